package lectern.reader;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import lectern.text.Segments;
import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The highlights under one row: a tint where an annotation is the innermost, a line for each of them in its lane, and a bar
/// for each beside the text.
///
/// Painted under the text in opaque rectangles on the pixel grid, in the same layout pass as the text: no text node is ever
/// touched by a highlight.
final class HighlightLayer extends Parent {
    private static final double LINE = 2;
    private static final double FOCUSED_LINE = 3;
    static final double LANE = 3;

    /// Size of the letters that count what has no lane: as high as three lanes.
    private static final double COUNT = 10;

    /// How far the first lane reaches up into the room of the descenders.
    static final double RAISED = 2;

    /// From the text to the bars in the margin, from bar to bar, and how many stand at that pitch; more stand at half of it.
    private static final double BAR_GAP = 6;

    private static final double BAR_PITCH = 4;
    private static final int BARS = 4;

    private final TextFlow flow;
    private final int row;
    private final Compositor compositor;
    private final Rectangles rectangles = new Rectangles(getChildren());
    private final List<Rectangle2D> counts = new ArrayList<>();

    HighlightLayer(TextFlow flow, int row, Compositor compositor) {
        this.flow = flow;
        this.row = row;
        this.compositor = compositor;
        setManaged(false);
        setMouseTransparent(true);
        // RichTextFX puts its selection at index 0; only the view order can go under that.
        setViewOrder(1);
        flow.widthProperty().addListener(_ -> repaint());
        sceneProperty()
                .addListener(
                        (_, _, scene) -> {
                            if (scene == null) {
                                compositor.unregister(this);
                            } else {
                                compositor.register(this);
                            }
                        });
        repaint();
    }

    int row() {
        return row;
    }

    void repaint() {
        setNeedsLayout(true);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        getChildren().removeIf(Text.class::isInstance);
        List<Mark> marks = compositor.marksIn(row);
        rectangles.paint(
                () -> {
                    if (!marks.isEmpty()) {
                        paint(marks);
                    }
                });
    }

    private void paint(List<Mark> marks) {
        TextRange shown = compositor.text.display().row(row).range();
        LayoutInfo layout = flow.getLayoutInfo();
        int most = compositor.typography.lanes(compositor.text.rows().get(row).style());
        var segments = Segments.of(marks, Mark::range);
        for (var segment : segments) {
            Mark innermost = innermost(segment.active());
            // Two touching highlights stay two.
            double gap = innermost.range().end() == segment.range().end() ? 1 : 0;
            for (Rectangle2D line : lines(segment.range(), shown, layout)) {
                fill(
                        line.getMinX(),
                        line.getMinY(),
                        line.getWidth() - gap,
                        line.getHeight() - RAISED,
                        innermost.tint());
            }
        }
        for (Mark mark : marks) {
            if (mark.lane() < most) {
                paintLane(mark, lines(mark.range(), shown, layout));
            }
        }
        paintBars(marks, shown, layout);
        counts.clear();
        segments.stream()
                .map(segment -> new Hidden(segment.range(), hidden(segment.active(), most)))
                .filter(hidden -> hidden.count() > 0)
                .sorted(Comparator.comparingInt(Hidden::count).reversed())
                .forEach(
                        hidden ->
                                count(hidden.count(), lines(hidden.range(), shown, layout), most));
    }

    private static int hidden(List<Mark> active, int most) {
        return (int) active.stream().filter(mark -> mark.lane() >= most).count();
    }

    /// How many of those at a stretch have no lane.
    private record Hidden(TextRange range, int count) {}

    private void paintLane(Mark mark, List<Rectangle2D> lines) {
        double height = isFocused(mark) ? FOCUSED_LINE : LINE;
        for (Rectangle2D line : lines) {
            double y = line.getMaxY() - RAISED + mark.lane() * LANE;
            // One px is left out at the end, so that two touching highlights stay two.
            fill(line.getMinX(), y, line.getWidth() - 1, height, mark.strong());
        }
    }

    /// A bar in the margin for each annotation, as high as its lines, in the same lane everywhere.
    private void paintBars(List<Mark> marks, TextRange shown, LayoutInfo layout) {
        int deepest = marks.stream().mapToInt(Mark::lane).max().orElse(0);
        double pitch = deepest < BARS ? BAR_PITCH : BAR_PITCH / 2;
        int last = (int) (BARS * BAR_PITCH / pitch) - 1;
        for (Mark mark : marks) {
            List<Rectangle2D> lines = lines(mark.range(), shown, layout);
            if (lines.isEmpty()) {
                continue;
            }
            boolean before = mark.range().start() < shown.start();
            boolean after = mark.range().end() > shown.end();
            double top = before ? 0 : lines.getFirst().getMinY();
            double bottom = after ? flow.getHeight() : lines.getLast().getMaxY() - RAISED;
            double width = isFocused(mark) ? Math.min(pitch, FOCUSED_LINE) : pitch / 2;
            double beside = BAR_GAP + Math.min(mark.lane(), last) * pitch;
            double x = flow.getWidth() + beside;
            // One px is left out at the end, so that two touching highlights stay two.
            fill(x, top, width, bottom - top - (after ? 0 : 1), mark.strong());
        }
    }

    private boolean isFocused(Mark mark) {
        return compositor.focused.isPresent() && compositor.focused.get().equals(mark.id());
    }

    private Mark innermost(List<Mark> marks) {
        Mark innermost = marks.getFirst();
        for (Mark mark : marks) {
            if (isFocused(mark)) {
                return mark;
            }
            if (Marks.INNERMOST.compare(mark, innermost) < 0) {
                innermost = mark;
            }
        }
        return innermost;
    }

    /// Says at the end of a stretch how many lanes there are no room for.
    private void count(int hidden, List<Rectangle2D> lines, int most) {
        if (lines.isEmpty()) {
            return;
        }
        Rectangle2D last = lines.getLast();
        var text = new Text("+" + hidden);
        text.setManaged(false);
        text.setTextOrigin(VPos.BASELINE);
        text.setFont(Font.font(COUNT));
        text.setFill(compositor.shades.ink(Ink.TEXT));
        double width = Math.ceil(text.getLayoutBounds().getWidth()) + 2;
        double left = Math.max(last.getMinX(), last.getMaxX() - width);
        double top = last.getMaxY() - RAISED;
        var place = new Rectangle2D(left, top, width, most * LANE);
        // The highest count is said first: another in its way says less.
        if (counts.stream().anyMatch(place::intersects)) {
            return;
        }
        counts.add(place);
        fill(left, top, width, most * LANE, compositor.shades.paper());
        text.setX(Math.rint(left + 1));
        text.setY(Math.rint(top + most * LANE - 1));
        getChildren().add(text);
    }

    private void fill(double x, double y, double width, double height, Color colour) {
        double left = Math.rint(x);
        double right = Math.rint(x + width);
        if (right <= left) {
            return;
        }
        double top = Math.rint(y);
        rectangles.fill(left, top, right - left, Math.rint(y + height) - top, colour);
    }

    /// Where a range of the text stands in this row, one rectangle a line and direction of writing, without white space at the
    /// ends of lines. In px of the layer.
    List<Rectangle2D> lines(TextRange range) {
        var shown = compositor.text.display().row(row);
        return lines(range, shown.range(), flow.getLayoutInfo());
    }

    private List<Rectangle2D> lines(TextRange range, TextRange shown, LayoutInfo layout) {
        String text = compositor.text.display().text();
        int from = Math.max(range.start(), shown.start()) - shown.start();
        int to = Math.min(range.end(), shown.end()) - shown.start();
        boolean mirrored = flow.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        var found = new ArrayList<Rectangle2D>();
        for (var line : layout.getTextLines(false)) {
            int start = Math.max(from, line.start());
            int end = Math.min(to, line.end());
            if (end == line.end()) {
                while (end > start
                        && Character.isWhitespace(text.charAt(shown.start() + end - 1))) {
                    end--;
                }
            }
            if (start < end) {
                for (Rectangle2D part : layout.getSelectionGeometry(start, end, false)) {
                    found.add(mirrored ? mirrored(part) : part);
                }
            }
        }
        return found;
    }

    /// The layout of a row that runs from the right counts from its right edge.
    private Rectangle2D mirrored(Rectangle2D part) {
        return new Rectangle2D(
                flow.getWidth() - part.getMaxX(),
                part.getMinY(),
                part.getWidth(),
                part.getHeight());
    }
}
