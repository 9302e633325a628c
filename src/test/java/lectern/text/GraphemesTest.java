package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class GraphemesTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String FLAG = "\uD83C\uDDE9\uD83C\uDDEA";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "e\u0301",
                "a\u0308\u0323\u0301",
                "\uD83D\uDE00",
                "\uD83D\uDC4D\uD83C\uDFFD",
                FAMILY,
                FLAG,
                "\u0915\u094D\u0937",
                "\u1112\u1161\u11AB",
                "\u0E01\u0E33",
                "\u4E2D"
            })
    void oneCharacterForTheReaderIsOneStep(String one) {
        String text = "x" + one + "y";
        assertThat(Graphemes.next(text, 1)).isEqualTo(1 + one.length());
        assertThat(Graphemes.previous(text, 1 + one.length())).isEqualTo(1);
        for (int inside = 2; inside <= one.length(); inside++) {
            assertThat(Graphemes.isBoundary(text, inside)).isFalse();
            assertThat(Graphemes.widen(text, new TextRange(inside, inside + 1)).start())
                    .isEqualTo(1);
        }
    }

    @Test
    void flagsInARowArePairedFromTheFirst() {
        String text = FLAG.repeat(5);
        for (int at = 0; at < text.length(); at++) {
            assertThat(Graphemes.isBoundary(text, at)).isEqualTo(at % 4 == 0);
        }
    }

    @Test
    void theEndsOfATextAreBoundaries() {
        assertThat(Graphemes.next("", 0)).isZero();
        assertThat(Graphemes.previous("", 0)).isZero();
        assertThat(Graphemes.next("ab", 2)).isEqualTo(2);
        assertThat(Graphemes.isBoundary("a", 1)).isTrue();
    }

    @Test
    void theNeighbourhoodTellsWhatTheWholeTextWould() {
        String[] parts = {
            "a", " ", "\n", "e\u0301", FAMILY, FLAG, "\u4E2D", "\u0E01\u0E33", "\r\n", "9"
        };
        var random = new Random(3);
        var text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        var whole = java.text.BreakIterator.getCharacterInstance(java.util.Locale.ROOT);
        whole.setText(text.toString());
        for (int at = 0; at <= text.length(); at++) {
            assertThat(Graphemes.isBoundary(text, at))
                    .as("at %d", at)
                    .isEqualTo(whole.isBoundary(at));
            if (at < text.length()) {
                assertThat(Graphemes.next(text, at)).isEqualTo(whole.following(at));
            }
            if (at > 0) {
                assertThat(Graphemes.previous(text, at)).isEqualTo(whole.preceding(at));
            }
        }
    }
}
