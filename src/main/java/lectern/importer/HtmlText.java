package lectern.importer;

import lectern.model.Kind;
import lectern.model.Reason;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/// Walks through a page and hands its text, block by block, to a [Composer]. Text outside of any paragraph is not lost:
/// what stands between two block elements, or two line breaks in a row, is a block.
final class HtmlText implements NodeFilter {
    /// What nobody reads, or what runs.
    private static final Set<String> UNREAD =
            Set.of(
                    "head",
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "iframe",
                    "frame",
                    "noframes",
                    "object",
                    "embed",
                    "applet",
                    "svg",
                    "math",
                    "canvas",
                    "audio",
                    "video",
                    "map",
                    "select",
                    "datalist",
                    "textarea",
                    "title");

    private static final Set<String> AROUND =
            Set.of("nav", "header", "footer", "aside", "button", "menu");

    private static final Set<String> ROLES =
            Set.of(
                    "navigation",
                    "banner",
                    "contentinfo",
                    "complementary",
                    "search",
                    "menu",
                    "menubar");

    private final Composer composer;
    private final Deque<Kind> kinds = new ArrayDeque<>();
    private final StringBuilder run = new StringBuilder();
    private boolean space;
    private int around;
    private int preformatted;
    private int firstTop = -1;

    HtmlText(Composer composer) {
        this.composer = composer;
    }

    /// Reads all text below this element.
    static HtmlText read(Element root, Composer composer) {
        var text = new HtmlText(composer);
        root.filter(text);
        text.flush();
        return text;
    }

    /// The first heading of the highest level that is not folded.
    Optional<Integer> firstTop() {
        return firstTop < 0 ? Optional.empty() : Optional.of(firstTop);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (UNREAD.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            lineBreak();
        } else if (tag.equals("td") || tag.equals("th")) {
            cell();
        } else if (isBoundary(element)) {
            flush();
        }
        around += isAround(element) ? 1 : 0;
        preformatted += tag.equals("pre") ? 1 : 0;
        kind(tag).ifPresent(kinds::push);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (isBoundary(element) && !tag.equals("td") && !tag.equals("th")) {
            int before = composer.size();
            flush();
            if (tag.equals("h1") && firstTop < 0 && before < composer.size() && around == 0) {
                firstTop = before;
            }
        }
        around -= isAround(element) ? 1 : 0;
        preformatted -= tag.equals("pre") ? 1 : 0;
        kind(tag).ifPresent(kind -> kinds.pop());
        return FilterResult.CONTINUE;
    }

    private static boolean isBoundary(Element element) {
        return element.isBlock() || isAround(element) || element.normalName().equals("option");
    }

    private static Optional<Kind> kind(String tag) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(Kind.HEADING);
            case "li", "dd" -> Optional.of(Kind.LIST_ITEM);
            case "blockquote" -> Optional.of(Kind.QUOTATION);
            case "figcaption", "caption" -> Optional.of(Kind.CAPTION);
            case "tr" -> Optional.of(Kind.TABLE_ROW);
            case "body", "article", "td" -> Optional.of(Kind.PARAGRAPH);
            default -> Optional.empty();
        };
    }

    /// Whether it stands around the article. A header inside of the article, or with the only title, belongs to it.
    private static boolean isAround(Element element) {
        String tag = element.normalName();
        if (tag.equals("header")) {
            return element.closest("article, main, [role=main]") == null
                    && (element.selectFirst("h1") == null || isOnPageTwice(element));
        }
        return AROUND.contains(tag) || ROLES.contains(element.attr("role"));
    }

    private static boolean isOnPageTwice(Element header) {
        Document page = header.ownerDocument();
        return page != null && page.select("h1").size() > header.select("h1").size();
    }

    private void append(String text) {
        if (preformatted > 0) {
            run.append(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                space = true;
            } else {
                if (space && !run.isEmpty() && run.charAt(run.length() - 1) != '\n') {
                    run.append(' ');
                }
                space = false;
                run.append(c);
            }
        }
    }

    private void lineBreak() {
        if (!run.isEmpty() && run.charAt(run.length() - 1) == '\n') {
            flush();
        } else if (!run.isEmpty()) {
            run.append('\n');
            space = false;
        }
    }

    private void cell() {
        if (!run.isEmpty()) {
            run.append('\t');
            space = false;
        }
    }

    private void flush() {
        if (!run.isEmpty()) {
            Kind kind = kinds.isEmpty() ? Kind.PARAGRAPH : kinds.peek();
            composer.add(run, kind, around > 0 ? Optional.of(Reason.NAVIGATION) : Optional.empty());
            run.setLength(0);
        }
        space = false;
    }
}
