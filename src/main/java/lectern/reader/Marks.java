package lectern.reader;

import lectern.model.Annotation;
import lectern.text.Lanes;
import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The annotations of the open text, ready to be painted and found by place. Immutable.
final class Marks {
    /// Longer ones are kept apart, so that what lies at a place is found by looking back no further than this.
    private static final int LONG = 4_000;

    private static final Comparator<Mark> BY_PLACE =
            Comparator.comparing(Mark::range).thenComparing(mark -> mark.annotation().created());

    /// The shorter one first; of two of equal length the later one: what lies on top.
    static final Comparator<Mark> INNERMOST =
            Comparator.<Mark>comparingInt(mark -> mark.range().length())
                    .thenComparing(mark -> mark.annotation().created(), Comparator.reverseOrder());

    static final Marks NONE = new Marks(List.of());

    private final List<Mark> all;
    private final List<Mark> plain;
    private final List<Mark> wide;
    private final int[] starts;
    private final Map<UUID, Mark> byId = new HashMap<>();

    private Marks(List<Mark> marks) {
        all = marks.stream().sorted(BY_PLACE).toList();
        plain = all.stream().filter(mark -> mark.range().length() <= LONG).toList();
        wide = all.stream().filter(mark -> mark.range().length() > LONG).toList();
        starts = plain.stream().mapToInt(mark -> mark.range().start()).toArray();
        marks.forEach(mark -> byId.put(mark.id(), mark));
    }

    /// Those annotations that stand on this revision. Each keeps its lane when another is added.
    static Marks of(UUID revision, int length, List<Annotation> annotations, Shades shades) {
        var whole = new TextRange(0, length);
        var standing =
                annotations.stream()
                        .filter(
                                annotation ->
                                        annotation.anchor().revisionId().equals(revision)
                                                && !annotation.anchor().range().isEmpty()
                                                && whole.contains(annotation.anchor().range()))
                        .sorted(
                                Comparator.comparing(Annotation::created)
                                        .thenComparing(Annotation::id))
                        .toList();
        int[] lanes = Lanes.of(standing.stream().map(a -> a.anchor().range()).toList());
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < lanes.length; i++) {
            Annotation annotation = standing.get(i);
            marks.add(
                    new Mark(
                            annotation,
                            annotation.anchor().range(),
                            lanes[i],
                            shades.strong(annotation),
                            shades.tint(annotation)));
        }
        return new Marks(marks);
    }

    /// The same, with one of them painted elsewhere.
    Marks with(Mark moved) {
        return new Marks(all.stream().map(m -> m.id().equals(moved.id()) ? moved : m).toList());
    }

    /// All, in the order of the text.
    List<Mark> all() {
        return all;
    }

    Optional<Mark> mark(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Those that share at least one character with this range, in the order of the text.
    List<Mark> in(TextRange range) {
        if (all.isEmpty() || range.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Mark>();
        for (Mark mark : wide) {
            if (mark.range().overlaps(range)) {
                found.add(mark);
            }
        }
        for (int i = firstFrom(range.start() - LONG);
                i < starts.length && starts[i] < range.end();
                i++) {
            if (plain.get(i).range().overlaps(range)) {
                found.add(plain.get(i));
            }
        }
        return found;
    }

    /// Those that lie at this position, innermost first.
    List<Mark> at(int position) {
        return in(new TextRange(position, position + 1)).stream().sorted(INNERMOST).toList();
    }

    /// The one a step away from this one, or from this position if there is none; the last is followed by the first.
    Optional<Mark> neighbour(Optional<UUID> of, int position, int step) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int index = of.flatMap(this::mark).map(all::indexOf).orElse(-1);
        if (index >= 0) {
            return Optional.of(all.get(Math.floorMod(index + step, all.size())));
        }
        int behind = 0;
        while (behind < all.size() && all.get(behind).range().start() < position) {
            behind++;
        }
        return Optional.of(all.get(Math.floorMod(step > 0 ? behind : behind - 1, all.size())));
    }

    private int firstFrom(int position) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
