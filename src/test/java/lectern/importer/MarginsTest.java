package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.Fold;
import lectern.model.Imported;
import lectern.model.Reason;
import lectern.text.LineCounts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class MarginsTest {
    private static final List<String> OTHER =
            List.of(
                    "The harbour of Norderwiek froze in January, which it does not do often. Skaters came.",
                    "A lighthouse keeper asked for a new lamp and was given a new form. He filled it in by the old lamp.",
                    "Nobody has counted the gulls of Norderwiek, although the council pays a man for it. He counts the boats.");

    /// An article read where three others of the same site are: all end and begin with the same lines.
    private static Imported amongOthers(String head, String text, String tail) {
        var known = new LineCounts();
        for (String other : OTHER) {
            String page =
                    head
                            + "\n\nA Title of "
                            + other.length()
                            + " Gulls\n\n"
                            + other
                            + "\n\n"
                            + tail;
            known.add(LineCountsOf.text(page));
        }
        String page = head + "\n\n" + text + "\n\n" + tail;
        return Importers.standard().pasted(page, Optional.empty(), known);
    }

    private static final class LineCountsOf {
        static lectern.text.LineMarks text(String page) {
            return PlainText.of(page, "", List.of()).marks();
        }
    }

    @Test
    void whatOtherArticlesEndWithIsFoldedInAnyLanguage() {
        var article =
                amongOthers(
                        "Liigu sisu juurde",
                        Texts.article("", "", ""),
                        "Jaga seda lugu\n\nLisa kommentaar\n\nMeie ajaleht ilmub kaks korda nädalas, kui praam tuleb. Muidu mitte kunagi.");
        assertThat(Texts.folded(article))
                .containsExactly(
                        "Liigu sisu juurde",
                        "Jaga seda lugu",
                        "Lisa kommentaar",
                        "Meie ajaleht ilmub kaks korda nädalas, kui praam tuleb. Muidu mitte kunagi.");
        assertThat(article.folds()).extracting(Fold::reason).containsOnly(Reason.REPEATED);
        assertThat(article.document().source().title()).isEqualTo("The Ferry to Norderwiek");
    }

    @Test
    void theTitlesBetweenSuchLinesGoWithThem() {
        var article =
                amongOthers(
                        "Avaleht",
                        Texts.article(
                                "",
                                "",
                                "Eelmine lugu\n\nA Lamp for the Lighthouse\n\nJärgmine lugu"),
                        "Eelmine lugu\n\nJärgmine lugu");
        assertThat(Texts.folded(article)).contains("A Lamp for the Lighthouse");
    }

    @Test
    void aSentenceRightBehindTheTextStaysThoughOthersEndSo() {
        String end = "The council decides to remain seized of the ferry.";
        assertThat(amongOthers("", Texts.article("", "", ""), end).folds()).isEmpty();
    }

    @Test
    void theTitleStaysThoughOthersHaveIt() {
        var article =
                amongOthers(
                        "Letters to the Editor",
                        Texts.article("", "", "")
                                .lines()
                                .skip(2)
                                .collect(java.util.stream.Collectors.joining("\n")),
                        "Jaga seda lugu");
        assertThat(article.document().source().title()).isEqualTo("Letters to the Editor");
        assertThat(Texts.folded(article)).containsExactly("Jaga seda lugu");
    }

    @Test
    void aShortHeadingAboveTheFirstParagraphStays() {
        var known = new LineCounts();
        OTHER.forEach(
                other ->
                        known.add(
                                LineCountsOf.text(
                                        "A Title of "
                                                + other.length()
                                                + " Gulls\n\nIntroduction\n\n"
                                                + other)));
        var article =
                Importers.standard()
                        .pasted(Texts.article("Introduction", "", ""), Optional.empty(), known);
        assertThat(article.folds()).isEmpty();
    }

    @Test
    void bylinesAndCitationsStay() {
        var article =
                amongOthers(
                        "By Grete Halvorsen",
                        Texts.article("", "", ""),
                        "Citation: Harbour Office\n\nSource: Northern Ledger");
        assertThat(article.folds()).isEmpty();
    }

    @Test
    void copiesOfAnArticleDoNotFoldIt() {
        String text = Texts.article("", "", "One Last Line");
        var known = new LineCounts();
        for (int i = 0; i < 5; i++) {
            known.add(LineCountsOf.text(text));
        }
        assertThat(Importers.standard().pasted(text, Optional.empty(), known).folds()).isEmpty();
    }

    @Test
    void betweenParagraphsNothingIsFoldedForBeingRepeated() {
        var known = new LineCounts();
        OTHER.forEach(other -> known.add(LineCountsOf.text(Texts.article("", "Outlook", other))));
        var article =
                Importers.standard()
                        .pasted(Texts.article("", "Outlook", ""), Optional.empty(), known);
        assertThat(article.folds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "← Vana tuletorn",
                "Uus tuletorn »",
                "#praam #kapten",
                "Uudised | Maailm | Sport | Kultuur",
                "© 2024 Norderwieki Teataja",
            })
    void someLinesShowByTheirSignsWhatTheyAre(String line) {
        assertThat(Texts.folded(Texts.plain(Texts.article("", "", line)))).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The ferry sails.”",
                "Reach out to the harbour >",
                "« La mer »",
                "#1 in ferries"
            })
    void othersOnlyLookAlike(String line) {
        assertThat(Texts.plain(Texts.article("", "", line)).folds()).isEmpty();
    }
}
