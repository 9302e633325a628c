package lectern.bench;

import lectern.model.Quote;
import lectern.project.Anchoring;
import lectern.project.Anchoring.Candidate;
import lectern.text.ApproximateSearch;
import lectern.text.CodePoints;
import lectern.text.TextRange;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Published cases of approximate search, of matching a quotation, and of text positions: how many pass.
///
/// @param data the folder with their files
record AnchorVectors(Path data) {
    List<String> lines() throws IOException {
        if (!Files.isDirectory(data)) {
            return List.of("SKIPPED: no " + data.toAbsolutePath() + " (-Ddata=DIR)");
        }
        var quotes = JsonLine.whole(data.resolve("match-quote.json"));
        return List.of(
                passed(
                        "approximate search",
                        JsonLine.whole(data.resolve("approx-search.json")).get("cases").items(),
                        AnchorVectors::search),
                passed("best quotation", quotes.get("best").items(), one -> best(quotes, one)),
                passed(
                        "scores fall",
                        quotes.get("scoresMustFall").items(),
                        one -> falls(quotes, one)),
                passed(
                        "text positions in code points, across elements, too",
                        JsonLine.whole(data.resolve("text-position.json"))
                                .get("cases")
                                .fields()
                                .values()
                                .stream()
                                .toList(),
                        AnchorVectors::position),
                passed(
                        "our quotation of a described place leads back to it",
                        described(),
                        AnchorVectors::leadsBack));
    }

    private static String passed(String title, List<JsonLine> cases, Predicate<JsonLine> passes) {
        var failed = new ArrayList<String>();
        for (JsonLine one : cases) {
            if (!passes.test(one)) {
                failed.add(one.fields().toString());
            }
        }
        return String.format(
                Locale.ROOT,
                "vectors, %s: %d of %d pass%s",
                title,
                cases.size() - failed.size(),
                cases.size(),
                failed.isEmpty() ? "" : "; not: " + failed);
    }

    private static boolean search(JsonLine one) {
        var found =
                ApproximateSearch.closest(
                        one.get("text").text(),
                        one.get("pattern").text(),
                        one.get("maxErrors").number());
        var wanted =
                one.get("matches").items().stream()
                        .map(
                                match ->
                                        new ApproximateSearch.Match(
                                                new TextRange(
                                                        match.get("start").number(),
                                                        match.get("end").number()),
                                                match.get("errors").number()))
                        .toList();
        return one.get("accept").text().startsWith("exact")
                ? found.equals(wanted)
                : !found.isEmpty() && wanted.containsAll(found.subList(0, 1));
    }

    private static String or(JsonLine one, String field) {
        return one.has(field) ? one.get(field).text() : "";
    }

    private static String text(JsonLine all, String name, JsonLine one) {
        return name.equals("inline") ? one.get("inline").text() : all.get("texts").get(name).text();
    }

    private static Optional<Candidate> candidate(JsonLine all, JsonLine one, String quote) {
        String text = text(all, one.get("text").text(), one);
        String exact =
                quote.startsWith("@") ? all.get("texts").get(quote.substring(1)).text() : quote;
        int hint = one.has("hint") ? one.get("hint").number() : 0;
        return new Anchoring(text)
                .candidates(new Quote(exact, or(one, "prefix"), or(one, "suffix")), hint).stream()
                        .findFirst();
    }

    private static boolean best(JsonLine all, JsonLine one) {
        var found = candidate(all, one, one.get("quote").text());
        if (!one.has("expectText") && !one.has("expectStart")) {
            return found.isEmpty();
        }
        String text = text(all, one.get("text").text(), one);
        return found.isPresent()
                && (!one.has("expectText")
                        || found.get().range().of(text).equals(one.get("expectText").text()))
                && (!one.has("expectStart")
                        || found.get().range().start() == one.get("expectStart").number());
    }

    private static boolean falls(JsonLine all, JsonLine one) {
        double last = 2;
        for (JsonLine value : one.get("values").items()) {
            var varied = new java.util.LinkedHashMap<>(one.fields());
            varied.put(one.get("vary").text(), value);
            var changed = new JsonLine("", List.of(), varied);
            double score =
                    candidate(all, changed, changed.get("quote").text())
                            .map(Candidate::score)
                            .orElse(0.0);
            if (score >= last) {
                return false;
            }
            last = score;
        }
        return true;
    }

    /// Those that quote something: an empty quotation is no highlight.
    private List<JsonLine> described() throws IOException {
        var all = JsonLine.whole(data.resolve("describe-text-quote.json"));
        return all.fields().values().stream()
                .flatMap(group -> group.fields().values().stream())
                .filter(one -> one.has("expected"))
                .filter(one -> !one.get("expected").get("exact").text().isEmpty())
                .toList();
    }

    /// By our own words before and behind, since an annotation always keeps 32 of them; from the beginning of the text, as if
    /// nothing were known of the place.
    private static boolean leadsBack(JsonLine one) {
        var page = Jsoup.parse(one.get("html").text());
        TextRange range = range(page, one.get("range"));
        return new Anchoring(text(page))
                .candidates(Quote.of(text(page), range), 0).stream()
                        .findFirst()
                        .filter(found -> found.range().equals(range))
                        .isPresent();
    }

    private static boolean position(JsonLine one) {
        var page = Jsoup.parse(one.get("html").text());
        var points = new CodePoints(text(page));
        var selector = one.get("selector");
        return range(page, one.get("expected").items().getFirst())
                .equals(
                        new TextRange(
                                points.unitAt(selector.get("start").number()),
                                points.unitAt(selector.get("end").number())));
    }

    private static List<TextNode> nodes(Document page) {
        return page.nodeStream(TextNode.class).toList();
    }

    private static String text(Document page) {
        return nodes(page).stream().map(TextNode::getWholeText).collect(Collectors.joining());
    }

    private static TextRange range(Document page, JsonLine range) {
        return new TextRange(
                place(page, range.get("startContainerXPath"), range.get("startOffset")),
                place(page, range.get("endContainerXPath"), range.get("endOffset")));
    }

    /// Where in the text of the page a place in one of its nodes is.
    private static int place(Document page, JsonLine path, JsonLine offset) {
        TextNode wanted = page.selectXpath(path.text(), TextNode.class).getFirst();
        return offset.number()
                + nodes(page).stream()
                        .takeWhile(node -> !node.equals(wanted))
                        .mapToInt(node -> node.getWholeText().length())
                        .sum();
    }
}
