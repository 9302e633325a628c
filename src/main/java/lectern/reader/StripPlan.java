package lectern.reader;

import lectern.text.DisplayText;
import lectern.text.DisplayText.Side;
import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What stands beside each pixel of the scroll bar: pure arithmetic, no node.
final class StripPlan {
    /// So many colours stand side by side.
    static final int MOST = 6;

    private static final int LEAST = 2;

    private final RowHeights heights;
    private final DisplayText display;
    private final int height;

    /// @param height of the strip in px
    StripPlan(RowHeights heights, int height) {
        this.heights = heights;
        display = heights.text().display();
        this.height = Math.max(1, height);
    }

    /// Pixels from `top` to `bottom`, the latter not among them, with the same colours side by side.
    record Run<C>(int top, int bottom, List<C> colours) {}

    /// Where a position of the text stands, in px from the top.
    double y(int position) {
        int index = display.rowOf(position, Side.AFTER);
        var row = display.row(index);
        int length = row.range().length();
        int column = row.isLabel() ? 0 : Math.clamp(position - row.range().start(), 0, length);
        double part = length == 0 ? 0 : column / (double) length;
        return heights.y(index, part) / heights.total() * height;
    }

    /// The position of the text that stands here.
    int position(double y) {
        double place = Math.clamp(y / height, 0, 1) * heights.total();
        int index = heights.row(place);
        double part = heights.part(index, place);
        var row = display.row(index);
        // A label for nothing has no place in the text: the one behind it has.
        for (int next = index; row.range().isEmpty() && next + 1 < display.rows(); next++) {
            row = display.row(next + 1);
            part = 0;
        }
        int column = row.isLabel() ? 0 : (int) (part * row.range().length());
        return row.range().start() + column;
    }

    /// First pixel of a range.
    int top(TextRange range) {
        return Math.clamp((int) y(range.start()), 0, Math.max(0, height - LEAST));
    }

    /// The pixel behind the last of a range: at least two can be seen.
    int bottom(TextRange range) {
        return Math.min(height, Math.max(top(range) + LEAST, (int) Math.ceil(y(range.end()))));
    }

    /// How far a range is away from a pixel.
    double distance(TextRange range, double y) {
        return Math.max(0, Math.max(top(range) - y, y - bottom(range)));
    }

    /// The runs of these ranges, from the top. Each colour costs the same however many ranges have it.
    ///
    /// @param colours of an item, at least one
    <T, C> List<Run<C>> runs(
            List<T> items, Function<T, TextRange> range, Function<T, List<C>> colours) {
        Map<C, int[]> steps = new LinkedHashMap<>();
        for (T item : items) {
            TextRange where = range.apply(item);
            int top = top(where);
            int bottom = bottom(where);
            for (C colour : colours.apply(item)) {
                int[] of = steps.computeIfAbsent(colour, _ -> new int[height + 1]);
                of[top]++;
                of[bottom]--;
            }
        }
        steps.values().forEach(of -> java.util.Arrays.parallelPrefix(of, Integer::sum));
        var runs = new ArrayList<Run<C>>();
        int from = 0;
        List<C> before = List.of();
        for (int y = 0; y <= height; y++) {
            List<C> here = y < height ? colours(steps, y) : List.of();
            if (!here.equals(before)) {
                if (!before.isEmpty()) {
                    runs.add(new Run<>(from, y, before));
                }
                from = y;
                before = here;
            }
        }
        return runs;
    }

    private static <C> List<C> colours(Map<C, int[]> steps, int y) {
        var here = new ArrayList<C>(MOST);
        for (var of : steps.entrySet()) {
            if (of.getValue()[y] > 0 && here.size() < MOST) {
                here.add(of.getKey());
            }
        }
        return here;
    }
}
