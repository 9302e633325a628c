package lectern.importer;

import lectern.model.Imported.Field;
import lectern.model.Imported.Offer;
import lectern.model.PartialDate;
import lectern.model.Source;
import lectern.text.CleanText;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a page says of its source, in JSON-LD, OpenGraph, `meta`, microdata and in what it shows. What is sure enough is filled in,
/// the rest is offered.
final class PageFacts {
    private static final int LONGEST_NAME = 150;

    /// So many values of a field are offered.
    private static final int OFFERED = 3;

    /// Surer values need no others beside them.
    private static final int SETTLED = 85;

    /// What the head of a page says, though the page prints another day.
    private static final int OTHER_DAY = 50;

    private static final String ELSEWHERE =
            "nav, aside, footer, [role=navigation], [role=complementary], [class*=related], [class*=comment]";

    /// Their classes speak of the page as a whole.
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

    private static final Pattern SAVED =
            Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");
    private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/:]+)");

    private final Document page;
    private final LinkedData data;
    private final PageMeta meta;
    private final List<Told> urls;
    private final List<Told> publishers;
    private final Map<String, Integer> percents = new HashMap<>();
    private final List<Offer> offers = new ArrayList<>();

    PageFacts(Document page) {
        this.page = page;
        data = new LinkedData(page);
        meta = PageMeta.of(page);
        urls = urls();
        publishers = publishers();
    }

    /// The source of the page.
    Known known(String fileName) {
        var source =
                new Source(
                        sure(
                                Field.TITLE,
                                "title",
                                new PageTitle(page, data, meta, this::isHouse).all()),
                        sure(
                                Field.AUTHOR,
                                "author",
                                new PageAuthor(page, data, meta, this::isHouse).all()),
                        sure(Field.PUBLISHER, "publisher", publishers),
                        PartialDate.parse(
                                sure(
                                        Field.PUBLISHED,
                                        "published",
                                        new PageDate(page, data, meta, url()).all())),
                        sure(Field.URL, "url", urls),
                        fileName,
                        language());
        return new Known(source, percents, offers);
    }

    /// The best value if it is sure enough. Where it is not beyond doubt the others become offers, and the other day that a page
    /// tells always does.
    private String sure(Field field, String name, List<Told> all) {
        Optional<Told> best = Told.best(all).filter(Told::isEnough);
        best.ifPresent(told -> percents.put(name, told.percent()));
        String value = best.map(Told::value).orElse("");
        boolean settled = best.filter(told -> told.percent() >= SETTLED).isPresent();
        Set<String> others = new LinkedHashSet<>();
        for (Told told : all) {
            boolean day = field == Field.PUBLISHED && told.percent() >= OTHER_DAY;
            boolean differs = !Names.folded(told.value()).equals(Names.folded(value));
            if (!told.value().isEmpty() && differs && (!settled || day)) {
                others.add(told.value());
            }
        }
        others.stream().limit(OFFERED).forEach(other -> offers.add(new Offer(field, other)));
        return value;
    }

    private List<Told> publishers() {
        var told = new ArrayList<Told>();
        meta.texts("og:site_name").forEach(name -> told.add(new Told(name, 95)));
        data.named("publisher")
                .forEach(publisher -> told.add(new Told(plain(publisher.name()), 90)));
        Stream.of("dc.publisher", "publisher", "application-name", "citation_journal_title")
                .flatMap(name -> meta.texts(name))
                .forEach(name -> told.add(new Told(name, 80)));
        told.removeIf(
                it ->
                        it.value().isEmpty()
                                || it.value().length() > LONGEST_NAME
                                || it.value().contains("://")
                                || it.value().contains("@")
                                || it.value().contains("/"));
        return told;
    }

    /// Whether a name is that of the site: its publisher, its name, or its address without dots.
    private boolean isHouse(String name) {
        String folded = Names.folded(name);
        if (publishers.stream().anyMatch(told -> Names.folded(told.value()).equals(folded))) {
            return true;
        }
        Matcher host = HOST.matcher(url());
        return folded.length() > 3
                && host.find()
                && Names.folded(host.group(1)).startsWith(folded.replaceFirst("^the(?=.{4})", ""));
    }

    private String url() {
        return urls.isEmpty() ? "" : urls.getFirst().value();
    }

    private List<Told> urls() {
        Function<Stream<String>, Stream<String>> whole =
                found -> found.filter(url -> url.matches("https?://[^\\s<>\"]{3,2000}"));
        var told = new ArrayList<Told>();
        whole.apply(page.select("link[rel=canonical]").stream().map(link -> link.attr("href")))
                .forEach(url -> told.add(new Told(url, 95)));
        whole.apply(meta.texts("og:url")).forEach(url -> told.add(new Told(url, 90)));
        whole.apply(savedFrom()).forEach(url -> told.add(new Told(url, 90)));
        whole.apply(Stream.concat(data.texts("mainEntityOfPage"), data.texts("url")))
                .limit(1)
                .forEach(url -> told.add(new Told(url, 70)));
        return told;
    }

    /// Browsers note in a comment where a saved page comes from.
    private Stream<String> savedFrom() {
        return Stream.concat(
                        page.childNodes().stream(),
                        page.childNodes().stream().flatMap(node -> node.childNodes().stream()))
                .filter(Comment.class::isInstance)
                .map(Node::outerHtml)
                .map(SAVED::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1));
    }

    private String language() {
        Optional<String> tag =
                Stream.of(
                                page.select("html[lang]").stream().map(html -> html.attr("lang")),
                                data.texts("inLanguage"),
                                meta.texts("content-language"),
                                meta.texts("og:locale").map(locale -> locale.replace('_', '-')))
                        .flatMap(tags -> tags)
                        .map(String::strip)
                        .filter(it -> it.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"))
                        .findFirst();
        tag.ifPresent(_ -> percents.put("language", 85));
        return tag.orElse("");
    }

    /// Whether it stands in a menu or beside the article, where other articles are listed.
    static boolean isElsewhere(Element element) {
        Element around = element.closest(ELSEWHERE);
        return around != null && !WHOLE.contains(around.normalName());
    }

    /// On one line, well formed. Heads are often escaped twice.
    static String plain(String value) {
        String read = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
        return SourceFinder.flat(CleanText.of(read).text());
    }
}
