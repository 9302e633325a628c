package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.Imported;
import lectern.model.Imported.Field;
import lectern.model.Imported.Offer;
import lectern.model.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFinderTest {
    private static final String BODY =
            "The ferry to Norderwiek leaves at nine, unless the captain has a cold. He often has one.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Ferry Question",
                "Who Owns the Ferry?",
                "Talks Stall in the U.S.",
                "“We Wait”: An Island and Its Ferry",
                "港口",
            })
    void aShortLineAboveAParagraphIsTheTitle(String line) {
        for (String gap :
                new String[] {"\n", "\n\n", "\nBy Grete Halvorsen\n", "\n\n12 March 2024\n\n"}) {
            Imported article = Texts.plain(line + gap + BODY + "\n" + BODY);
            assertThat(article.document().source().title()).isEqualTo(line);
            assertThat(Texts.kinds(article)).first().isEqualTo(Kind.TITLE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained.",
                "and then it rained",
                "Dear reader,",
                "The first line of a long introduction that goes on for more than twenty words and therefore cannot be a title of anything",
            })
    void otherLinesAreNoTitle(String line) {
        assertThat(Texts.kinds(Texts.plain(line + "\n\n" + BODY))).containsOnly(Kind.PARAGRAPH);
    }

    @Test
    void anArticleWithoutTitleIsCalledByItsFirstWords() {
        assertThat(Texts.plain(BODY + "\n\n" + BODY).document().source().title())
                .isEqualTo(
                        "The ferry to Norderwiek leaves at nine, unless the captain has a cold. He often…");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The plan was reported by the Quayside Wire on Monday, two officials said. | Quayside Wire",
                "The plan was first published in The Meridian Review, which nobody reads. | The Meridian Review",
                "NORDERWIEK (Inselbote) - The captain has a cold, and the ferry will not sail. | Inselbote",
                "The plan was reported by QWA, citing comments from the harbour master. | QWA",
                "Nobody was hurt, QWA reports, and the harbour is open again to all. | QWA",
                "The plan is old, the Quayside news agency said in a short note to its readers. | Quayside",
                "Das meldete die Nachrichtenagentur Kaidienst am Montag unter Berufung auf den Hafen. | Kaidienst",
                "Le port reste ouvert, selon l'agence de presse Quai Info et deux marins du village. | Quai Info",
                "El puerto sigue abierto, según la agencia Muelle y dos marineros del pueblo viejo. | Muelle",
                "OSMERE, 4 May (Quayside Wire) — The captain has a cold, and the ferry waits. | Quayside Wire",
            })
    void anOutletNamedInTheTextIsOfferedNotFilledIn(String paragraph, String outlet) {
        Imported article = Texts.plain("The Ferry Question\n\n" + paragraph + " " + BODY);
        assertThat(article.document().source().publisher()).isEmpty();
        assertThat(article.offers()).containsExactly(new Offer(Field.PUBLISHER, outlet));
    }

    @Test
    void theMonthOfPublicationIsNoOutlet() {
        assertThat(Texts.plain("It was published in May. " + BODY).offers())
                .extracting(Offer::field)
                .doesNotContain(Field.PUBLISHER);
    }

    @Test
    void aClosingCitationIsOfferedAndStays() {
        Imported article =
                Texts.plain(
                        "The Ferry Question\n\n"
                                + BODY
                                + " Citation: the captain’s own log, spring.");
        assertThat(article.offers())
                .containsExactly(new Offer(Field.NOTE, "the captain’s own log, spring."));
        assertThat(article.revision().text()).endsWith("Citation: the captain’s own log, spring.");
        assertThat(article.folds()).isEmpty();
    }

    @Test
    void aCitationInTheMiddleIsNone() {
        assertThat(
                        Texts.plain(
                                        "The Ferry\n\nCitation: that is what the captain calls it. "
                                                + BODY
                                                + "\n\n"
                                                + BODY)
                                .offers())
                .isEmpty();
    }

    @Test
    void addressesBehindTheTextAreNotWhereItStood() {
        String one = "https://one.example.org/ferry";
        Imported article = Texts.plain("The Ferry\n\n" + BODY + "\n\n" + one);
        assertThat(article.document().source().url()).isEmpty();
        assertThat(article.offers()).containsExactly(new Offer(Field.URL, one));
        assertThat(Texts.plain("The Ferry\n\n" + BODY + "\n\n" + one + "\n\n" + one + "2").offers())
                .isEmpty();
    }

    @Test
    void whatIsFilledInIsNotOfferedAgain() {
        Imported article =
                Texts.plain("The Ferry\n\nSource: Inselbote\n\nNORDERWIEK (Inselbote) - " + BODY);
        assertThat(article.document().source().publisher()).isEqualTo("Inselbote");
        assertThat(article.offers()).isEmpty();
    }

    @Test
    void shortLinesBetweenParagraphsAreHeadingsButQuestionsAndQuotationsAreNot() {
        Imported article =
                Texts.plain(
                        String.join(
                                "\n\n",
                                "The Ferry",
                                BODY,
                                "The Captain",
                                BODY,
                                "Why does he sail?",
                                BODY,
                                "“He is brave”",
                                BODY));
        assertThat(Texts.kinds(article))
                .containsExactly(
                        Kind.TITLE,
                        Kind.PARAGRAPH,
                        Kind.HEADING,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH);
    }
}
