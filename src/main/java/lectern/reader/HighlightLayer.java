package lectern.reader;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.TextFlow;

import lectern.text.Segments;
import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The highlights under one row: a tint where an annotation is the innermost, a line for each of them in its lane, and a bar
/// for each beside the text.
///
/// Painted under the text in opaque rectangles on the pixel grid, in the same layout pass as the text: no text node is ever
/// touched by a highlight.
final class HighlightLayer extends FlatLayer {
    private static final double LINE = 2;
    static final double FOCUSED_LINE = 3;
    static final double LANE = 3;

    /// How far the first lane reaches up into the room of the descenders.
    static final double RAISED = 2;

    /// A part of a pixel that nobody sees.
    private static final double TOUCH = 1e-3;

    /// Where some are counted, so many more will be soon.
    private static final int COUNTS = 4;

    private final TextFlow flow;
    private final int row;
    private final RowLines lines;
    private final MarginBars bars;
    private final KeptNodes<HiddenCount.Shown, HiddenCount> counts =
            new KeptNodes<>(
                    getChildren(), COUNTS, HiddenCount::new, HiddenCount::show, HiddenCount::empty);

    HighlightLayer(TextFlow flow, int row, Compositor compositor) {
        // RichTextFX puts its selection at index 0; only the view order can go under that.
        super(flow, compositor, 1);
        this.flow = flow;
        this.row = row;
        lines = new RowLines(flow, row, compositor);
        bars = new MarginBars(flow, lines, compositor);
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

    /// Where the row begins on the page, in px.
    double y() {
        return placed() + flow.getTranslateY();
    }

    /// Where RichTextFX has put it. Between page and row nothing is turned or scaled, and the way through the scene would go from
    /// matrix to matrix.
    double placed() {
        double y = flow.getLayoutY();
        for (Node part = flow.getParent();
                part != null && !(part instanceof Page);
                part = part.getParent()) {
            y += part.getLayoutY() + part.getTranslateY();
        }
        return y;
    }

    /// Puts the row on the pixel grid. RichTextFX leaves half of what parts two lines above the first, letters that stand in for
    /// some script can make lines of a broken height, and one may scroll by parts of a pixel.
    void sharpen() {
        double placed = placed();
        double wanted = Math.ceil(placed - TOUCH) - placed;
        if (Math.abs(wanted - flow.getTranslateY()) > TOUCH) {
            flow.setTranslateY(wanted);
        }
    }

    /// Width of the row, in px.
    double width() {
        return flow.getWidth();
    }

    /// Height of the row, in px.
    double height() {
        return flow.getHeight();
    }

    @Override
    boolean show() {
        List<Mark> marks = compositor.marksIn(row);
        int most = compositor.typography.lanes(compositor.text.rows().get(row).style());
        var segments = Segments.of(marks, Mark::range);
        int deepest = deepest(marks);
        boolean made = rectangles.paint(() -> paint(marks, segments, most, deepest));
        var said = new LinkedHashSet<HiddenCount.Shown>();
        if (deepest >= most) {
            count(segments, most, said);
        }
        said.addAll(bars.counts(marks));
        return counts.show(said) || made;
    }

    private void paint(
            List<Mark> marks, List<Segments.Segment<Mark>> segments, int most, int deepest) {
        int next = 0;
        while (next < segments.size()) {
            Mark innermost = innermost(segments.get(next).active());
            int start = segments.get(next).range().start();
            int end;
            do {
                end = segments.get(next++).range().end();
            } while (next < segments.size()
                    && innermost.equals(innermost(segments.get(next).active())));
            paintTint(innermost, new TextRange(start, end));
        }
        for (Mark mark : marks) {
            List<Rectangle2D> passage = lines.of(mark.range());
            if (!passage.isEmpty()) {
                if (mark.lane() < most) {
                    paintLane(mark, passage);
                }
                paintBar(mark, passage, deepest);
            }
        }
    }

    /// The ground of a stretch where this is the innermost. What begins or ends around it does not part it.
    private void paintTint(Mark innermost, TextRange stretch) {
        List<Rectangle2D> passage = lines.of(stretch);
        boolean fromRight = flow.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        for (int i = 0; i < passage.size(); i++) {
            Rectangle2D line = passage.get(i);
            // Two touching highlights stay two.
            boolean ends = i == passage.size() - 1 && stretch.end() == innermost.range().end();
            fill(
                    line.getMinX() + (ends && fromRight ? 1 : 0),
                    line.getMinY(),
                    line.getWidth() - (ends ? 1 : 0),
                    line.getHeight() - RAISED,
                    innermost.tint());
        }
    }

    /// The highest lane of any of them.
    private static int deepest(List<Mark> marks) {
        int deepest = 0;
        for (Mark mark : marks) {
            deepest = Math.max(deepest, mark.lane());
        }
        return deepest;
    }

    /// Says how many have no lane, once for a stretch where there are as many all along. The highest count is said first: another
    /// in its way says less.
    private void count(
            List<Segments.Segment<Mark>> segments, int most, Set<HiddenCount.Shown> said) {
        var stretches = new ArrayList<Hidden>();
        for (var segment : segments) {
            int count = hidden(segment.active(), most);
            TextRange range = segment.range();
            boolean goesOn =
                    !stretches.isEmpty()
                            && stretches.getLast().count() == count
                            && stretches.getLast().range().end() == range.start();
            if (goesOn) {
                // What begins or ends there has a lane, or takes the place of another.
                int start = stretches.removeLast().range().start();
                range = new TextRange(start, range.end());
            }
            if (count > 0) {
                stretches.add(new Hidden(range, count));
            }
        }
        stretches.sort(Comparator.comparingInt(Hidden::count).reversed());
        for (Hidden hidden : stretches) {
            count(hidden, most).filter(count -> isFree(count.place(), said)).ifPresent(said::add);
        }
    }

    private static boolean isFree(Rectangle2D place, Set<HiddenCount.Shown> said) {
        for (HiddenCount.Shown other : said) {
            if (other.place().intersects(place)) {
                return false;
            }
        }
        return true;
    }

    private static int hidden(List<Mark> active, int most) {
        int hidden = 0;
        for (Mark mark : active) {
            hidden += mark.lane() >= most ? 1 : 0;
        }
        return hidden;
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

    private void paintBar(Mark mark, List<Rectangle2D> passage, int deepest) {
        var bar = bars.bar(mark, passage, deepest, isFocused(mark));
        // One px is left out at the end, so that two touching highlights stay two.
        double height = bar.bottom() - bar.top() - (bar.end() ? 1 : 0);
        fill(bar.x(), bar.top(), bar.width(), height, mark.strong());
    }

    /// The annotations whose bars stand at this place.
    List<Mark> barsAt(double x, double y) {
        return bars.at(compositor.marksIn(row), x, y);
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

    /// At the end of the last line, under it.
    private Optional<HiddenCount.Shown> count(Hidden hidden, int most) {
        List<Rectangle2D> stretch = lines.of(hidden.range());
        if (stretch.isEmpty()) {
            return Optional.empty();
        }
        Rectangle2D line = stretch.getLast();
        double width = HiddenCount.width(hidden.count());
        double left = Math.max(line.getMinX(), line.getMaxX() - width);
        double top = line.getMaxY() - RAISED;
        return Optional.of(
                new HiddenCount.Shown(
                        hidden.count(),
                        new Rectangle2D(left, top, width, most * LANE),
                        compositor.shades.paper(),
                        compositor.shades.ink(Ink.TEXT)));
    }

    private void fill(double x, double y, double width, double height, Color colour) {
        double left = Math.rint(x);
        double right = Math.rint(x + width);
        if (right <= left) {
            return;
        }
        double top = Math.rint(y);
        rectangles.fill(left, top, right - left, Math.rint(y + height) - top, colour, 0);
    }

    /// Where the text of the row stands. In px of the layer.
    RowLines lines() {
        return lines;
    }
}
