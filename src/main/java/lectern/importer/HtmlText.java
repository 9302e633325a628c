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
    private final Deque<Setting> settings = new ArrayDeque<>();
    private final Run run = new Run();
    private boolean space;
    private int around;
    private int preformatted;
    private int firstTop = -1;

    /// What the text inside of an element is.
    private record Setting(Kind kind, int level) {
        Setting(Kind kind) {
            this(kind, 0);
        }
    }

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
        setting(tag).ifPresent(settings::push);
        InlineStyle.of(element).forEach(run::open);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        InlineStyle.of(element).forEach(run::close);
        if (isBoundary(element) && !tag.equals("td") && !tag.equals("th")) {
            int before = composer.size();
            flush();
            if (tag.equals("h1") && firstTop < 0 && before < composer.size() && around == 0) {
                firstTop = before;
            }
        }
        around -= isAround(element) ? 1 : 0;
        preformatted -= tag.equals("pre") ? 1 : 0;
        setting(tag).ifPresent(_ -> settings.pop());
        return FilterResult.CONTINUE;
    }

    private static boolean isBoundary(Element element) {
        return element.isBlock() || isAround(element) || element.normalName().equals("option");
    }

    private static Optional<Setting> setting(String tag) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    Optional.of(new Setting(Kind.HEADING, tag.charAt(1) - '0'));
            case "li", "dd" -> Optional.of(new Setting(Kind.LIST_ITEM));
            case "blockquote" -> Optional.of(new Setting(Kind.QUOTATION));
            case "figcaption", "caption" -> Optional.of(new Setting(Kind.CAPTION));
            case "tr" -> Optional.of(new Setting(Kind.TABLE_ROW));
            case "body", "article", "td" -> Optional.of(new Setting(Kind.PARAGRAPH));
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
                if (space && !run.isEmpty() && !run.endsWith('\n')) {
                    run.append(' ');
                }
                space = false;
                run.append(c);
            }
        }
    }

    private void lineBreak() {
        if (run.endsWith('\n')) {
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
            Setting setting = settings.isEmpty() ? new Setting(Kind.PARAGRAPH) : settings.peek();
            composer.add(
                    run,
                    setting.kind,
                    setting.level,
                    around > 0 ? Optional.of(Reason.NAVIGATION) : Optional.empty());
            run.clear();
        }
        space = false;
    }
}
