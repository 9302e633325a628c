package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.regex.Pattern;

class CueLineTest {
    private static final Pattern EDGES =
            Pattern.compile(
                    "^(?:(?!\\([cC]\\))[\\s\\p{P}\\p{S}&&[^©]])+|[\\s\\p{P}\\p{S}]+$",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String SIGNS =
            " \t\n\u00A0\u2028\u3000.,!?»«“’'©()cCaZ1é中$+_-–|•😀𝒜\u0085";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void itIsWhatTheSlowPatternsMakeOfALine(int seed) {
        var random = new Random(seed);
        int[] signs = SIGNS.codePoints().toArray();
        for (int i = 0; i < 2_000; i++) {
            var line = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                line.appendCodePoint(signs[random.nextInt(signs.length)]);
            }
            String straight = line.toString().replace('’', '\'');
            assertThat(CueLine.of(line.toString()))
                    .as("seed %d: %s", seed, line)
                    .isEqualTo(
                            BLANKS.matcher(EDGES.matcher(straight).replaceAll("")).replaceAll(" "));
        }
    }
}
