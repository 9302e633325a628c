package lectern.importer;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.List;
import java.util.stream.Stream;

/// The `meta` elements of a page, looked up once.
record PageMeta(List<Element> elements) {
    private static final int LONGEST = 300;

    PageMeta {
        elements = List.copyOf(elements);
    }

    static PageMeta of(Document page) {
        return new PageMeta(page.select("meta[content]"));
    }

    /// What the page says under a name, on one line each.
    Stream<String> texts(String name) {
        return elements.stream()
                .filter(
                        meta ->
                                meta.attr("name").equalsIgnoreCase(name)
                                        || meta.attr("property").equalsIgnoreCase(name)
                                        || meta.attr("http-equiv").equalsIgnoreCase(name)
                                        || meta.attr("itemprop").equalsIgnoreCase(name))
                .map(meta -> PageFacts.plain(meta.attr("content")))
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }
}
