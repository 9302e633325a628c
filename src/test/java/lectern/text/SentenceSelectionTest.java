package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SentenceSelectionTest {
    private static final String TEXT =
            "The ferry waits. The pilot sleeps! Who pays?\n\nNobody says. The fog lifts.";

    private static final SentenceSelection BY = new SentenceSelection(TEXT, paragraphs(TEXT));

    private static List<TextRange> paragraphs(String text) {
        var paragraphs = new ArrayList<TextRange>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            paragraphs.add(new TextRange(start, start + paragraph.length()));
            start += paragraph.length() + 2;
        }
        return paragraphs;
    }

    private static TextRange range(String words) {
        int start = TEXT.indexOf(words);
        return new TextRange(start, start + words.length());
    }

    private static TextRange caret(String before) {
        return new TextRange(range(before).end(), range(before).end());
    }

    private static int start(String words) {
        return range(words).start();
    }

    @Test
    void aCaretGrowsToItsSentenceAndThenByOneMore() {
        var first = BY.grow(caret("The pi"));
        assertThat(first).isEqualTo(range("The pilot sleeps!"));
        var second = BY.grow(first);
        assertThat(second).isEqualTo(range("The pilot sleeps! Who pays?"));
        assertThat(BY.grow(second)).isEqualTo(range("The pilot sleeps! Who pays?\n\nNobody says."));
    }

    @Test
    void aPartOfASentenceGrowsToAllOfIt() {
        assertThat(BY.grow(range("waits. The pilot")))
                .isEqualTo(range("The ferry waits. The pilot sleeps!"));
    }

    @Test
    void theLastSentenceStaysWhatItIs() {
        assertThat(BY.grow(range("The fog lifts."))).isEqualTo(range("The fog lifts."));
    }

    @Test
    void shrinkingTakesTheLastSentenceAway() {
        var two = range("Who pays?\n\nNobody says.");
        assertThat(BY.shrink(two)).isEqualTo(range("Who pays?"));
        assertThat(BY.shrink(range("Who pays?")))
                .isEqualTo(new TextRange(start("Who"), start("Who")));
    }

    @Test
    void theCaretWalksBySentenceOverParagraphs() {
        assertThat(BY.next(0)).isEqualTo(start("The pilot"));
        assertThat(BY.next(start("Who"))).isEqualTo(start("Nobody"));
        assertThat(BY.next(start("The fog"))).isEqualTo(TEXT.length());
        assertThat(BY.previous(start("Nobody") + 3)).isEqualTo(start("Nobody"));
        assertThat(BY.previous(start("Nobody"))).isEqualTo(start("Who"));
        assertThat(BY.previous(0)).isZero();
    }

    @Test
    void endsMoveToEndsOfSentences() {
        assertThat(BY.nextEnd(start("The pilot"))).isEqualTo(range("The pilot sleeps!").end());
        assertThat(BY.nextEnd(range("Who pays?").end())).isEqualTo(range("Nobody says.").end());
        assertThat(BY.previousEnd(range("Nobody says.").end())).isEqualTo(range("Who pays?").end());
        assertThat(BY.previousEnd(3)).isEqualTo(3);
    }

    @Test
    void aTextWithoutSentencesHasNone() {
        var none = new SentenceSelection("", List.of());
        assertThat(none.grow(new TextRange(0, 0))).isEqualTo(new TextRange(0, 0));
        assertThat(none.next(0)).isZero();
        var blank = new SentenceSelection("  ", List.of(new TextRange(0, 2)));
        assertThat(blank.grow(new TextRange(1, 1)).isEmpty()).isTrue();
    }
}
