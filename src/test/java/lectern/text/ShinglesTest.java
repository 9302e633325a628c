package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;

class ShinglesTest {
    private static double same(String one, String other) {
        double there = Shingles.of(one).sameAs(Shingles.of(other));
        assertThat(Shingles.of(other).sameAs(Shingles.of(one))).isEqualTo(there);
        return there;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the envoys met in Tessen again | The envoys met in Tessen, again!  | 1",
                "the envoys met in Tessen again | the envoys met in Tessen today    | .8333",
                "one two three four five six    | five six one two three four       | .6667",
                "one two three four             | one two three four five six       | .8",
                "one two three four             | four three two one                | 0",
                "one two                        | One Two                           | 1",
                "one two                        | one two three                     | 0",
                "谈判代表在特森会晤              | 谈判代表在特森再会晤               | .7368",
                "'. . .'                        | '. . .'                           | 0"
            })
    void theShareCountsTheWordsThatLieInRunsOfBoth(String one, String other, double share) {
        assertThat(same(one, other)).isCloseTo(share, within(.0001));
    }

    @Test
    void writingWithoutSpacesIsCutByCharacter() {
        assertThat(Shingles.of("谈判代表").words()).isEqualTo(4);
        assertThat(Shingles.of("ผู้แทน").words()).isGreaterThan(2);
        assertThat(Shingles.of("U 2 谈判").words()).isEqualTo(4);
    }

    @Test
    void anEmptyTextIsLikeNoOther() {
        assertThat(Shingles.of("").sketch()).isEmpty();
        assertThat(same("", "")).isZero();
        assertThat(same("", "one two three four")).isZero();
    }

    /// The share of hashes that two sketches have in common follows the share of runs.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void halfTheSameTextSharesHashesOfTheSketch(long seed) {
        var random = new Random(seed);
        String common = words(random, 600);
        var one = Shingles.of(common + words(random, 600));
        var other = Shingles.of(words(random, 600) + common);
        assertThat(one.sameAs(other)).isCloseTo(.5, within(.02));
        assertThat(Arrays.stream(one.sketch()).filter(hash -> has(other, hash)).count())
                .as("seed %d", seed)
                .isGreaterThanOrEqualTo(2);
        var strange = Shingles.of(words(random, 1200));
        assertThat(Arrays.stream(one.sketch()).filter(hash -> has(strange, hash))).isEmpty();
    }

    private static boolean has(Shingles shingles, long hash) {
        return Arrays.stream(shingles.sketch()).anyMatch(other -> other == hash);
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 5_000)
                .mapToObj(number -> "w" + number + " ")
                .collect(Collectors.joining());
    }
}
