package lectern.reader;

import lectern.model.Annotation;
import lectern.text.TextRange;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.UUID;

/// The annotations of the open text, ready to be painted and found by place. Immutable.
///
/// Kept in plain columns in the order of the text, since there may be tens of thousands: a [Mark] is made when the
/// place where it stands is first looked at, and is the same one from then on as long as nothing about it changes.
final class Marks {
    /// Longer ones are looked through one by one, so that what lies at a place is found by looking back no further than this.
    private static final int LONG = 4_000;

    private static final Comparator<Annotation> BY_PLACE =
            Comparator.comparing((Annotation annotation) -> annotation.anchor().range())
                    .thenComparing(Annotation::created)
                    .thenComparing(Annotation::id);

    /// The shorter one first; of two of equal length the later one: what lies on top.
    static final Comparator<Mark> INNERMOST =
            Comparator.<Mark>comparingInt(mark -> mark.range().length())
                    .thenComparing(mark -> mark.annotation().created(), Comparator.reverseOrder());

    static final Marks NONE =
            new Marks(
                    new Annotation[0],
                    new int[0],
                    new int[0],
                    new int[0],
                    new Mark[0],
                    new BitSet(),
                    Shades.USUAL,
                    false);

    private final Annotation[] annotations;
    private final int[] starts;
    private final int[] ends;
    private final int[] lanes;
    private final @Nullable Mark[] made;

    /// Indices of those that were not among the ones before the last change.
    private final BitSet added;

    /// Hashes of the ids: looking through them is quick, and costs less to keep than a map.
    private final int[] hashes;

    /// Indices of those that are longer than [#LONG].
    private final int[] wide;

    private final Shades shades;

    /// Whether one of them is painted elsewhere than it is anchored.
    private final boolean moved;

    private Marks(
            Annotation[] annotations,
            int[] starts,
            int[] ends,
            int[] lanes,
            @Nullable Mark[] made,
            BitSet added,
            Shades shades,
            boolean moved) {
        this.annotations = annotations;
        this.starts = starts;
        this.ends = ends;
        this.lanes = lanes;
        this.made = made;
        this.added = added;
        this.shades = shades;
        this.moved = moved;
        hashes = new int[annotations.length];
        int[] found = new int[annotations.length];
        int count = 0;
        for (int i = 0; i < annotations.length; i++) {
            hashes[i] = annotations[i].id().hashCode();
            if (ends[i] - starts[i] > LONG) {
                found[count++] = i;
            }
        }
        wide = Arrays.copyOf(found, count);
    }

    /// Those annotations that stand on this revision, which has a text of this length.
    static Marks of(UUID revision, int length, List<Annotation> annotations, Shades shades) {
        return NONE.next(revision, length, annotations, shades);
    }

    /// The same after a change of the annotations. Each keeps its lane when another is added; what has not changed is not worked
    /// out again.
    Marks next(UUID revision, int length, List<Annotation> fresh, Shades next) {
        Annotation[] standing = standing(revision, length, fresh);
        int[] from = new int[standing.length];
        int[] to = new int[standing.length];
        int[] kept = new int[standing.length];
        @Nullable Mark[] same = new Mark[standing.length];
        var changed = new ArrayList<TextRange>();
        var gone = new HashSet<UUID>();
        var came = new BitSet();
        int old = 0;
        for (int i = 0; i < standing.length; i++) {
            TextRange range = standing[i].anchor().range();
            from[i] = range.start();
            to[i] = range.end();
            while (old < annotations.length && isBefore(old, standing[i])) {
                gone.add(annotations[old].id());
                changed.add(range(old++));
            }
            if (old < annotations.length && isSame(old, standing[i])) {
                // The same object again: whether it changed is then seen at a glance.
                if (annotations[old].equals(standing[i])) {
                    standing[i] = annotations[old];
                    same[i] = next == shades ? made[old] : null;
                }
                kept[i] = lanes[old++];
            } else {
                kept[i] = LaneCourse.NEW;
                came.set(i);
                changed.add(range);
            }
        }
        while (old < annotations.length) {
            gone.add(annotations[old].id());
            changed.add(range(old++));
        }
        // What stands elsewhere than before is not new.
        for (int i = came.nextSetBit(0); i >= 0; i = came.nextSetBit(i + 1)) {
            came.set(i, !gone.contains(standing[i].id()));
        }
        LaneCourse.run(standing, from, to, kept, moved ? Optional.empty() : Optional.of(changed));
        for (int i = 0; i < same.length; i++) {
            Mark mark = same[i];
            if (mark != null && mark.lane() != kept[i]) {
                same[i] = null;
            }
        }
        return new Marks(standing, from, to, kept, same, came, next, false);
    }

    private static Annotation[] standing(UUID revision, int length, List<Annotation> annotations) {
        var standing = new ArrayList<Annotation>(annotations.size());
        for (Annotation annotation : annotations) {
            TextRange range = annotation.anchor().range();
            if (!range.isEmpty()
                    && range.end() <= length
                    && annotation.anchor().revisionId().equals(revision)) {
                standing.add(annotation);
            }
        }
        Annotation[] sorted = standing.toArray(Annotation[]::new);
        Arrays.sort(sorted, BY_PLACE);
        return sorted;
    }

    /// Whether nothing has changed that a lane depends on.
    private boolean isSame(int old, Annotation fresh) {
        TextRange range = fresh.anchor().range();
        return starts[old] == range.start()
                && ends[old] == range.end()
                && annotations[old].id().equals(fresh.id())
                && annotations[old].created().equals(fresh.created());
    }

    /// Whether an old one stands before this one of the new.
    private boolean isBefore(int old, Annotation fresh) {
        TextRange range = fresh.anchor().range();
        if (starts[old] != range.start()) {
            return starts[old] < range.start();
        }
        if (ends[old] != range.end()) {
            return ends[old] > range.end();
        }
        int age = annotations[old].created().compareTo(fresh.created());
        return age < 0 || (age == 0 && annotations[old].id().compareTo(fresh.id()) < 0);
    }

    /// The same in other colours.
    Marks shaded(Shades next) {
        return new Marks(
                annotations,
                starts,
                ends,
                lanes,
                new Mark[annotations.length],
                new BitSet(),
                next,
                moved);
    }

    /// The same, with one of them painted elsewhere.
    Marks with(Mark elsewhere) {
        int index = indexOf(elsewhere.id());
        if (index < 0) {
            return this;
        }
        var order = new ArrayList<>(all());
        order.remove(index);
        int at = 0;
        while (at < order.size() && order.get(at).range().compareTo(elsewhere.range()) < 0) {
            at++;
        }
        order.add(at, elsewhere);
        return new Marks(
                order.stream().map(Mark::annotation).toArray(Annotation[]::new),
                order.stream().mapToInt(mark -> mark.range().start()).toArray(),
                order.stream().mapToInt(mark -> mark.range().end()).toArray(),
                order.stream().mapToInt(Mark::lane).toArray(),
                new Mark[order.size()],
                new BitSet(),
                shades,
                true);
    }

    /// All, in the order of the text. Looking through them keeps none of them.
    List<Mark> all() {
        return new All();
    }

    private final class All extends AbstractList<Mark> implements RandomAccess {
        @Override
        public Mark get(int index) {
            Mark there = made[index];
            return there == null ? make(index) : there;
        }

        @Override
        public int size() {
            return annotations.length;
        }
    }

    Optional<Mark> mark(UUID id) {
        int index = indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(mark(index));
    }

    /// Whether it is among them.
    boolean has(UUID id) {
        return indexOf(id) >= 0;
    }

    private int indexOf(UUID id) {
        int hash = id.hashCode();
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hash && annotations[i].id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// Asked by several threads, one may be made twice: the two are equal.
    private Mark mark(int index) {
        Mark there = made[index];
        if (there == null) {
            there = make(index);
            made[index] = there;
        }
        return there;
    }

    private Mark make(int index) {
        Annotation annotation = annotations[index];
        return new Mark(
                annotation,
                range(index),
                lanes[index],
                shades.strong(annotation),
                shades.tint(annotation));
    }

    private TextRange range(int index) {
        TextRange anchored = annotations[index].anchor().range();
        return anchored.start() == starts[index] && anchored.end() == ends[index]
                ? anchored
                : new TextRange(starts[index], ends[index]);
    }

    /// Those that share at least one character with this range, in the order of the text.
    List<Mark> in(TextRange range) {
        if (annotations.length == 0 || range.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Mark>();
        int first = firstFrom(range.start() - LONG);
        for (int i : wide) {
            if (i < first && ends[i] > range.start()) {
                found.add(mark(i));
            }
        }
        for (int i = first; i < starts.length && starts[i] < range.end(); i++) {
            if (ends[i] > range.start()) {
                found.add(mark(i));
            }
        }
        return found;
    }

    /// Those among them that were not there before the last change.
    List<UUID> addedIn(TextRange range) {
        var found = new ArrayList<UUID>();
        for (int i = added.nextSetBit(0); i >= 0; i = added.nextSetBit(i + 1)) {
            if (ends[i] > range.start() && starts[i] < range.end()) {
                found.add(annotations[i].id());
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
        if (annotations.length == 0) {
            return Optional.empty();
        }
        int index = of.map(this::indexOf).orElse(-1);
        if (index >= 0) {
            return Optional.of(mark(Math.floorMod(index + step, annotations.length)));
        }
        int behind = firstFrom(position);
        return Optional.of(mark(Math.floorMod(step > 0 ? behind : behind - 1, annotations.length)));
    }

    /// The first one that begins here or later.
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
