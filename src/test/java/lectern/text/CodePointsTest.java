package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 255, 256, 257, 511, 512, 513, 2000})
    void agreesWithTheSlowCountBothWays(int length) {
        var random = new Random(length);
        var builder = new StringBuilder();
        while (builder.length() < length) {
            builder.appendCodePoint(random.nextInt(3) == 0 ? 0x1F600 + random.nextInt(50) : 'a');
        }
        String text = builder.toString();
        var points = new CodePoints(text);
        assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
        for (int point = 0; point <= points.length(); point++) {
            int unit = text.offsetByCodePoints(0, point);
            assertThat(points.unitAt(point)).isEqualTo(unit);
            assertThat(points.atUnit(unit)).isEqualTo(point);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "überall"})
    void isTheSameWhereNoPairStands(String text) {
        var points = new CodePoints(text);
        for (int i = 0; i <= text.length(); i++) {
            assertThat(points.atUnit(i)).isEqualTo(i);
            assertThat(points.unitAt(i)).isEqualTo(i);
        }
    }
}
