package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhiteSpaceTest {
    @Test
    void noBreakSpacesCountToo() {
        assertThat(WhiteSpace.only(" \u00A0\u3000\t\n\u0085\u2028", 0, 7)).isTrue();
        assertThat(WhiteSpace.only("\u200B", 0, 1)).isFalse();
    }

    @Test
    void trimKeepsTheMiddle() {
        assertThat(WhiteSpace.trim("  a b\u00A0\n", 0, 7)).isEqualTo(new TextRange(2, 5));
        assertThat(WhiteSpace.trim("x   y", 1, 4)).isEqualTo(new TextRange(1, 1));
    }
}
