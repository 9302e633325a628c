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
    private Lanes() {}

    /// The lane of each range, from 0, in the order given. The ranges are not empty.
    public static int[] of(List<TextRange> ranges) {
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
