package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.text.TextRange;

import org.junit.jupiter.api.Test;

class OccurrencesTest {
    @Test
    void findsAllPlacesEvenThoseThatOverlap() {
        assertThat(Occurrences.of("aa", "aaa b aa"))
                .containsExactly(new TextRange(0, 2), new TextRange(1, 3), new TextRange(6, 8));
        assertThat(Occurrences.of("A", "a")).isEmpty();
    }

    @Test
    void showsAPlaceWithItsSurroundings() {
        String text = "x".repeat(40) + " here " + "y".repeat(40);
        assertThat(Occurrences.shown(text, new TextRange(41, 45)))
                .isEqualTo("…" + "x".repeat(29) + " [here] " + "y".repeat(29) + "…");
        assertThat(Occurrences.shown("here", new TextRange(0, 4))).isEqualTo("[here]");
    }

    @Test
    void contextNeverSplitsACharacter() {
        String text = "😀" + "x".repeat(29) + "q";
        assertThat(Occurrences.shown(text, new TextRange(31, 32))).startsWith("😀");
    }
}
