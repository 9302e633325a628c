package lectern.importer;

import static lectern.importer.ClutterRule.Place.ANYWHERE;
import static lectern.importer.ClutterRule.Place.ENDS;
import static lectern.importer.ClutterRule.Place.HEAD;
import static lectern.importer.ClutterRule.Place.TAIL;
import static lectern.importer.ClutterRule.Weight.ALONE;
import static lectern.importer.ClutterRule.Weight.BESIDE;

import lectern.model.Reason;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a web page leaves behind when its text is copied, rule by rule.
///
/// A rule says where such a line may stand and how it reads, whole: a cue inside a sentence never counts. Lines are
/// compared in lower case, without the marks and arrows around them (see [CueLine#of]).
enum ClutterRule {
    NEIGHBOUR(
            Reason.NAVIGATION,
            TAIL,
            ALONE,
            1,
            "(previous|next|older|newer) (article|post|story|entry)",
            "(vorheriger|nächster|voriger) (artikel|beitrag)",
            "article (précédent|suivant)",
            "(artículo|artigo) (anterior|siguiente|seguinte)|(entrada|nota) (anterior|siguiente)",
            "(articolo|post) (precedente|successivo)|(prossimo|precedente) articolo",
            "(vorig|volgend) (artikel|bericht)"),
    NEIGHBOUR_NAMED(
            Reason.NAVIGATION,
            TAIL,
            ALONE,
            0,
            "(previous|next|older|newer) (article|post|story) ?[:»›→|–-] ?.{3,150}"),
    NEIGHBOUR_ABOVE(
            Reason.NAVIGATION, HEAD, ALONE, 0, "(previous|next|older|newer) (article|post|story)"),
    PAGER(
            Reason.NAVIGATION,
            ENDS,
            BESIDE,
            0,
            "previous|next|older posts|newer posts|prev|weiter|zurück|suivant|précédent"),
    MENU(
            Reason.NAVIGATION,
            ENDS,
            ALONE,
            0,
            "skip to (main )?(content|navigation)|toggle navigation|open menu|close menu|back to (top|home|list)",
            "zum inhalt springen|nach oben|aller au contenu|saltar al contenido|vai al contenuto|naar de inhoud",
            "(home|startseite|accueil|inicio|início|homepage) ?[>»›/|] ?.{2,100}"),
    MENU_WORD(
            Reason.NAVIGATION,
            ENDS,
            BESIDE,
            0,
            "menu|search|home|close|news|world|politics|opinion|business|sport|sports|culture|about( us)?|contact( us)?",
            "startseite|suche|accueil|rechercher|inicio|buscar|cerca|zoeken|careers|sitemap|help|faq|imprint|impressum"),
    FILED(
            Reason.NAVIGATION,
            TAIL,
            ALONE,
            0,
            "(tags|tagged|filed under|posted in|categories|category|topics|schlagwörter|mots-clés|etiquetas) ?: ?.{2,200}"),

    WRITE_COMMENT(
            Reason.COMMENTS,
            TAIL,
            ALONE,
            0,
            "(write|leave|post|add|submit) (a|your) (comment|reply|response)( cancel reply)?|cancel reply",
            "(schreiben?( sie)?|hinterlassen?( sie)?) (einen |ihren )?kommentar|(einen )?kommentar (schreiben|hinterlassen|verfassen|abgeben)",
            "(laisser|écrire|ajouter|poster) un commentaire|(laissez|ajoutez) (un|votre) commentaire",
            "(deja|dejar|escribe|escribir|añadir) un comentario|deja una respuesta",
            "(lascia|scrivi|aggiungi) un commento|lascia una risposta|(deixe|escreva|adicionar) um comentário|deixe uma resposta",
            "(plaats|laat|geef|schrijf) een (reactie|antwoord)( achter)?|geef een reactie"),
    COMMENT_COUNT(
            Reason.COMMENTS,
            TAIL,
            ALONE,
            0,
            "(\\d+|no|view|show|read|see|hide) (all )?(\\d+ )?comments?( yet)?|comments? ?\\(\\d+|be the first to comment",
            "join the (conversation|discussion)|comments are closed|comments \\d+",
            "(\\d+|keine) kommentare|(\\d+|aucun) commentaires?|(\\d+|sin) comentarios|(\\d+|nessun) comment[oi]|(\\d+|geen) reacties"),
    COMMENT_FORM(
            Reason.COMMENTS,
            TAIL,
            ALONE,
            0,
            "your email address will not be published.{0,80}|required fields are marked.{0,5}",
            "save my name,? email,? and website in this browser.{0,60}|you must be logged in to (post|leave) a comment",
            "(log|sign) in to (comment|reply|join the (conversation|discussion))",
            "(deine|ihre) e-mail-adresse wird nicht veröffentlicht.{0,80}|votre adresse e-?mail ne sera pas publiée.{0,80}",
            "tu dirección de correo electrónico no será publicada.{0,80}|il tuo indirizzo email non sarà pubblicato.{0,80}",
            "o seu endereço de e-?mail não será publicado.{0,80}|je e-mailadres wordt niet gepubliceerd.{0,80}"),
    COMMENT_WORD(
            Reason.COMMENTS,
            TAIL,
            BESIDE,
            0,
            "comments?|name|e-?mail|website|submit|reply|kommentare?|commentaires?|comentarios?|commenti|reacties|post comment"),

    SHARE(
            Reason.SHARING,
            ENDS,
            ALONE,
            0,
            "share (this|the)( (article|story|post|page|news))?( (on|via|with) .{2,40})?|share (on|via|with) .{2,40}",
            "(print|email|e-mail|tweet|save|bookmark) this( (article|story|post|page))?|copy (the )?link( to clipboard)?",
            "(diesen )?(artikel|beitrag) teilen|teilen (auf|mit) .{2,30}|partager( (cet article|sur .{2,30}))",
            "compartir( (este artículo|en .{2,30}))|comparte( (este artículo|en .{2,30}))|condividi( (questo articolo|su .{2,30}))",
            "compartilhar?( (este artigo|no .{2,30}))|partilhar( .{2,30})|deel dit( artikel)?|deel (op|via) .{2,30}",
            "follow us on .{2,40}|folgen sie uns .{2,40}|suivez-nous .{2,40}|síguenos en .{2,40}|seguici su .{2,40}|volg ons op .{2,40}"),
    NETWORKS(
            Reason.SHARING,
            ENDS,
            ALONE,
            0,
            "(share[ :|,/·•]+)?((facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|e-?mail|print|x|mastodon|bluesky|threads|copy link)[ :|,/·•]*){2,}"),
    NETWORK(
            Reason.SHARING,
            ENDS,
            BESIDE,
            0,
            "share|tweet|facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|e-?mail|print|x|mastodon",
            "bluesky|threads|flipboard|pocket|teilen|partager|compartir|condividi|delen|like|pin it|link copied"),

    ADVERTISEMENT(
            Reason.ADVERTISEMENT,
            ANYWHERE,
            ALONE,
            0,
            "advertisements?|advertisement ?[-–—|:] ?(continue reading|story continues|scroll).{0,40}",
            "(article|story) continues (below|after)( (this|the) (ad|advertisement))?|continue reading below|scroll to continue",
            "sponsored( (content|by .{2,40}|links?))?|paid content|promoted( content)?|ad|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie"),

    COOKIES(
            Reason.COOKIES,
            ENDS,
            ALONE,
            0,
            "(we|our (web)?sites?|this (web)?site)( and our partners)? uses? cookies.{0,300}",
            "by (continuing|clicking|using|browsing).{0,120}(cookies|terms of (use|service)|privacy policy).{0,120}",
            "(accept|reject|decline|allow|manage)( all)? cookies|cookie (settings|preferences|policy|notice)",
            "(wir verwenden|diese (web)?seite verwendet) cookies.{0,300}|(alle )?cookies (akzeptieren|zulassen)",
            "(nous utilisons|ce site utilise) des cookies.{0,300}|(utilizamos|este sitio (web )?utiliza) cookies.{0,300}",
            "(questo sito|utilizziamo) (utilizza )?(i )?cookie.{0,300}|(usamos|este site utiliza) cookies.{0,300}|(wij|we) gebruiken cookies.{0,300}"),
    COOKIE_WORD(
            Reason.COOKIES,
            ENDS,
            BESIDE,
            0,
            "accept( all)?|reject( all)?|decline|i agree|got it|ok|learn more|manage (preferences|options|settings)|akzeptieren|accepter|aceptar|accetta"),

    NEWSLETTER(
            Reason.NEWSLETTER,
            ANYWHERE,
            ALONE,
            0,
            "(sign up|subscribe|register)( now| here| today)? (for|to) (our|the|my|this)( [\\p{L}'’-]+){0,4} (newsletters?|mailing list|updates|briefing)\\b.{0,120}",
            "get (the|our) (latest|best|top) [^.]{2,80}(in|to|into|straight to) your inbox.{0,60}|never miss (a story|an update|an article)",
            "(jetzt )?(unseren |zum )?newsletter (abonnieren|bestellen|anmelden)|(inscrivez-vous|abonnez-vous) à (notre|la) newsletter.{0,80}",
            "suscríbete a (nuestro|la|nuestra) (boletín|newsletter).{0,80}|iscriviti alla (nostra )?newsletter.{0,80}",
            "(assine|inscreva-se em) nossa newsletter.{0,80}|(schrijf je in voor|abonneer je op) onze nieuwsbrief.{0,80}"),
    NEWSLETTER_FORM(
            Reason.NEWSLETTER,
            ENDS,
            ALONE,
            0,
            "enter your e-?mail( address)?( here)?|your e-?mail address|(sign up|subscribe)( now| today)|newsletter( sign-?up)?"),
    NEWSLETTER_WORD(
            Reason.NEWSLETTER,
            ENDS,
            BESIDE,
            0,
            "subscribe|sign up|e-?mail( address)?|no spam.{0,60}|unsubscribe( at any time)?|abonnieren|s'abonner|suscribirse|iscriviti"),

    RELATED_LIST(
            Reason.RELATED,
            TAIL,
            ALONE,
            12,
            "related (articles?|stories|story|posts?|news|content|coverage|topics|reading|links)|related",
            "you (may|might) also (like|enjoy|be interested in)|read (next|also)|(more|recommended) for you|recommended (stories|articles|reading|posts)",
            "more (stories|news|articles)( (from|on|about|by|in) .{2,60})?|most (read|popular|viewed|shared)|trending( now| stories)?|latest (news|articles|stories|posts)|don't miss|editors'? picks?|up next|popular (posts|articles)",
            "(mehr|weitere) (zum thema|artikel|beiträge|nachrichten)|das könnte (sie|dich) auch interessieren|lesen sie auch|meistgelesen|ähnliche (artikel|beiträge)",
            "(à lire|lire) (aussi|également)|articles (similaires|liés|connexes)|sur le même (sujet|thème)|vous aimerez aussi|les plus lus",
            "(artículos|noticias|notas|entradas) relacionad[oa]s|te puede interesar|también te puede interesar|lo más leído",
            "(articoli|notizie) correlat[ie]|potrebbe interessarti( anche)?|leggi anche|(artigos|notícias|matérias) relacionad[oa]s|leia também|veja também",
            "(gerelateerde|meer) (artikelen|berichten|nieuws)|lees ook|meest gelezen"),
    READ_MORE(
            Reason.RELATED,
            ANYWHERE,
            ALONE,
            0,
            "(read more|read also|also read|see also|read next|related|related (article|story|stories|articles|news)|more on this|don't miss) ?[:»›→|] ?.{3,160}",
            "read more|continue reading|read (the )?(full|whole|original) (story|article|post)( here)?|(show|load|see) more|click here to read more",
            "(lesen sie auch|mehr zum thema|siehe auch|auch interessant) ?[:»›→|–] ?.{3,160}|weiterlesen|mehr (lesen|erfahren)",
            "((à lire|lire) (aussi|également)|voir aussi) ?[:»›→|–] ?.{3,160}|lire la suite|en savoir plus",
            "(lee|leer|lea|vea|ver) (también|más) ?[:»›→|–] ?.{3,160}|leer más|seguir leyendo",
            "(leggi|vedi) anche ?[:»›→|–] ?.{3,160}|leggi (tutto|di più)|continua a leggere",
            "(leia|veja) (também|mais) ?[:»›→|–] ?.{3,160}|leia mais|continue lendo",
            "(lees|zie) (ook|verder) ?[:»›→|–] ?.{3,160}|lees (meer|verder)"),

    ACCOUNT(
            Reason.BOILERPLATE,
            ENDS,
            ALONE,
            0,
            "(log|sign) in (to|or) .{3,60}|already (a )?(subscriber|member|registered).{0,40}|create (an|a free) account|(subscribe|sign in|log in|register)( now)? to (read|continue|unlock|access).{0,60}",
            "this (article|content|story) is (for|available to) (subscribers|members)( only)?|you have \\d+ (free )?articles? (left|remaining).{0,40}"),
    ACCOUNT_WORD(
            Reason.BOILERPLATE,
            ENDS,
            BESIDE,
            0,
            "log ?in|sign ?in|log ?out|register|my account|subscribe|anmelden|registrieren|connexion|s'inscrire|iniciar sesión|accedi|inloggen"),
    READER_TOOLS(
            Reason.BOILERPLATE,
            ENDS,
            ALONE,
            0,
            "(listen to|print|save|download) this (article|story|page)|(\\d+ )?min(ute)?s? read|reading time ?:? ?\\d+ ?min(ute)?s?|\\d+ (views|shares|likes|reads)|font size|text size|gift this article|lesezeit ?:? ?\\d+ min.{0,8}"),
    LEGAL(
            Reason.BOILERPLATE,
            TAIL,
            ALONE,
            0,
            "(©|\\(c\\)|copyright)( (©|\\(c\\)))? ?\\d{4}.{0,200}|all rights reserved.{0,60}|(alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden).{0,60}",
            "((terms( (of|and) (use|service|conditions))?|privacy( policy| notice)?|cookie policy|contact( us)?|about( us)?|accessibility|advertise( with us)?|careers|sitemap|imprint|help|legal( notice)?|datenschutz|impressum|agb)[ |·•,/–-]*){2,}",
            "terms (of|and) (use|service|conditions)|privacy (policy|notice)|do not sell my (personal )?information|report (an error|a correction)|impressum|datenschutz(erklärung)?|mentions légales|aviso legal|note legali");

    /// Where in an article a line may stand.
    enum Place {
        /// Before the first paragraph.
        HEAD,
        MIDDLE,
        /// After the last paragraph.
        TAIL,
        /// At the head or at the tail.
        ENDS,
        ANYWHERE;

        boolean includes(Place other) {
            return switch (this) {
                case HEAD, MIDDLE, TAIL -> this == other || other == ANYWHERE;
                case ENDS -> other != MIDDLE;
                case ANYWHERE -> true;
            };
        }
    }

    /// How much a line says on its own.
    enum Weight {
        ALONE,
        /// Counts only next to a line that was folded already: a single word is not enough.
        BESIDE
    }

    private static final int ASCII = 128;

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    final Reason reason;
    final Place place;
    final Weight weight;

    /// At most so many title-like lines behind it belong to it.
    final int takes;

    private final Pattern pattern;

    /// The characters of ASCII with which a line may begin that this rule knows: most lines are dismissed by that alone.
    private final String beginnings;

    ClutterRule(Reason reason, Place place, Weight weight, int takes, String... lines) {
        this.reason = reason;
        this.place = place;
        this.weight = weight;
        this.takes = takes;
        this.pattern = Pattern.compile(String.join("|", lines), FLAGS);
        this.beginnings = beginnings(pattern);
    }

    @SuppressWarnings("JdkObsolete") // Whether more of a line could match is just what hitEnd says.
    private static String beginnings(Pattern pattern) {
        var beginnings = new StringBuilder();
        for (char c = 0; c < ASCII; c++) {
            Matcher line = pattern.matcher(String.valueOf(c));
            if (line.matches() || line.hitEnd()) {
                beginnings.append(c);
            }
        }
        return beginnings.toString();
    }

    /// Whether a line reads like this.
    boolean matches(String plainLine) {
        char first = plainLine.isEmpty() ? ASCII : plainLine.charAt(0);
        return (first >= ASCII || beginnings.indexOf(first) >= 0)
                && pattern.matcher(plainLine).matches();
    }
}
