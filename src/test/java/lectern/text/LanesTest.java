package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class LanesTest {
    private static TextRange r(int start, int end) {
        return new TextRange(start, end);
    }

    @Test
    void aRangeTakesTheLowestLaneThatIsFree() {
        // 0  aaaa  dd
        // 1    bbbb
        // 2     c
        assertThat(Lanes.of(List.of(r(0, 4), r(2, 6), r(3, 4), r(6, 8))))
                .containsExactly(0, 1, 2, 0);
    }

    @Test
    void touchingRangesShareALane() {
        assertThat(Lanes.of(List.of(r(0, 4), r(4, 6)))).containsExactly(0, 0);
    }

    @Test
    void equalRangesLieInLanesOfTheirOwn() {
        assertThat(Lanes.of(List.of(r(0, 4), r(0, 4), r(0, 4)))).containsExactly(0, 1, 2);
    }

    @Test
    void noTwoOverlapInALaneNoneCouldLieLowerAndOlderOnesNeverMove() {
        var random = new Random(5);
        for (int round = 0; round < 300; round++) {
            var ranges = new ArrayList<TextRange>();
            for (int i = 0; i < 20; i++) {
                int start = random.nextInt(40);
                ranges.add(r(start, start + 1 + random.nextInt(12)));
            }
            int[] lanes = Lanes.of(ranges);
            for (int i = 0; i < lanes.length; i++) {
                var taken = new boolean[lanes.length + 1];
                for (int j = 0; j < i; j++) {
                    if (ranges.get(i).overlaps(ranges.get(j))) {
                        taken[lanes[j]] = true;
                    }
                }
                int lowest = 0;
                while (taken[lowest]) {
                    lowest++;
                }
                assertThat(lanes[i]).isEqualTo(lowest);
            }
            assertThat(Lanes.of(ranges.subList(0, 10))).isEqualTo(Arrays.copyOf(lanes, 10));
        }
    }

    @Test
    void manyHaveTheLanesThatEachWouldHaveAlone() {
        var random = new Random(6);
        var ranges = new ArrayList<TextRange>();
        for (int i = 0; i < 500; i++) {
            int start = random.nextInt(900);
            ranges.add(r(start, start + 1 + random.nextInt(200)));
        }
        int[] all = Lanes.of(ranges);
        assertThat(Lanes.of(ranges.subList(0, 60))).isEqualTo(Arrays.copyOf(all, 60));
    }
}
