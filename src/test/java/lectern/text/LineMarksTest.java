package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class LineMarksTest {
    private static LineMarks marks(List<String> signature, String... lines) {
        return new LineMarks(
                signature.stream().map(LineMarks::of).toList(),
                List.of(lines).stream().map(LineMarks::of).toList());
    }

    @Test
    void linesOfTheSameLettersHaveTheSameMark() {
        assertThat(LineMarks.of("» 12 Ferries, leaving «"))
                .isEqualTo(LineMarks.of("7 ferries leaving"))
                .isNotEqualTo(LineMarks.of("ferries leaving"));
        assertThat(LineMarks.of("渡船")).isNotEqualTo(LineMarks.of("渡し船"));
    }

    @Test
    void aLineWithoutLettersHasNone() {
        assertThat(LineMarks.of("* * *")).isZero();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var marks = marks(List.of("One paragraph."), "Menu", "Search");
        assertThat(LineMarks.read(marks.written())).isEqualTo(marks);
        assertThat(LineMarks.read(LineMarks.NONE.written())).isEqualTo(LineMarks.NONE);
    }

    @Test
    void whatIsNotWrittenSoHoldsNoMarks() {
        for (String other : List.of("", "?", "AAAA", "//////////8")) {
            assertThat(LineMarks.read(other)).isEqualTo(LineMarks.NONE);
        }
    }

    @Test
    void eachTextCountsALineOnce() {
        var counts = new LineCounts();
        counts.add(marks(List.of("One."), "Menu"));
        counts.add(marks(List.of("Two."), "Menu", "Search"));
        assertThat(counts.of(LineMarks.of("menu"))).isEqualTo(2);
        assertThat(counts.of(LineMarks.of("Search"))).isEqualTo(1);
        assertThat(counts.of(LineMarks.of("Home"))).isZero();
    }

    @Test
    void aCopyIsNotCounted() {
        var counts = new LineCounts();
        var first = List.of("One.", "Two.", "Three.");
        assertThat(counts.add(marks(first, "Last line"))).isTrue();
        assertThat(counts.add(marks(List.of("One.", "Two.", "Another."), "Last line"))).isFalse();
        assertThat(counts.of(LineMarks.of("Last line"))).isEqualTo(1);
    }

    @Test
    void oneParagraphInCommonMakesNoCopy() {
        var counts = new LineCounts();
        counts.add(marks(List.of("One.", "Two.", "A note below all."), "Menu"));
        assertThat(counts.add(marks(List.of("Four.", "Five.", "A note below all."), "Menu")))
                .isTrue();
    }
}
