package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchesTest {
    private static final String ARABIC = "السفن في الميناء تنتظر";

    @ParameterizedTest
    @ValueSource(strings = {"", "Ships stay in port.", "Żółw, naïve, où", "部长说谈判将继续进行。"})
    void lettersThatStandForThemselvesAreOnePiece(String text) {
        assertThat(Stretches.of(text)).containsExactly(text);
    }

    @Test
    void wordsWhoseLettersJoinArePieces() {
        assertThat(Stretches.of("मंत्री ने कहा")).containsExactly("मंत्री ", "ने ", "कहा");
        assertThat(Stretches.of("He met नेता ने there, and left."))
                .containsExactly("He met ", "नेता ", "ने ", "there, and left.");
        assertThat(Stretches.of("Vie\u0323\u0302t Nam stays put"))
                .containsExactly("Vie\u0323\u0302t ", "Nam stays put");
        assertThat(Stretches.of("قالت الوزيرة")).containsExactly("قالت ", "الوزيرة");
    }

    @Test
    void thaiIsPartedBetweenWords() {
        String text = "ในต้นปีหน้า";
        assertThat(Stretches.of(text)).hasSizeGreaterThan(2);
        assertThat(String.join("", Stretches.of(text))).isEqualTo(text);
    }

    @Test
    void aWordFromTheRightThatNoLineHoldsIsCut() {
        String word = "ממשלה".repeat(30);
        assertThat(Stretches.of("של " + word + " abc"))
                .allMatch(piece -> piece.strip().length() <= Stretches.LONGEST)
                .containsOnlyOnce("של ")
                .satisfies(pieces -> assertThat(String.join("", pieces)).contains(word));
    }

    @Test
    void theWordsOfATextThatRunsFromTheRightAreTakenApart() {
        assertThat(Stretches.of(ARABIC)).hasSize(4).first().isEqualTo("السفن ");
        assertThat(String.join("", Stretches.of(ARABIC))).isEqualTo(ARABIC);
        assertThat(Stretches.of("a  ב  c ")).containsExactly("a  ", "ב  ", "c ");
    }

    @Test
    void aTextThatRunsFromTheLeftStaysWhole() {
        assertThat(Stretches.of("ships wait 港")).containsExactly("ships wait 港");
        assertThat(Stretches.of("")).containsExactly("");
    }
}
