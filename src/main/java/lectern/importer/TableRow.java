package lectern.importer;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import java.util.Set;

/// Tells rows of data, which are read on one line, from rows that only lay out a page.
final class TableRow implements NodeFilter {
    /// Whoever writes more into a row, or structures it, writes a text.
    private static final int LONGEST = 600;

    private static final Set<String> STRUCTURE =
            Set.of(
                    "table",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "article",
                    "section",
                    "blockquote",
                    "pre",
                    "form",
                    "nav",
                    "figure");

    private int cells;
    private int chars;
    private boolean text;

    private TableRow() {}

    static boolean isData(Element row) {
        var reader = new TableRow();
        row.filter(reader);
        return reader.cells > 1 && !reader.text;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            chars += words.getWholeText().strip().length();
        } else if (node instanceof Element element) {
            cells += element.nameIs("td") || element.nameIs("th") ? 1 : 0;
            text |= STRUCTURE.contains(element.normalName());
        }
        text |= chars > LONGEST;
        return text ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
