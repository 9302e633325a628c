package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightToLeftTest {
    private static final String ARABIC = "السفن في الميناء تنتظر";

    @Test
    void aTextRunsFromTheRightWhenMostOfItsLettersDo() {
        assertThat(RightToLeft.prevails(ARABIC + " BBC 2024")).isTrue();
        assertThat(RightToLeft.prevails("BBC " + ARABIC)).isTrue();
        assertThat(RightToLeft.prevails("The ships of the السفن wait")).isFalse();
        assertThat(RightToLeft.prevails("2024 –")).isFalse();
        assertThat(RightToLeft.prevails("")).isFalse();
    }
}
