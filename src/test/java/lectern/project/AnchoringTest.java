package lectern.project;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.Quote;
import lectern.project.Anchoring.Found;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class AnchoringTest {
    private static final String TEXT =
            "The envoys met on Monday. Both sides called the talks useful. A truce along the northern yards is to hold"
                    + " until spring. Nobody in the hall called it a peace. The envoys will meet again in June.";

    private static Found find(String words, String now) {
        TextRange before = Projects.range(TEXT, words);
        return new Anchoring(now).find(Quote.of(TEXT, before), before, TEXT.length());
    }

    @Test
    void whatStandsWhereItStoodIsExact() {
        String now = TEXT.replace("in June", "in July");
        assertThat(find("called the talks useful", now))
                .isEqualTo(new Found.Exact(Projects.range(now, "called the talks useful")));
    }

    @Test
    void otherQuotationMarksDashesAndSpacesAreNoChange() {
        String text = "He said: \"It's over - at last\". Then he left the long hall.";
        String now = "He said: “It’s over — at last”.\nThen he left the long hall.";
        TextRange before = Projects.range(text, "It's over - at last");
        assertThat(new Anchoring(now).find(Quote.of(text, before), before, text.length()))
                .isEqualTo(new Found.Exact(Projects.range(now, "It’s over — at last")));
    }

    /// Brackets mark where the highlight is in the changed text.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "called the talks useful | Today the envoys met on Monday. Both sides [called the talks useful]. A truce holds.",
                "called the talks useful | The envoys met on Monday. Both sides [called these talks useful]. A truce along",
                "truce along the northern yards | Both sides called the talks useful. A [truce long the norhtern yards] is to hold until spring.",
                "Nobody in the hall called it a peace. | It is to hold until spring. [Nobody in the hall called it a peace.] The envoys will meet again soon."
            })
    void whatIsFoundForSureMoves(String words, String marked) {
        String now = marked.replaceAll("[\\[\\]]", "");
        var range = new TextRange(marked.indexOf('['), marked.indexOf(']') - 1);
        assertThat(find(words, now))
                .isInstanceOfSatisfying(
                        Found.Moved.class, moved -> assertThat(moved.range()).isEqualTo(range));
    }

    @Test
    void wordsThatAreGoneAreAnOrphanEvenIfTheyStandElsewhere() {
        // The first "The envoys" is gone with its sentence; the one of June is another.
        String now = TEXT.substring(TEXT.indexOf("Both"));
        assertThat(find("The envoys met", now)).isInstanceOf(Found.Orphan.class);
    }

    @Test
    void twoPlacesThatFitAlikeAreAnOrphanWithBothAsCandidates() {
        String now = TEXT + "\n" + TEXT;
        assertThat(find("called the talks useful", "New. " + now))
                .isInstanceOfSatisfying(
                        Found.Orphan.class,
                        orphan ->
                                assertThat(orphan.candidates())
                                        .extracting(one -> one.range().of("New. " + now))
                                        .containsExactly(
                                                "called the talks useful",
                                                "called the talks useful"));
    }

    @Test
    void wordsThatWereRewrittenAreAnOrphanWithWhatIsLeftOfThemAsCandidate() {
        String now = TEXT.replace("called the talks useful", "named these talks helpful");
        assertThat(find("Both sides called the talks useful", now))
                .isInstanceOfSatisfying(
                        Found.Orphan.class,
                        orphan ->
                                assertThat(orphan.candidates().getFirst().range().of(now))
                                        .startsWith("Both sides named these talks"));
    }

    @Test
    void aTextWithNothingOfItHasNoCandidates() {
        assertThat(find("A truce along", "Quite another story."))
                .isEqualTo(new Found.Orphan(List.of()));
        assertThat(find("A truce along", "")).isEqualTo(new Found.Orphan(List.of()));
    }

    @Test
    void whatStandsBetweenTheWordsAroundItIsOffered() {
        String now = TEXT.replace("Nobody in the hall called it a peace", "That is what they say");
        TextRange before = Projects.range(TEXT, "Nobody in the hall called it a peace");
        var anchoring = new Anchoring(now);
        Quote quote = Quote.of(TEXT, before);
        assertThat(anchoring.find(quote, before, TEXT.length()))
                .isEqualTo(new Found.Orphan(List.of()));
        assertThat(anchoring.between(quote))
                .hasValueSatisfying(
                        one -> assertThat(one.range().of(now)).isEqualTo("That is what they say"));
        assertThat(new Anchoring("Quite another story.").between(quote)).isEmpty();
    }

    @Test
    void aLongParagraphIsFoundBesideOthers() {
        String paragraph =
                "A truce along the northern yards is to hold until spring. Nobody in the hall called it a peace.";
        String now = "Quite another story begins.\n\n" + paragraph + "\n\nAnd it goes on for long.";
        assertThat(find(paragraph, now))
                .isInstanceOfSatisfying(
                        Found.Moved.class,
                        moved -> assertThat(moved.range().of(now)).isEqualTo(paragraph));
    }

    @Test
    void aPlaceNeverBeginsOrEndsInsideOfACharacter() {
        String text = "Say it: a dove 🕊🕊 flew over the yards at noon.";
        String now = "Say so: a dove 🕉🕊 flew over the yards at noon.";
        TextRange before = Projects.range(text, "🕊🕊 flew over");
        assertThat(new Anchoring(now).find(Quote.of(text, before), before, text.length()))
                .isInstanceOfSatisfying(
                        Found.Moved.class,
                        moved -> assertThat(moved.range().of(now)).isEqualTo("🕉🕊 flew over"));
    }
}
