package lectern.importer;

import lectern.model.Emphasis.Style;
import lectern.model.Kind;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Walks through a Markdown tree and hands its text, block by block, to a [Composer]. It follows the links between the
/// nodes instead of calling itself, so no nesting is too deep for it.
final class MarkdownText {
    private static final int DEEPEST = 100;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*");

    private final Composer composer;
    private final OpenLists lists = new OpenLists();
    private Run run = new Run();
    private Optional<String> title = Optional.empty();
    private String hidden = "";

    private MarkdownText(Composer composer) {
        this.composer = composer;
    }

    /// Reads a text, and says what its first heading is if that is a title.
    static Optional<String> read(String markdown, Composer composer) {
        var text = new MarkdownText(composer);
        text.walk(PARSER.parse(markdown));
        return text.title;
    }

    private void walk(Node root) {
        @Nullable Node node = root;
        while (node != null) {
            enter(node);
            Node child = node.getFirstChild();
            if (child != null) {
                node = child;
                continue;
            }
            while (node != null && node.getNext() == null) {
                leave(node);
                node = node.getParent();
            }
            if (node != null) {
                leave(node);
                node = node.getNext();
            }
        }
    }

    private void enter(Node node) {
        switch (node) {
            case Text text when hidden.isEmpty() -> run.append(text.getLiteral());
            case Emphasis _ -> run.open(Style.EMPHASIS);
            case StrongEmphasis _ -> run.open(Style.STRONG);
            case Code code -> run.append(code.getLiteral());
            case SoftLineBreak _ -> softBreak();
            case HardLineBreak _ -> run.append('\n');
            case HtmlInline html -> tag(html.getLiteral().toLowerCase(Locale.ROOT));
            case FencedCodeBlock code -> addCode(code.getLiteral());
            case IndentedCodeBlock code -> addCode(code.getLiteral());
            case BulletList _ -> lists.open(Optional.empty());
            case OrderedList list -> lists.open(Optional.of(numbering(list)));
            case ListItem _ -> lists.item(OptionalInt.empty());
            case HtmlBlock html -> HtmlText.read(Html.parse(html.getLiteral()), composer);
            default -> {}
        }
    }

    private void leave(Node node) {
        switch (node) {
            case Emphasis _ -> run.close(Style.EMPHASIS);
            case StrongEmphasis _ -> run.close(Style.STRONG);
            case Heading heading -> {
                boolean isTitle =
                        title.isEmpty() && (heading.getLevel() == 1 || composer.size() == 0);
                if (isTitle) {
                    title =
                            Optional.of(SourceFinder.flat(run.toString()))
                                    .filter(words -> !words.isEmpty());
                }
                flush(isTitle ? Kind.TITLE : Kind.HEADING, heading.getLevel());
            }
            case Paragraph paragraph -> flush(kind(paragraph), 0);
            case ListBlock _ -> lists.close();
            default -> {}
        }
    }

    private static Numbering numbering(OrderedList list) {
        int start = Objects.requireNonNullElse(list.getMarkerStartNumber(), 1);
        return new Numbering(
                start, 1, '1', Objects.requireNonNullElse(list.getMarkerDelimiter(), "."));
    }

    private static Kind kind(Node paragraph) {
        Node parent = paragraph.getParent();
        while (parent != null) {
            if (parent instanceof ListItem) {
                return Kind.LIST_ITEM;
            }
            if (parent instanceof BlockQuote) {
                return Kind.QUOTATION;
            }
            parent = parent.getParent();
        }
        return Kind.PARAGRAPH;
    }

    /// Where words are written without spaces, a line end is none.
    private void softBreak() {
        boolean dense = !run.isEmpty() && Character.isIdeographic(run.last());
        run.append(dense ? "" : " ");
    }

    /// Tags in a line leave their text, but what runs or hides goes whole.
    private void tag(String tag) {
        if (!hidden.isEmpty()) {
            hidden = tag.startsWith("</" + hidden) ? "" : hidden;
            return;
        }
        for (String name : new String[] {"script", "style", "template", "iframe"}) {
            if (tag.startsWith("<" + name) && !tag.endsWith("/>")) {
                hidden = name;
            }
        }
        Matcher name = NAME.matcher(tag);
        if (name.find()) {
            boolean ends = tag.startsWith("</");
            InlineStyle.of(name.group()).forEach(ends ? run::close : run::open);
        }
        if (tag.startsWith("<br")) {
            run.append('\n');
        }
    }

    private void flush(Kind kind, int level) {
        add(run, kind, level);
        run = new Run();
        hidden = "";
    }

    private void addCode(String lines) {
        var code = new Run();
        code.append(lines);
        add(code, Kind.PARAGRAPH, 0);
    }

    private void add(Run words, Kind kind, int level) {
        if (!words.isEmpty()) {
            composer.add(words, kind, level, lists.next(kind), Optional.empty());
        }
    }
}
