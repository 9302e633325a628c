package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    /// Brackets mark a range: the first pair what was selected, the second what it becomes.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a re[spo]nse now, a [response] now",
                "\"a re[sponse, n]ow\", \"a [response, now]\"",
                "the[ stall ]now, the [stall] now",
                "Mos[cow]’s turn, [Moscow’s] turn",
                "long-r[ang]e missiles, [long-range] missiles",
                "the U.[S]. said, the [U.S]. said",
                "\"1[,0]00 men\", \"[1,000] men\"",
                "say “[no]” now, say “[no]” now",
                "end[.] New, end[.] New",
                "the e\u0301l[a]n vital, the [e\u0301lan] vital",
                "中[文]字, 中[文]字",
                "これ[は]本, これ[は]本",
                "ภา[ษา]ไทย, ภา[ษา]ไทย",
                "العر[بي]ة اليوم, [العربية] اليوم",
                "a[ ]b, a []b"
            })
    void selectionsSnapToWhatAReaderMarks(String selected, String snapped) {
        String text = selected.replaceAll("[\\[\\]]", "");
        TextRange range = new TextRange(selected.indexOf('['), selected.indexOf(']') - 1);
        TextRange result = Words.snap(text, range);
        assertThat(
                        text.substring(0, result.start())
                                + "["
                                + result.of(text)
                                + "]"
                                + text.substring(result.end()))
                .isEqualTo(snapped);
    }

    @Test
    void aDoubleClickMeansTheWordAroundItOrBeforeIt() {
        String text = "one two-three.";
        assertThat(Words.at(text, 1).of(text)).isEqualTo("one");
        assertThat(Words.at(text, 3).of(text)).isEqualTo("one");
        assertThat(Words.at(text, 7).of(text)).isEqualTo("two-three");
        assertThat(Words.at(text, 13).of(text)).isEqualTo("two-three");
        assertThat(Words.at(text, 14).isEmpty()).isTrue();
    }

    @Test
    void stepsGoFromWordToWord() {
        String text = "one, two-three 中文";
        assertThat(Words.nextEnd(text, 0)).isEqualTo(3);
        assertThat(Words.nextEnd(text, 3)).isEqualTo(14);
        assertThat(Words.nextEnd(text, 14)).isEqualTo(16);
        assertThat(Words.nextEnd(text, 17)).isEqualTo(17);
        assertThat(Words.previousStart(text, 17)).isEqualTo(16);
        assertThat(Words.previousStart(text, 15)).isEqualTo(5);
        assertThat(Words.previousStart(text, 5)).isEqualTo(0);
        assertThat(Words.previousStart(text, 0)).isEqualTo(0);
    }
}
