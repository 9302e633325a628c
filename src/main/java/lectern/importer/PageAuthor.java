package lectern.importer;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who wrote a page, by all that it says of that: JSON-LD, `meta`, microdata, `rel=author`, byline blocks, links to the pages
/// of authors. Only people are sure enough to be filled in; a house, a team or a nickname is offered.
final class PageAuthor {
    /// What is no person is right less often than not.
    private static final int WEAK = 30;

    private static final int LONGEST_BYLINE = 150;

    /// A page that names so many people in one way lists them.
    private static final int MOST = 4;

    /// The article's own come first; a page with more is a list.
    private static final int LOOKED_AT = 200;

    private static final Pattern META =
            Pattern.compile(
                    "(?:.*[._:-])?(?:authors?|byl|byline|creator|writer)(?:[._-]?names?)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?:^|[\\s_-]|[a-z](?=[BA]))(?:by-?line|author|writer|contributor|vcard)s?(?:$|[\\s_-]|[A-Z])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHOR_PAGE =
            Pattern.compile(
                    "/(?:authors?|staff|by|contributors?|writers?|autor|auteur)/[^/?#]{2,80}/?(?:[?#].*)?$");
    private static final Pattern LABEL =
            Pattern.compile(
                    "written by|author|verfasst von|geschrieben von|écrit par|escrito por|scritto da",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Document page;
    private final LinkedData data;
    private final PageMeta meta;
    private final Predicate<String> isHouse;

    /// @param isHouse whether a name is that of the site or its publisher
    PageAuthor(Document page, LinkedData data, PageMeta meta, Predicate<String> isHouse) {
        this.page = page;
        this.data = data;
        this.meta = meta;
        this.isHouse = isHouse;
    }

    /// All that the page says, the surest first.
    List<Told> all() {
        var told = new ArrayList<Told>();
        data.named("author").forEach(author -> add(told, author, 95));
        data.named("creator").forEach(author -> add(told, author, 90));
        add(told, inHead(), 85);
        add(told, marked(), 85);
        add(told, texts(page.select("a[rel=author], [rel~=author]")), 80);
        add(told, texts(bylines()), 75);
        // Where the page names its house as the author, links to people lead to those it writes
        // about.
        boolean byHouse = !told.isEmpty() && told.stream().noneMatch(Told::isEnough);
        List<Element> links =
                page.select("a[href]").stream().filter(PageAuthor::leadsToAuthor).toList();
        add(told, texts(links), byHouse ? 55 : 65);
        return merged(told);
    }

    private void add(List<Told> told, LinkedData.Named author, int percent) {
        for (String name : Names.in(PageFacts.plain(author.name()))) {
            boolean person =
                    (Names.isPerson(name) || (author.person() && Names.isGiven(name)))
                            && !isHouse.test(name)
                            && !author.organisation();
            told.add(new Told(name, person ? percent : WEAK));
        }
    }

    /// The people in several bylines; if there are none, the first byline is offered.
    private void add(List<Told> told, List<String> bylines, int percent) {
        List<String> people =
                bylines.stream()
                        .flatMap(byline -> Names.in(byline).stream())
                        .filter(name -> Names.isPerson(name) && !isHouse.test(name))
                        .distinct()
                        .toList();
        if (people.size() <= MOST) {
            people.forEach(name -> told.add(new Told(name, percent)));
        }
        if (people.isEmpty()) {
            bylines.stream()
                    .flatMap(byline -> Names.in(byline).stream().limit(1))
                    .filter(name -> name.length() > 1 && !name.contains("://"))
                    .findFirst()
                    .ifPresent(name -> told.add(new Told(name, WEAK)));
        }
    }

    /// Names that one way of telling gives belong together: *A; B*. What a less sure way adds is offered.
    private static List<Told> merged(List<Told> told) {
        Map<Integer, List<String>> ways = new LinkedHashMap<>();
        for (Told one : told) {
            ways.computeIfAbsent(one.percent(), _ -> new ArrayList<>());
            List<String> names = ways.get(one.percent());
            if (names != null && names.stream().noneMatch(one.value()::equalsIgnoreCase)) {
                names.add(one.value());
            }
        }
        return ways.entrySet().stream()
                .flatMap(
                        way ->
                                way.getKey() == WEAK
                                        ? way.getValue().stream().map(name -> new Told(name, WEAK))
                                        : Stream.of(
                                                new Told(
                                                        String.join("; ", way.getValue()),
                                                        way.getKey())))
                .sorted((a, b) -> b.percent() - a.percent())
                .toList();
    }

    private List<String> inHead() {
        var names = new ArrayList<String>();
        for (Element element : meta.elements()) {
            String name = element.hasAttr("name") ? element.attr("name") : element.attr("property");
            if (META.matcher(name).matches() || isLabelled(name)) {
                names.add(PageFacts.plain(element.attr("content")));
            }
        }
        // One after the other: several often name the same people, with or without their house.
        return names.stream()
                .filter(
                        it ->
                                Names.in(it).stream()
                                        .anyMatch(
                                                name ->
                                                        Names.isPerson(name)
                                                                && !isHouse.test(name)))
                .findFirst()
                .map(List::of)
                .orElse(names);
    }

    /// Whether another element says that this one names the author: `twitter:label1` of `twitter:data1`.
    private boolean isLabelled(String name) {
        return name.startsWith("twitter:data")
                && meta.texts(name.replace("data", "label"))
                        .anyMatch(label -> LABEL.matcher(label).matches());
    }

    private List<String> marked() {
        return page.select("[itemprop~=(^|\\s)author($|\\s)]").stream()
                .limit(LOOKED_AT)
                .filter(element -> !PageFacts.isElsewhere(element))
                .map(
                        element -> {
                            Element name = element.selectFirst("[itemprop=name]");
                            Element of = name == null ? element : name;
                            return PageFacts.plain(
                                    of.hasAttr("content") ? of.attr("content") : of.text());
                        })
                .filter(name -> name.length() <= LONGEST_BYLINE)
                .toList();
    }

    private List<Element> bylines() {
        return page.select("[class], [id], [data-testid]").stream()
                .filter(
                        element ->
                                BYLINE.matcher(element.className()).find()
                                        || BYLINE.matcher(element.id()).find()
                                        || BYLINE.matcher(element.attr("data-testid")).find())
                .limit(LOOKED_AT)
                .toList();
    }

    private static boolean leadsToAuthor(Element link) {
        return AUTHOR_PAGE.matcher(link.attr("href")).find();
    }

    private static List<String> texts(List<Element> elements) {
        return elements.stream()
                .limit(LOOKED_AT)
                .filter(element -> !PageFacts.isElsewhere(element))
                .map(element -> PageFacts.plain(element.text()))
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_BYLINE)
                .toList();
    }
}
