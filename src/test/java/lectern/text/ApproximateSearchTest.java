package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.text.ApproximateSearch.Ending;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

class ApproximateSearchTest {
    /// Brackets mark the closest match.
    @ParameterizedTest
    @CsvSource({
        "the [envoys] met, envoys, 0",
        "the [envoy's] met, envoys, 1",
        "the [envys] met, envoys, 1",
        "[a truce hold]s, a truse hold, 1",
        "the 🕊 [do🕊ve] flew, do🕊we, 1"
    })
    void theClosestMatchIsFound(String marked, String pattern, int errors) {
        String text = marked.replaceAll("[\\[\\]]", "");
        var range = new TextRange(marked.indexOf('['), marked.indexOf(']') - 1);
        var found = ApproximateSearch.closest(text, pattern, pattern.length());
        assertThat(found).contains(new ApproximateSearch.Match(range, errors));
        assertThat(found).allMatch(match -> match.errors() == errors);
    }

    @Test
    void everyPlaceIsFound() {
        assertThat(ApproximateSearch.closest("so so so", "so", 0))
                .extracting(match -> match.range().start())
                .containsExactly(0, 3, 6);
    }

    @Test
    void nothingIsFoundOfNothingOrWithTooManyErrors() {
        assertThat(ApproximateSearch.closest("", "envoys", 2)).isEmpty();
        assertThat(ApproximateSearch.closest("envoys", "", 2)).isEmpty();
        assertThat(ApproximateSearch.closest("four candles", "envoys", 2)).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTableOfDistancesGivesTheSame(long seed) {
        var random = new Random(seed);
        String text = letters(random, random.nextInt(400));
        String pattern = letters(random, 1 + random.nextInt(seed % 2 == 0 ? 20 : 200));
        if (seed % 3 == 0) {
            text += pattern.substring(pattern.length() / 5) + letters(random, 30);
        }
        int most = random.nextInt(pattern.length() + 1);
        assertThat(new ApproximateSearch(pattern).endings(text, most))
                .as("seed %d", seed)
                .isEqualTo(slow(text, pattern, most, false));
        assertThat(new ApproximateSearch(pattern).prefixes(text, most))
                .as("seed %d", seed)
                .isEqualTo(slow(text, pattern, most, true));
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'e')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Ending> slow(String text, String pattern, int most, boolean anchored) {
        var endings = new ArrayList<Ending>();
        int[] above = new int[pattern.length() + 1];
        for (int i = 0; i <= pattern.length(); i++) {
            above[i] = i;
        }
        if (anchored && pattern.length() <= most) {
            endings.add(new Ending(0, pattern.length()));
        }
        for (int j = 1; j <= text.length(); j++) {
            int[] row = new int[pattern.length() + 1];
            row[0] = anchored ? j : 0;
            for (int i = 1; i < row.length; i++) {
                int replaced = above[i - 1] + (pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                row[i] = Math.min(replaced, 1 + Math.min(above[i], row[i - 1]));
            }
            if (row[pattern.length()] <= most) {
                endings.add(new Ending(j, row[pattern.length()]));
            }
            above = row;
        }
        return endings;
    }
}
