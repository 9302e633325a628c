package lectern.guide;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes what is seen of a page.
final class PageNodes {
    /// Widest line of text and picture, in px.
    static final double WIDTH = 640;

    private static final Pattern KEY = Pattern.compile("\\{([^{}]+)}");
    private static final String PAGE = "page:";

    private final UnaryOperator<String> keys;
    private final List<String> found;
    private final Consumer<String> go;
    private final List<Region> made = new ArrayList<>();
    private final List<javafx.scene.Node> marked = new ArrayList<>();

    /// @param keys gives what is shown for what stands in braces
    /// @param found words that are marked, folded
    /// @param go is told the name of the page that a link leads to
    PageNodes(UnaryOperator<String> keys, List<String> found, Consumer<String> go) {
        this.keys = keys;
        this.found = found;
        this.go = go;
    }

    List<Region> of(Node page) {
        blocks(page);
        return made;
    }

    /// The nodes with words that were looked for, from the top.
    List<javafx.scene.Node> marked() {
        return marked;
    }

    private void blocks(Node parent) {
        for (Node block : children(parent)) {
            switch (block) {
                case Heading heading ->
                        made.add(flow(heading, "guide-heading-" + heading.getLevel()));
                case Paragraph paragraph when paragraph.getFirstChild() instanceof Image image ->
                        made.add(picture(image));
                case Paragraph paragraph -> made.add(flow(paragraph, "guide-text"));
                case ListBlock list -> items(list);
                default -> blocks(block);
            }
        }
    }

    private void items(ListBlock list) {
        int number =
                list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                        ? ordered.getMarkerStartNumber()
                        : 1;
        for (Node item : children(list)) {
            var sign = new Label(list instanceof BulletList ? "•" : number++ + ".");
            sign.getStyleClass().add("guide-sign");
            sign.setMinWidth(Region.USE_PREF_SIZE);
            TextFlow words = flow(item.getFirstChild(), "guide-text");
            HBox.setHgrow(words, Priority.ALWAYS);
            var line = new HBox(sign, words);
            line.getStyleClass().add("guide-item");
            made.add(line);
        }
    }

    private TextFlow flow(Node block, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        flow.setMaxWidth(WIDTH);
        inline(block, "guide-plain", flow);
        return flow;
    }

    private void inline(Node parent, String style, TextFlow flow) {
        for (Node node : children(parent)) {
            switch (node) {
                case org.commonmark.node.Text text -> letters(text.getLiteral(), style, flow);
                case SoftLineBreak _ -> letters(" ", style, flow);
                case Emphasis _ -> inline(node, "guide-emphasis", flow);
                case StrongEmphasis _ -> inline(node, "guide-strong", flow);
                case Code code -> mark(code.getLiteral(), "guide-code", flow);
                case Link link when link.getDestination().startsWith(PAGE) ->
                        flow.getChildren().add(link(link));
                default -> inline(node, style, flow);
            }
        }
    }

    private Hyperlink link(Link link) {
        var words = new StringBuilder();
        for (Node node : children(link)) {
            if (node instanceof org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            }
        }
        var hyperlink = new Hyperlink(words.toString());
        hyperlink.getStyleClass().add("guide-link");
        hyperlink.setOnAction(_ -> go.accept(link.getDestination().substring(PAGE.length())));
        return hyperlink;
    }

    private void letters(String text, String style, TextFlow flow) {
        Matcher key = KEY.matcher(text);
        int from = 0;
        while (key.find()) {
            mark(text.substring(from, key.start()), style, flow);
            var cap = new Label(keys.apply(key.group(1)));
            cap.getStyleClass().add("key-cap");
            flow.getChildren().add(cap);
            from = key.end();
        }
        mark(text.substring(from), style, flow);
    }

    /// Text in which the words that were looked for stand out.
    private void mark(String text, String style, TextFlow flow) {
        String folded = Guide.fold(text);
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int here = at;
            var word = found.stream().filter(one -> folded.startsWith(one, here)).findFirst();
            if (word.isEmpty()) {
                at++;
                continue;
            }
            plain(text.substring(from, at), style, flow);
            at += word.get().length();
            marked.add(plain(text.substring(here, at), style, flow));
            marked.getLast().getStyleClass().add("guide-found");
            from = at;
        }
        plain(text.substring(from), style, flow);
    }

    private static Text plain(String text, String style, TextFlow flow) {
        var letters = new Text(text);
        letters.getStyleClass().add(style);
        if (!text.isEmpty()) {
            flow.getChildren().add(letters);
        }
        return letters;
    }

    private static VBox picture(Image image) {
        var view =
                new ImageView(new javafx.scene.image.Image(Guide.resource(image.getDestination())));
        view.setPreserveRatio(true);
        var says = new StringBuilder();
        for (Node node : children(image)) {
            if (node instanceof org.commonmark.node.Text text) {
                says.append(text.getLiteral());
            }
        }
        view.setAccessibleText(says.toString());
        var frame = new StackPane(view);
        frame.getStyleClass().add("guide-picture");
        frame.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var caption = new Label(says.toString());
        caption.getStyleClass().add("secondary");
        caption.setWrapText(true);
        caption.setMaxWidth(WIDTH);
        var box = new VBox(4, frame, caption);
        // Never wider than the page, however narrow that is.
        box.setMinWidth(0);
        box.setMaxWidth(WIDTH);
        double most = Math.min(WIDTH, view.getImage().getWidth());
        view.fitWidthProperty()
                .bind(
                        box.widthProperty()
                                .map(
                                        width ->
                                                Math.clamp(
                                                        width.doubleValue()
                                                                - frame.snappedLeftInset()
                                                                - frame.snappedRightInset(),
                                                        1,
                                                        most)));
        return box;
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
