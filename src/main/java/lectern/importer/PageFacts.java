package lectern.importer;

import lectern.model.PartialDate;
import lectern.text.CleanText;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a page says of itself in its head: JSON-LD first, then `meta`.
final class PageFacts {
    private static final int LONGEST = 300;

    private static final Set<String> ARTICLES =
            Set.of(
                    "article",
                    "newsarticle",
                    "reportagenewsarticle",
                    "opinionnewsarticle",
                    "analysisnewsarticle",
                    "blogposting",
                    "report",
                    "scholarlyarticle",
                    "webpage",
                    "advertisercontentarticle");

    private static final Pattern SAVED =
            Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");

    private final Document page;
    private final List<Json> articles = new ArrayList<>();

    PageFacts(Document page) {
        this.page = page;
        for (Element script : page.select("script[type=application/ld+json]")) {
            Json.parse(script.data()).ifPresent(this::collect);
        }
    }

    private void collect(Json json) {
        switch (json) {
            case Json.Array array -> array.values().forEach(this::collect);
            case Json.Node node -> {
                boolean article =
                        json.all("@type").stream()
                                .anyMatch(
                                        type ->
                                                type instanceof Json.Text text
                                                        && ARTICLES.contains(
                                                                text.value()
                                                                        .toLowerCase(Locale.ROOT)));
                if (article) {
                    articles.add(node);
                }
                json.all("@graph").forEach(this::collect);
            }
            case Json.Text _, Json.Other _ -> {}
        }
    }

    /// The title, without the name of the site behind it; empty if the page has none.
    String title() {
        String title =
                firstOf(List.of(meta("og:title"), json("headline"), Stream.of(page.title())))
                        .orElse("");
        for (String site : List.of(publisher(), meta("og:site_name").findFirst().orElse(""))) {
            title = without(title, site);
        }
        Element top = page.selectFirst("h1");
        String heading = top == null ? "" : plain(top.text());
        // What og:title and the heading agree on is the title; a site's name is often joined to one
        // of them.
        return heading.length() > 10 && title.startsWith(heading) ? heading : title;
    }

    private static String without(String title, String site) {
        Matcher tail =
                Pattern.compile(
                                "\\s+[|–—·»-]\\s+" + Pattern.quote(site) + "$",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(title);
        return !site.isEmpty() && tail.find() && tail.start() > 0
                ? title.substring(0, tail.start())
                : title;
    }

    String author() {
        List<String> names =
                articles.stream()
                        .flatMap(article -> article.all("author").stream())
                        .map(
                                author ->
                                        author instanceof Json.Text text
                                                ? Optional.of(text.value())
                                                : author.text("name"))
                        .flatMap(Optional::stream)
                        .map(PageFacts::plain)
                        .filter(PageFacts::isName)
                        .distinct()
                        .toList();
        if (!names.isEmpty()) {
            return String.join("; ", names);
        }
        return firstOf(
                        List.of(
                                meta("author"),
                                meta("article:author"),
                                meta("dc.creator"),
                                meta("parsely-author")))
                .filter(PageFacts::isName)
                .orElse("");
    }

    private static boolean isName(String author) {
        return !author.isEmpty()
                && author.length() <= 150
                && !author.contains("://")
                && !author.contains("@")
                && !author.contains("/");
    }

    String publisher() {
        return firstOf(
                        List.of(
                                meta("og:site_name"),
                                articles.stream()
                                        .flatMap(article -> article.all("publisher").stream())
                                        .flatMap(publisher -> publisher.text("name").stream()),
                                meta("dc.publisher"),
                                meta("publisher")))
                .filter(PageFacts::isName)
                .orElse("");
    }

    Optional<PartialDate> published() {
        return Stream.of(
                        json("datePublished"),
                        meta("article:published_time"),
                        meta("datepublished"),
                        meta("date"),
                        meta("dc.date"),
                        meta("dc.date.issued"),
                        meta("dcterms.created"),
                        meta("pubdate"),
                        meta("parsely-pub-date"),
                        page.select("time[itemprop=datePublished], time[pubdate]").stream()
                                .map(time -> time.attr("datetime")))
                .flatMap(values -> values)
                .map(Dates::find)
                .flatMap(Optional::stream)
                .map(Dates.Found::date)
                .findFirst();
    }

    String url() {
        return Stream.of(
                        page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
                        meta("og:url"),
                        savedFrom())
                .flatMap(values -> values)
                .filter(url -> url.matches("https?://[^\\s<>\"]{3,2000}"))
                .findFirst()
                .orElse("");
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

    String language() {
        Element html = page.selectFirst("html[lang]");
        String tag = html == null ? "" : html.attr("lang").strip();
        return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") ? tag : "";
    }

    private Stream<String> meta(String name) {
        return page.select("meta[content]").stream()
                .filter(
                        meta ->
                                meta.attr("name").equalsIgnoreCase(name)
                                        || meta.attr("property").equalsIgnoreCase(name)
                                        || meta.attr("itemprop").equalsIgnoreCase(name))
                .map(meta -> plain(meta.attr("content")));
    }

    private Stream<String> json(String field) {
        return articles.stream()
                .flatMap(article -> article.text(field).stream())
                .map(PageFacts::plain);
    }

    private static Optional<String> firstOf(List<Stream<String>> sources) {
        return sources.stream()
                .flatMap(values -> values)
                .map(PageFacts::plain)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .findFirst();
    }

    /// On one line, well formed.
    private static String plain(String value) {
        return SourceFinder.flat(CleanText.of(value).text());
    }
}
