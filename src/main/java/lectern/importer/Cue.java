package lectern.importer;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Words of short lines that stand around articles. Each group only hints: the model weighs it with all else.
enum Cue {
    SHARE(
            0,
            "share|tweet|facebook|whatsapp|teilen|partager|compartir|condividi|compartilhar|delen|follow us|copy link|pinterest|linkedin|telegram|print"),
    SUBSCRIBE(
            1,
            "subscrib|newsletter|sign up|inbox|abonn|suscr|iscriviti|assine|join our|e-mail|email|donate|membership|free trial"),
    RELATED(
            2,
            "read more|related|recommended|you may|you might|more from|more on|also read|read also|read next|see also|trending|most read|popular|latest|mehr zum|lesen sie|lire aussi|à lire|leia|lee también|leggi anche|lees ook|don't miss|up next|previous|next post|continue reading|learn more|click here"),
    COMMENT(
            3,
            "comment|reply|kommentar|comentario|commentaire|reactie|antwort|leave a|responses|be the first"),
    LEGAL(
            4,
            "copyright|©|all rights reserved|rights reserved|privacy|terms of|cookie|disclaimer|impressum|datenschutz|mentions légales|policy|this material may not"),
    BY(
            5,
            "by |von |par |por |written|author|posted|published|updated|reporter|correspondent|editor|min read|minutes read|last modified|reviewed by|contributed to"),
    ADVERT(
            6,
            "advert|sponsor|anzeige|publicité|publicidad|pubblicità|affiliate|commission|promoted|buy now|shop|coupon|discount"),
    CREDIT(
            7,
            "photo|image|getty|reuters|afp|credit|courtesy|illustration|picture|file pic|video|watch|listen|gallery|caption|screenshot|shutterstock|unsplash"),
    SIGN_IN(
            8,
            "sign in|log in|login|register|account|anmelden|connexion|password|menu|search|home|close|skip to|toggle|back to|load more|view all|see all|show more"),
    CONTACT(
            9,
            "contact|phone|tel:|address|location|visit us|call us|faq|support|about us|about the author|bio|is a writer|is a journalist|is a freelance|covers "),
    SOURCE(
            10,
            "source:|sources:|citation|reference|doi|via |originally published|this article|this story|editor's note|correction|tags|filed under|categor|topics|keywords|hashtag"),
    FOR_READER(
            11,
            "in this article|table of contents|contents|key takeaways|key points|tl;dr|at a glance|highlights|advertisement");

    /// Longer texts are prose that may say anything.
    private static final int LONGEST = 300;

    private static final Map<Cue, List<String>> WORDS = new EnumMap<>(Cue.class);

    static {
        for (Cue cue : values()) {
            WORDS.put(cue, List.of(cue.list.split("\\|", -1)));
        }
    }

    private final int bit;
    private final String list;

    /// @param number the place in what the model is told: it must not change while the model does not
    Cue(int number, String list) {
        this.bit = 1 << number;
        this.list = list;
    }

    /// Whether it is among the cues of a text.
    boolean isIn(int cues) {
        return (cues & bit) != 0;
    }

    /// One bit for each cue in a text.
    static int of(String text) {
        if (text.length() > LONGEST) {
            return 0;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int found = 0;
        for (var cue : WORDS.entrySet()) {
            for (String word : cue.getValue()) {
                if (lower.contains(word)) {
                    found |= cue.getKey().bit;
                    break;
                }
            }
        }
        return found;
    }
}
