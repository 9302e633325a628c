package lectern.reader;

import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Scale;

import lectern.text.RightToLeft;
import lectern.text.TextRange;

import org.fxmisc.richtext.CaretNode;
import org.fxmisc.richtext.SelectionPath;
import org.fxmisc.richtext.model.StyledSegment;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/// Sets the rows of the page: type, space, and the layer of highlights under each.
final class Compositor {
    private static final double CARET = 1.5;

    private final Map<Integer, HighlightLayer> layers = new HashMap<>();
    private final RowSigns signs;

    PageText text = PageText.empty();
    Typography typography = new Typography(ReaderLook.USUAL);
    private RowHeights heights = new RowHeights(text, typography);
    volatile Shades shades = Shades.USUAL;
    volatile Marks marks = Marks.NONE;
    Optional<UUID> focused = Optional.empty();
    final Hits hits = new Hits(this);

    /// The numbers of the blocks as they stand in the margin; 0, or an index beyond the end, for none.
    int[] numbers = {};

    /// Whether things may move to show where they are.
    boolean motion = true;

    /// What is selected in a row, in characters of the row.
    IntFunction<IndexRange> selection = _ -> new IndexRange(0, 0);

    /// Whether nodes were made during layout that are not styled yet: see [Page].
    boolean born;

    /// @param back what a click says that puts a folded line back
    /// @param putBack is told the block
    Compositor(String back, IntConsumer putBack) {
        signs = new RowSigns(this, back, putBack);
    }

    /// How high the rows of the text are taken to be.
    RowHeights heights() {
        if (!heights.isOf(text, typography)) {
            heights = new RowHeights(text, typography);
        }
        return heights;
    }

    void setRow(TextFlow flow, Integer index) {
        born = true;
        PageRow row = text.rows().get(index);
        Style style = row.style();
        boolean fromRight = text.isFromRight(index);
        double left =
                row.lists() == 0
                        ? Math.round(style.indent * typography.em())
                        : row.lists() * Math.round(Style.LIST_ITEM.indent * typography.em());
        double right = style == Style.QUOTATION || style == Style.FOLDED ? left : 0;
        var space = new RowSpace(text, typography);
        double above = space.above(index);
        double below = space.below(index);
        Optional<SelectionLayer> selected =
                fromRight ? Optional.of(new SelectionLayer(flow, index, this)) : Optional.empty();
        flow.getChildren()
                .addListener(
                        (ListChangeListener<Node>) change -> dress(change, flow, style, selected));
        double spacing = typography.spacing(style);
        flow.setLineSpacing(spacing);
        // RichTextFX leaves half of it above the first line. Nearly always it stands sharp so, and
        // nothing moves when that is looked at.
        flow.setTranslateY(Math.ceil(spacing / 2) - spacing / 2);
        if (style == Style.FOLDED) {
            right += signs.putBack(flow, row, above);
        }
        if (style == Style.LIST_ITEM && row.first()) {
            signs.bullet(flow, text.display().shown(index), row.lists(), fromRight, left, above);
        }
        if (row.first() && row.block() >= 0 && row.block() < numbers.length) {
            signs.number(flow, numbers[row.block()], style, above);
        }
        if (style == Style.QUOTATION) {
            double bottom = space.isSet(index + 1, style) ? -typography.lines(style.above) : below;
            signs.bar(flow, fromRight, above, bottom);
        }
        if (style == Style.TABLE_ROW) {
            flow.setTabStopPolicy(TableTabs.of(text, index, typography));
        }
        if (style.isActive()) {
            flow.setCursor(javafx.scene.Cursor.HAND);
        }
        if (fromRight) {
            flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            flow.setPadding(new Insets(above, left, below, right));
        } else {
            flow.setPadding(new Insets(above, right, below, left));
        }
        flow.getChildren().add(new HighlightLayer(flow, index, this));
        selected.ifPresent(flow.getChildren()::add);
        hits.dress(flow);
    }

    Node setLetters(StyledSegment<String, Face> segment) {
        var letters = new Text(segment.getSegment());
        letters.setTextOrigin(VPos.TOP);
        letters.setFont(font(segment.getSegment(), segment.getStyle()));
        letters.setFill(shades.ink(segment.getStyle().ink()));
        return letters;
    }

    /// Letters that run from the right are set in a family that has them with their punctuation, since JavaFX puts signs of another
    /// face at the wrong side of a word; and they have no italics.
    private Font font(String letters, Face face) {
        Font font = typography.font(face);
        return RightToLeft.isIn(letters)
                ? Font.font(
                        typography.rightToLeft(),
                        face.strong() ? FontWeight.BOLD : face.style().weight,
                        FontPosture.REGULAR,
                        font.getSize())
                : font;
    }

    /// Gives caret and selection their colours as they come: a style sheet would be asked for them before it can know the
    /// theme. In a row that runs from the right, what is placed from the left must not be mirrored with it; the caret, whose
    /// place JavaFX counts from the right there, is turned, and what is selected has a layer of ours.
    private void dress(
            ListChangeListener.Change<? extends Node> change,
            TextFlow flow,
            Style style,
            Optional<SelectionLayer> fromRight) {
        while (change.next()) {
            for (Node added : change.getAddedSubList()) {
                if (added instanceof SelectionPath selected) {
                    selected.setHighlightFill(
                            fromRight.isPresent() ? Color.TRANSPARENT : shades.veil());
                    selected.setClip(room(flow, style));
                    fromRight.ifPresent(
                            layer ->
                                    selected.getElements()
                                            .addListener(
                                                    (InvalidationListener) _ -> layer.repaint()));
                } else if (added instanceof CaretNode caret) {
                    caret.setStroke(shades.ink(Ink.TEXT));
                    caret.setStrokeWidth(CARET);
                }
                added.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
                // The caret goes from row to row.
                added.getTransforms().clear();
                if (fromRight.isPresent() && added instanceof CaretNode) {
                    turn(added, flow);
                }
            }
        }
    }

    /// The room of a row, up to the one above. What is selected would reach into the row below and be seen twice there, as it can
    /// be seen through.
    private Rectangle room(TextFlow flow, Style style) {
        double lead = typography.lead(style);
        var set = typography;
        var room = new Rectangle();
        room.setY(-lead);
        room.widthProperty().bind(flow.widthProperty());
        room.heightProperty()
                .bind(
                        flow.heightProperty()
                                .map(
                                        height ->
                                                lead
                                                        + set.foot(style, height.doubleValue())
                                                        - flow.getInsets().getTop()));
        return room;
    }

    /// Draws from the right what is drawn from the left.
    private static void turn(Node node, TextFlow flow) {
        var turned = new Scale(-1, 1);
        turned.pivotXProperty()
                .bind(
                        flow.widthProperty()
                                .map(
                                        width ->
                                                (width.doubleValue()
                                                                - flow.getInsets().getLeft()
                                                                - flow.getInsets().getRight())
                                                        / 2));
        node.getTransforms().add(turned);
    }

    List<Mark> marksIn(int row) {
        return marksIn(row, marks);
    }

    private List<Mark> marksIn(int row, Marks of) {
        var shown = text.display().row(row);
        return shown.isLabel() ? List.of() : of.in(shown.range());
    }

    /// Takes other marks, and paints anew the rows in view on which something differs.
    ///
    /// @return the annotations on these rows that were not there before
    List<UUID> mark(Marks next) {
        Marks before = marks;
        marks = next;
        var added = new LinkedHashSet<UUID>();
        for (HighlightLayer layer : layers.values()) {
            int row = layer.row();
            if (row < text.rows().size() && !marksIn(row, next).equals(marksIn(row, before))) {
                layer.repaint();
                added.addAll(next.addedIn(text.display().row(row).range()));
            }
        }
        return List.copyOf(added);
    }

    List<TextRange> hitsIn(int row) {
        var shown = text.display().row(row);
        return shown.isLabel() ? List.of() : hits.in(shown.range());
    }

    boolean shows(int row, TextRange range) {
        return row < text.rows().size() && text.display().row(row).range().overlaps(range);
    }

    /// The rows that are on screen.
    void flows(Consumer<TextFlow> each) {
        for (HighlightLayer layer : List.copyOf(layers.values())) {
            if (layer.getParent() instanceof TextFlow flow) {
                each.accept(flow);
            }
        }
    }

    /// The stretch of the text whose rows are on screen.
    TextRange shown() {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int row : layers.keySet()) {
            if (row < text.rows().size()) {
                TextRange range = text.display().row(row).range();
                start = Math.min(start, range.start());
                end = Math.max(end, range.end());
            }
        }
        return new TextRange(Math.min(start, end), end);
    }

    /// The first and the last row on screen.
    record Rows(HighlightLayer first, HighlightLayer last) {}

    Optional<Rows> ends() {
        HighlightLayer first = null;
        HighlightLayer last = null;
        for (HighlightLayer layer : layers.values()) {
            if (layer.row() < text.rows().size()) {
                first = first == null || layer.row() < first.row() ? layer : first;
                last = last == null || layer.row() > last.row() ? layer : last;
            }
        }
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new Rows(first, last));
    }

    /// The last of the rows on screen that begins above this place, in px from the top of the page; 0 if there is none.
    int rowAt(double y) {
        return layers.values().stream()
                .filter(layer -> layer.row() < text.rows().size() && layer.placed() <= y)
                .mapToInt(HighlightLayer::row)
                .max()
                .orElse(0);
    }

    void register(HighlightLayer layer) {
        layers.put(layer.row(), layer);
    }

    void unregister(HighlightLayer layer) {
        layers.remove(layer.row(), layer);
    }

    /// Puts the rows on the pixel grid, where their letters are sharp and the lines of highlights are whole.
    void sharpen() {
        for (HighlightLayer layer : layers.values()) {
            layer.sharpen();
        }
    }

    /// The layer of a row that is on screen.
    Optional<HighlightLayer> layer(int row) {
        return Optional.ofNullable(layers.get(row));
    }

    /// Paints anew what lies under this range and is on screen.
    void repaint(TextRange range) {
        for (HighlightLayer layer : layers.values()) {
            if (layer.row() < text.rows().size()
                    && text.display().row(layer.row()).range().overlaps(range)) {
                layer.repaint();
            }
        }
    }
}
