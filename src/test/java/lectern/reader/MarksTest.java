package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.Anchor;
import lectern.model.Annotation;
import lectern.model.Claim;
import lectern.model.Quote;
import lectern.text.Lanes;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

class MarksTest {
    private static final UUID REVISION = new UUID(1, 1);
    private static final int LENGTH = 20_000;

    private static Annotation annotation(int number, int start, int end, int age) {
        return new Annotation(
                new UUID(2, number),
                new UUID(3, 3),
                new Anchor(REVISION, new TextRange(start, end), new Quote("", "", "")),
                List.of(),
                "",
                Claim.NONE,
                "me",
                Instant.ofEpochSecond(age),
                Instant.EPOCH);
    }

    private static Annotation any(Random random, int number) {
        int start = random.nextInt(LENGTH - 1);
        int length = random.nextInt(20) == 0 ? LENGTH : 1 + random.nextInt(300);
        return annotation(number, start, Math.min(LENGTH, start + length), random.nextInt(1_000));
    }

    private static Marks of(List<Annotation> annotations) {
        return Marks.of(REVISION, LENGTH, annotations, Shades.USUAL);
    }

    @Test
    void lanesAreFirstFitInTheOrderOfCreation() {
        var random = new Random(3);
        for (int round = 0; round < 20; round++) {
            var annotations = new ArrayList<Annotation>();
            for (int i = 0; i < random.nextInt(400); i++) {
                annotations.add(any(random, i));
            }
            assertLanes(of(annotations), annotations);
        }
    }

    @Test
    void afterAnyChangeTheyAreAsIfMadeAnew() {
        var random = new Random(4);
        var annotations = new ArrayList<Annotation>();
        Marks marks = of(annotations);
        for (int step = 0; step < 600; step++) {
            int what = random.nextInt(4);
            if (what == 0 && !annotations.isEmpty()) {
                annotations.remove(random.nextInt(annotations.size()));
            } else if (what == 1 && !annotations.isEmpty()) {
                int at = random.nextInt(annotations.size());
                Annotation old = annotations.get(at);
                annotations.set(at, any(random, (int) old.id().getLeastSignificantBits()));
            } else {
                annotations.add(any(random, step));
            }
            if (random.nextInt(5) == 0 && !annotations.isEmpty()) {
                Mark one = marks.all().isEmpty() ? null : marks.all().getFirst();
                marks = one == null ? marks : marks.with(one.moved(new TextRange(5, 9)));
            }
            marks = marks.next(REVISION, LENGTH, annotations, Shades.USUAL);
            assertThat(marks.all()).isEqualTo(of(annotations).all());
            assertLanes(marks, annotations);
        }
    }

    @Test
    void onlyWhatWasNotThereIsNew() {
        var all = new TextRange(0, LENGTH);
        Annotation first = annotation(1, 10, 40, 1);
        Annotation second = annotation(2, 20, 60, 2);
        Marks marks = of(List.of(first));
        assertThat(marks.addedIn(all)).containsExactly(first.id());
        marks = marks.next(REVISION, LENGTH, List.of(first, second), Shades.USUAL);
        assertThat(marks.addedIn(all)).containsExactly(second.id());
        assertThat(marks.addedIn(new TextRange(0, 20))).isEmpty();
        // Where one only stands elsewhere, or is gone, nothing is new.
        for (int start : new int[] {5, 30, 100}) {
            var moved = List.of(first, annotation(2, start, start + 60, 2));
            marks = marks.next(REVISION, LENGTH, moved, Shades.USUAL);
            assertThat(marks.addedIn(all)).isEmpty();
        }
        marks = marks.next(REVISION, LENGTH, List.of(first), Shades.USUAL);
        assertThat(marks.addedIn(all)).isEmpty();
    }

    private static void assertLanes(Marks marks, List<Annotation> annotations) {
        var byAge =
                annotations.stream()
                        .sorted(
                                Comparator.comparing(Annotation::created)
                                        .thenComparing(Annotation::id))
                        .toList();
        int[] lanes = Lanes.of(byAge.stream().map(one -> one.anchor().range()).toList());
        for (int i = 0; i < lanes.length; i++) {
            assertThat(marks.mark(byAge.get(i).id()).orElseThrow().lane()).isEqualTo(lanes[i]);
        }
    }

    @Test
    void whatLiesInARangeIsFoundInTheOrderOfTheText() {
        var random = new Random(5);
        var annotations = new ArrayList<Annotation>();
        for (int i = 0; i < 300; i++) {
            annotations.add(any(random, i));
        }
        Marks marks = of(annotations);
        for (int round = 0; round < 300; round++) {
            int start = random.nextInt(LENGTH);
            var range = new TextRange(start, Math.min(LENGTH, start + random.nextInt(900)));
            assertThat(marks.in(range))
                    .isEqualTo(
                            range.isEmpty()
                                    ? List.of()
                                    : marks.all().stream()
                                            .filter(mark -> mark.range().overlaps(range))
                                            .toList());
            assertThat(marks.at(start))
                    .isEqualTo(
                            marks.all().stream()
                                    .filter(mark -> mark.range().contains(start))
                                    .sorted(Marks.INNERMOST)
                                    .toList());
        }
    }

    @Test
    void theWalkGoesThroughAllAndRound() {
        Marks marks = of(List.of(annotation(1, 5, 9, 1), annotation(2, 50, 60, 2)));
        UUID first = new UUID(2, 1);
        UUID second = new UUID(2, 2);
        assertThat(marks.neighbour(Optional.of(second), 0, 1).map(Mark::id)).contains(first);
        assertThat(marks.neighbour(Optional.of(first), 0, -1).map(Mark::id)).contains(second);
        assertThat(marks.neighbour(Optional.empty(), 20, 1).map(Mark::id)).contains(second);
        assertThat(marks.neighbour(Optional.empty(), 20, -1).map(Mark::id)).contains(first);
        assertThat(Marks.NONE.neighbour(Optional.empty(), 0, 1)).isEmpty();
    }

    @Test
    void aMovedOneIsFoundWhereItIsPainted() {
        Marks marks = of(List.of(annotation(1, 5, 9, 1), annotation(2, 50, 60, 2)));
        Mark moved = marks.all().getFirst().moved(new TextRange(70, 80));
        assertThat(marks.with(moved).at(75)).containsExactly(moved);
        assertThat(marks.with(moved).at(6)).isEmpty();
    }

    @Test
    void emptyOnesAndThoseOfOtherTextsAreNotPainted() {
        var empty = annotation(1, 5, 5, 1);
        var beyond = annotation(2, 5, LENGTH + 1, 1);
        assertThat(of(List.of(empty, beyond)).all()).isEmpty();
        assertThat(
                        Marks.of(
                                        new UUID(8, 8),
                                        LENGTH,
                                        List.of(annotation(3, 1, 2, 1)),
                                        Shades.USUAL)
                                .all())
                .isEmpty();
    }
}
