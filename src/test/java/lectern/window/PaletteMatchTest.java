package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaletteMatchTest {
    private static int score(String words, String typed) {
        return PaletteMatch.score(words, typed).orElse(-1);
    }

    @Test
    void theStartOfWordsIsBetterThanTheirInsideAndThatBetterThanScatteredLetters() {
        assertThat(score("Export annotations", "exp")).isLessThan(score("Next export", "exp"));
        assertThat(score("Next export", "exp")).isLessThan(score("Next export", "port"));
        assertThat(score("Next export", "port")).isLessThan(score("Next export", "nxpt"));
    }

    @Test
    void everyTypedWordMustFitInAnyOrder() {
        assertThat(PaletteMatch.score("Export annotations", "ann exp")).isPresent();
        assertThat(PaletteMatch.score("Export annotations", "ann undo")).isEmpty();
    }

    @Test
    void diacriticsAndCaseDoNotCount() {
        assertThat(score("Négociation", "NEGO")).isZero();
    }
}
