package lectern.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Disjoint stretches of a text, each covered by one fixed set of marks.
///
/// One sweep over the sorted ends: see CodeMirror's RangeSet.spans. What no mark covers has no segment; empty marks are
/// left out.
///
/// ```
/// a: 0---4    b: 2---6    ->    0-2 [a]   2-4 [a, b]   4-6 [b]
/// ```
public final class Segments {
    private Segments() {}

    /// A stretch and what covers it.
    ///
    /// @param active never empty; in the order in which the marks begin, the longer one first
    public record Segment<T>(TextRange range, List<T> active) {}

    /// The segments of these marks, sorted and disjoint.
    public static <T> List<Segment<T>> of(Collection<T> marks, Function<T, TextRange> range) {
        var opening = new ArrayList<T>(marks);
        opening.removeIf(mark -> range.apply(mark).isEmpty());
        opening.sort(Comparator.comparing(range));
        var segments = new ArrayList<Segment<T>>();
        var active = new ArrayList<T>();
        int position = 0;
        int next = 0;
        while (next < opening.size() || !active.isEmpty()) {
            int boundary =
                    next < opening.size()
                            ? range.apply(opening.get(next)).start()
                            : Integer.MAX_VALUE;
            for (T mark : active) {
                boundary = Math.min(boundary, range.apply(mark).end());
            }
            if (!active.isEmpty() && boundary > position) {
                segments.add(new Segment<>(new TextRange(position, boundary), List.copyOf(active)));
            }
            position = boundary;
            int now = boundary;
            active.removeIf(mark -> range.apply(mark).end() == now);
            while (next < opening.size() && range.apply(opening.get(next)).start() == now) {
                active.add(opening.get(next++));
            }
        }
        return segments;
    }
}
