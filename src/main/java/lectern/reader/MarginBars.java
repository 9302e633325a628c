package lectern.reader;

import javafx.geometry.Rectangle2D;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The bars beside a row: one for each annotation, as high as the lines of its passage, in the same lane everywhere. Those
/// for which there is no lane stand in the last one, and are counted at its foot.
final class MarginBars {
    /// From the text to the first bar, from bar to bar, and how many stand at that pitch; more stand at half of it.
    private static final double GAP = 6;

    private static final double PITCH = 4;
    private static final int WIDE = 4;

    /// The last lane there is room for.
    private static final int LAST = 2 * WIDE - 1;

    private static final double COUNT_HEIGHT = 10;

    private final TextFlow flow;
    private final RowLines lines;
    private final Compositor compositor;

    MarginBars(TextFlow flow, RowLines lines, Compositor compositor) {
        this.flow = flow;
        this.lines = lines;
        this.compositor = compositor;
    }

    /// @param end whether the passage ends here, and not in a later row
    record Bar(double x, double top, double width, double bottom, boolean end) {}

    /// @param passage the lines of the mark in this row, at least one
    /// @param deepest the highest lane of any mark in this row
    Bar bar(Mark mark, List<Rectangle2D> passage, int deepest, boolean focused) {
        double pitch = deepest < WIDE ? PITCH : PITCH / 2;
        boolean before = mark.range().start() < lines.shown().start();
        // Below the last row is paper, and no other row.
        boolean after =
                mark.range().end() > lines.shown().end()
                        && lines.row() + 1 < compositor.text.rows().size();
        // One that runs on into another row is not parted there.
        double top = before ? -compositor.typography.lead(style()) : passage.getFirst().getMinY();
        double bottom =
                after
                        ? compositor.typography.foot(style(), flow.getHeight())
                        : passage.getLast().getMaxY() - HighlightLayer.RAISED;
        double width = focused ? Math.min(pitch, HighlightLayer.FOCUSED_LINE) : pitch / 2;
        double x = flow.getWidth() + GAP + Math.min(mark.lane(), LAST) * pitch;
        return new Bar(x, top, width, bottom, !after);
    }

    private Style style() {
        return compositor.text.rows().get(lines.row()).style();
    }

    /// The marks whose bars stand at this place of the row, by lane.
    List<Mark> at(List<Mark> marks, double x, double y) {
        boolean beside = x >= flow.getWidth() && x <= right() + PITCH;
        return beside
                ? marks.stream()
                        .filter(mark -> isAt(mark, y))
                        .sorted(Comparator.comparingInt(Mark::lane))
                        .toList()
                : List.of();
    }

    private boolean isAt(Mark mark, double y) {
        List<Rectangle2D> passage = lines.of(mark.range());
        if (passage.isEmpty()) {
            return false;
        }
        Bar bar = bar(mark, passage, 0, false);
        return bar.top() <= y && y < bar.bottom();
    }

    private double right() {
        return flow.getWidth() + GAP + WIDE * PITCH;
    }

    /// How many bars have no lane of their own, at the foot of each stretch of them.
    List<HiddenCount.Shown> counts(List<Mark> marks) {
        var hidden = new ArrayList<Bar>();
        for (Mark mark : marks) {
            List<Rectangle2D> passage = mark.lane() > LAST ? lines.of(mark.range()) : List.of();
            if (!passage.isEmpty()) {
                hidden.add(bar(mark, passage, mark.lane(), false));
            }
        }
        hidden.sort(Comparator.comparingDouble(Bar::top));
        var counts = new ArrayList<HiddenCount.Shown>();
        int from = 0;
        double bottom = 0;
        for (int i = 0; i < hidden.size(); i++) {
            bottom = Math.max(bottom, hidden.get(i).bottom());
            if (i + 1 == hidden.size() || hidden.get(i + 1).top() >= bottom) {
                counts.add(count(i + 1 - from, bottom));
                from = i + 1;
            }
        }
        return counts;
    }

    private HiddenCount.Shown count(int count, double bottom) {
        double width = HiddenCount.width(count);
        return new HiddenCount.Shown(
                count,
                new Rectangle2D(right() - width, bottom - COUNT_HEIGHT, width, COUNT_HEIGHT),
                compositor.shades.paper(),
                compositor.shades.ink(Ink.TEXT));
    }
}
