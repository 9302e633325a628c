package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

class CardPlacementTest {
    private static double[] place(double[] anchors, double height, int pinned) {
        double[] heights = new double[anchors.length];
        Arrays.fill(heights, height);
        return CardPlacement.place(anchors, heights, 10, 0, pinned);
    }

    @Test
    void aCardStandsAtItsPassageWhereThereIsRoom() {
        assertThat(place(new double[] {0, 100, 300}, 50, -1)).containsExactly(0, 100, 300);
    }

    @Test
    void cardsInEachOthersWayShareTheDistance() {
        assertThat(place(new double[] {100, 100}, 50, -1)).containsExactly(70, 130);
    }

    @Test
    void noCardIsPushedAboveTheTop() {
        assertThat(place(new double[] {10, 10, 10}, 50, -1)).containsExactly(0, 60, 120);
    }

    @Test
    void aCardWhosePassageLeavesTheViewLeavesWithIt() {
        assertThat(place(new double[] {-80, 100}, 50, -1)).containsExactly(-80, 100);
    }

    @Test
    void thePinnedCardStandsAtItsPassage() {
        double[] tops = place(new double[] {200, 210, 220}, 50, 2);
        assertThat(tops[2]).isCloseTo(220, within(0.1));
        assertThat(tops[1]).isCloseTo(160, within(0.1));
    }

    @Test
    void cardsNeverOverlapAndNoneStandsFurtherThanItMust() {
        var random = new Random(17);
        for (int round = 0; round < 500; round++) {
            int count = random.nextInt(12);
            double[] anchors = random.doubles(count, 0, 600).sorted().toArray();
            double[] heights = random.doubles(count, 20, 120).toArray();
            double[] tops = CardPlacement.place(anchors, heights, 8, -1e9, -1);
            for (int i = 1; i < count; i++) {
                assertThat(tops[i]).isGreaterThanOrEqualTo(tops[i - 1] + heights[i - 1] + 7.999);
            }
            double cost = cost(tops, anchors);
            for (int i = 0; i < count; i++) {
                for (double step : new double[] {-1, 1}) {
                    double[] other = tops.clone();
                    other[i] += step;
                    if (isApart(other, heights)) {
                        assertThat(cost(other, anchors)).isGreaterThanOrEqualTo(cost - 1e-6);
                    }
                }
            }
        }
    }

    private static double cost(double[] tops, double[] anchors) {
        double sum = 0;
        for (int i = 0; i < tops.length; i++) {
            sum += (tops[i] - anchors[i]) * (tops[i] - anchors[i]);
        }
        return sum;
    }

    private static boolean isApart(double[] tops, double[] heights) {
        for (int i = 1; i < tops.length; i++) {
            if (tops[i] < tops[i - 1] + heights[i - 1] + 8) {
                return false;
            }
        }
        return true;
    }
}
