package lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Gives each of many overlapping ranges a lane of its own, so that all of them can be drawn.
///
/// First fit, in the order given: a range takes the lowest lane in which it overlaps none that came before it. In order of
/// creation this is stable: a new range never moves an older one to another lane. Touching ranges do not overlap.
public final class Lanes {
    /// So many are compared each with each faster than they are looked up.
    private static final int FEW = 64;

    private Lanes() {}

    /// The lane of each range, from 0, in the order given. The ranges are not empty.
    public static int[] of(List<TextRange> ranges) {
        return ranges.size() <= FEW ? few(ranges) : many(ranges);
    }

    private static int[] few(List<TextRange> ranges) {
        int[] lanes = new int[ranges.size()];
        for (int i = 0; i < lanes.length; i++) {
            long taken = 0;
            for (int j = 0; j < i; j++) {
                if (ranges.get(i).overlaps(ranges.get(j))) {
                    taken |= 1L << lanes[j];
                }
            }
            lanes[i] = Long.numberOfTrailingZeros(~taken);
        }
        return lanes;
    }

    private static int[] many(List<TextRange> ranges) {
        var lanes = new ArrayList<NavigableMap<Integer, Integer>>();
        int[] result = new int[ranges.size()];
        for (int i = 0; i < result.length; i++) {
            TextRange range = ranges.get(i);
            int lane = 0;
            while (lane < lanes.size() && !isFree(lanes.get(lane), range)) {
                lane++;
            }
            if (lane == lanes.size()) {
                lanes.add(new TreeMap<>());
            }
            // A lane holds disjoint ranges, as start and end: the neighbour before a start tells
            // all.
            lanes.get(lane).put(range.start(), range.end());
            result[i] = lane;
        }
        return result;
    }

    private static boolean isFree(NavigableMap<Integer, Integer> lane, TextRange range) {
        var before = lane.lowerEntry(range.end());
        return before == null || before.getValue() <= range.start();
    }
}
