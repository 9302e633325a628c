package lectern.importer;

import lectern.model.Kind;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Walks through a page and cuts its text into pieces. Text outside of any paragraph is not lost: what stands between two
/// block elements, or two line breaks in a row, is a piece.
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

    /// What comes behind so many pieces is one: no article has them, and a reader could not use them.
    private static final int MOST = 200_000;

    private static final int CAPTION_LEVELS = 3;

    /// A page about photo credits may call its article so.
    private static final Set<String> WHOLE = Set.of("article", "main", "body");

    private static final Set<String> APART =
            Set.of("nav", "header", "footer", "aside", "button", "menu", "option");

    private final List<Piece> pieces = new ArrayList<>();
    private final ClassWords.Reader names = new ClassWords.Reader();
    private final Deque<Setting> settings = new ArrayDeque<>();
    private final OpenLists lists = new OpenLists();
    private final Run run = new Run();
    private @Nullable Box box;
    private @Nullable Box first;
    private boolean space;
    private int preformatted;

    /// How deep the row of data begins that is read; 0 outside.
    private int rows;

    private int inLink;
    private int links;
    private int linked;

    /// What the text inside of an element is.
    private record Setting(Kind kind, int level) {
        Setting(Kind kind) {
            this(kind, 0);
        }
    }

    private HtmlText() {}

    /// The text below this element.
    static List<Piece> pieces(Element root) {
        var text = new HtmlText();
        root.filter(text);
        text.end();
        return text.pieces;
    }

    /// Reads all text below this element; what its tags call surroundings is folded.
    static void read(Element root, Composer composer) {
        List<Piece> pieces = pieces(root);
        var around = new Surroundings(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            composer.add(pieces.get(i), around.reason(i));
        }
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
        boolean boundary = isBoundary(element) && rows == 0;
        if (rows > 0 && isBoundary(element)) {
            space = true;
        }
        if (tag.equals("tr") && rows == 0 && TableRow.isData(element)) {
            rows = depth;
        }
        if (tag.equals("br") && rows > 0) {
            space = true;
        } else if (tag.equals("br")) {
            lineBreak();
        } else if (isCell(tag)) {
            cell();
        } else if (boundary) {
            flush();
        }
        box = new Box(box, tag, boundary && !isCell(tag), names.of(element), pieces.size());
        preformatted += tag.equals("pre") ? 1 : 0;
        if (tag.equals("a")) {
            inLink++;
            links++;
        }
        setting(tag).ifPresent(settings::push);
        HtmlLists.enter(element, lists);
        InlineStyle.of(element).forEach(run::open);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element) || box == null) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        InlineStyle.of(element).forEach(run::close);
        if (rows == depth) {
            rows = 0;
        }
        if (isBoundary(element) && rows > 0) {
            space = true;
        } else if (isBoundary(element) && !isCell(tag)) {
            flush();
        }
        box.to = pieces.size() + (run.isEmpty() ? 0 : 1);
        box = box.parent;
        preformatted -= tag.equals("pre") ? 1 : 0;
        inLink -= tag.equals("a") ? 1 : 0;
        setting(tag).ifPresent(_ -> settings.pop());
        HtmlLists.leave(element, lists);
        return FilterResult.CONTINUE;
    }

    private static boolean isBoundary(Element element) {
        return element.isBlock() || APART.contains(element.normalName());
    }

    private static boolean isCell(String tag) {
        return tag.equals("td") || tag.equals("th");
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

    private Setting setting() {
        Setting setting = settings.isEmpty() ? new Setting(Kind.PARAGRAPH) : settings.peek();
        return setting.kind == Kind.PARAGRAPH && first != null && isCaption(first)
                ? new Setting(Kind.CAPTION)
                : setting;
    }

    /// Captions are often paragraphs that are only called so.
    private static boolean isCaption(Box first) {
        Box box = first;
        for (int level = 0;
                level < CAPTION_LEVELS && box != null && !WHOLE.contains(box.tag);
                level++) {
            if (box.speaksOf(ClassWords.CAPTION)) {
                return true;
            }
            box = box.parent;
        }
        return false;
    }

    private void append(String text) {
        int before = run.length();
        if (preformatted > 0) {
            run.append(text);
        } else {
            flow(text);
        }
        int added = run.length() - before;
        linked += inLink > 0 ? added : 0;
        if (before == 0 && added > 0) {
            first = box;
        }
    }

    private void flow(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                space = true;
            } else {
                if (space && !run.isEmpty() && !run.endsWith('\n') && !run.endsWith('\t')) {
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
        if (pieces.size() >= MOST && !run.isEmpty()) {
            run.append('\n');
            return;
        }
        end();
    }

    private void end() {
        if (!run.isEmpty() && first != null) {
            Setting setting = setting();
            Run.Cut cut = run.cut();
            if (!cut.text().isEmpty()) {
                pieces.add(
                        new Piece(
                                cut.text(),
                                cut.emphases(),
                                setting.kind,
                                setting.level,
                                lists.next(setting.kind),
                                first,
                                links,
                                linked,
                                cut.replaced()));
            }
        }
        links = 0;
        linked = 0;
        space = false;
        first = null;
    }
}
