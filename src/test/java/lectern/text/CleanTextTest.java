package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Random;

class CleanTextTest {
    @Test
    void everyLineEndBecomesOneLineFeed() {
        assertThat(CleanText.of("a\r\nb\rc\fd\u000Be\n").text()).isEqualTo("a\nb\nc\nd\ne\n");
        assertThat(CleanText.of("a\r\r\nb").text()).isEqualTo("a\n\nb");
    }

    @Test
    void whatCannotBeReadIsReplacedOneForOneAndCounted() {
        var clean = CleanText.of("\uD83Da\0b\uDE00\u001B[c\uDE00\uD83D");
        assertThat(clean.text()).isEqualTo("\uFFFDa\uFFFDb\uFFFD\uFFFD[c\uFFFD\uFFFD");
        assertThat(clean.replaced()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\tb\n",
                "😀 ok",
                "a\u2028b\u0085c",
                "\uFFFD",
                "שלום‏ e\u0301 👩‍👩‍👧"
            })
    void cleanTextStaysAsItIs(String text) {
        assertThat(CleanText.of(text).text()).isSameAs(text);
        assertThat(CleanText.of(text).replaced()).isZero();
    }

    @Test
    void anyCharactersComeOutWellFormed() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var raw = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                int kind = random.nextInt(4);
                raw.append(
                        (char)
                                (kind == 0
                                        ? 0xD780 + random.nextInt(0x900)
                                        : random.nextInt(kind == 1 ? 0x10000 : 0xA0)));
            }
            String text = CleanText.of(raw.toString()).text();
            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .as("seed %d", seed)
                    .isEqualTo(text)
                    .doesNotContain("\0", "\r");
            assertThat(CleanText.of(text)).isEqualTo(new CleanText(text, 0));
        }
    }
}
