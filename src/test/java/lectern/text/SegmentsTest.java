package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.text.Segments.Segment;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

class SegmentsTest {
    private static List<Segment<TextRange>> segments(TextRange... marks) {
        return Segments.of(List.of(marks), mark -> mark);
    }

    private static TextRange r(int start, int end) {
        return new TextRange(start, end);
    }

    @Test
    void overlapIsASegmentOfItsOwn() {
        // 0123456
        // aaaa
        //   bbbb
        assertThat(segments(r(0, 4), r(2, 6)))
                .containsExactly(
                        new Segment<>(r(0, 2), List.of(r(0, 4))),
                        new Segment<>(r(2, 4), List.of(r(0, 4), r(2, 6))),
                        new Segment<>(r(4, 6), List.of(r(2, 6))));
    }

    @Test
    void nestedMarksComeAfterTheirHosts() {
        assertThat(segments(r(1, 2), r(0, 3)).get(1).active()).containsExactly(r(0, 3), r(1, 2));
    }

    @Test
    void touchingMarksStayTwoAndEmptyOnesCoverNothing() {
        assertThat(segments(r(0, 2), r(2, 4), r(3, 3))).hasSize(2);
        assertThat(segments()).isEmpty();
    }

    @Test
    void everyPositionIsCoveredByTheMarksThatHoldIt() {
        var random = new Random(11);
        for (int round = 0; round < 500; round++) {
            var marks = new ArrayList<TextRange>();
            for (int i = random.nextInt(12); i > 0; i--) {
                int start = random.nextInt(30);
                marks.add(r(start, start + random.nextInt(10)));
            }
            var segments = Segments.of(marks, mark -> mark);
            int behind = 0;
            for (var segment : segments) {
                assertThat(segment.range().start()).isGreaterThanOrEqualTo(behind);
                assertThat(segment.range().isEmpty()).isFalse();
                behind = segment.range().end();
            }
            for (int at = 0; at < 45; at++) {
                int position = at;
                var expected = new ArrayList<>(marks);
                expected.removeIf(mark -> !mark.contains(position));
                var found =
                        segments.stream()
                                .filter(segment -> segment.range().contains(position))
                                .findFirst()
                                .map(segment -> segment.active())
                                .orElse(List.of());
                assertThat(found).hasSameSizeAs(expected);
                assertThat(new HashSet<>(found)).isEqualTo(new HashSet<>(expected));
            }
        }
    }
}
