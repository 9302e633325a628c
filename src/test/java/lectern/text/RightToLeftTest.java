package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightToLeftTest {
    private static final String ARABIC = "السفن في الميناء تنتظر";

    @Test
    void theWordsOfATextThatRunsFromTheRightAreTakenApart() {
        assertThat(RightToLeft.words(ARABIC)).hasSize(4).first().isEqualTo("السفن ");
        assertThat(String.join("", RightToLeft.words(ARABIC))).isEqualTo(ARABIC);
        assertThat(RightToLeft.words("a  ב  c ")).containsExactly("a  ", "ב  ", "c ");
    }

    @Test
    void aTextThatRunsFromTheLeftStaysWhole() {
        assertThat(RightToLeft.words("ships wait 港")).containsExactly("ships wait 港");
        assertThat(RightToLeft.words("")).containsExactly("");
    }

    @Test
    void aTextRunsFromTheRightWhenMostOfItsLettersDo() {
        assertThat(RightToLeft.prevails(ARABIC + " BBC 2024")).isTrue();
        assertThat(RightToLeft.prevails("BBC " + ARABIC)).isTrue();
        assertThat(RightToLeft.prevails("The ships of the السفن wait")).isFalse();
        assertThat(RightToLeft.prevails("2024 –")).isFalse();
        assertThat(RightToLeft.prevails("")).isFalse();
    }
}
