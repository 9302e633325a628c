package lectern.reader;

import lectern.model.Annotation;
import lectern.text.Lanes;
import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Runs along the text and gives lanes, knot by knot: annotations that overlap, be it by way of others, are a knot, and what
/// lies in one has no effect on the lanes of another.
final class LaneCourse {
    /// The lane of an annotation that has none yet.
    static final int NEW = -1;

    /// With more changes than this, everything is worked out anew.
    private static final int MANY = 64;

    private static final Comparator<Annotation> BY_AGE =
            Comparator.comparing(Annotation::created).thenComparing(Annotation::id);

    private final Annotation[] annotations;
    private final int[] starts;
    private final int[] ends;
    private final int[] lanes;

    private LaneCourse(Annotation[] annotations, int[] starts, int[] ends, int[] lanes) {
        this.annotations = annotations;
        this.starts = starts;
        this.ends = ends;
        this.lanes = lanes;
    }

    /// Writes the lanes of those that have none, and of those that older ones gone or come have made wrong.
    ///
    /// @param starts in the order of the text
    /// @param lanes those before the change, where they are known
    /// @param changed where annotations have come or gone; empty if that is not known
    static void run(
            Annotation[] annotations,
            int[] starts,
            int[] ends,
            int[] lanes,
            Optional<List<TextRange>> changed) {
        var course = new LaneCourse(annotations, starts, ends, lanes);
        int first = 0;
        int end = 0;
        for (int i = 0; i <= starts.length; i++) {
            if (i == starts.length || (i > first && starts[i] >= end)) {
                course.untie(first, i, end, changed.filter(list -> list.size() <= MANY));
                first = i;
            }
            end = i < starts.length ? Math.max(end, ends[i]) : end;
        }
    }

    private void untie(int first, int behind, int end, Optional<List<TextRange>> changed) {
        if (first == behind
                || (changed.isPresent()
                        && changed.get().stream()
                                .noneMatch(
                                        range ->
                                                range.overlaps(
                                                        new TextRange(starts[first], end))))) {
            return;
        }
        if (isOnlyTheLastNew(first, behind, changed)) {
            return;
        }
        Integer[] byAge = new Integer[behind - first];
        Arrays.setAll(byAge, i -> first + i);
        Arrays.sort(byAge, Comparator.comparing(i -> annotations[i], BY_AGE));
        var ranges = new ArrayList<TextRange>(byAge.length);
        for (int i : byAge) {
            ranges.add(new TextRange(starts[i], ends[i]));
        }
        int[] found = Lanes.of(ranges);
        for (int i = 0; i < found.length; i++) {
            lanes[byAge[i]] = found[i];
        }
    }

    /// Gives a lane to the one that was added, if it is younger than all others: then nothing else changes, however large the
    /// knot.
    private boolean isOnlyTheLastNew(int first, int behind, Optional<List<TextRange>> changed) {
        if (changed.isEmpty() || changed.get().size() != 1) {
            return false;
        }
        int added = NEW;
        for (int i = first; i < behind; i++) {
            added = lanes[i] == NEW ? i : added;
        }
        if (added == NEW) {
            return false;
        }
        var taken = new BitSet();
        for (int i = first; i < behind; i++) {
            if (i != added) {
                if (BY_AGE.compare(annotations[i], annotations[added]) > 0) {
                    return false;
                }
                if (starts[i] < ends[added] && starts[added] < ends[i]) {
                    taken.set(lanes[i]);
                }
            }
        }
        lanes[added] = taken.nextClearBit(0);
        return true;
    }
}
