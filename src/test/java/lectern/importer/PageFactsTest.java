package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.Confidence;
import lectern.model.Imported;
import lectern.model.Imported.Field;
import lectern.model.Imported.Offer;
import lectern.model.Source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFactsTest {
    private static final String BODY =
            "<p>The ferry to Norderwiek leaves at nine, unless the captain has a cold. He often has one.</p>";

    private static Imported page(String head, String body) {
        return Texts.html("<html><head>" + head + "</head><body>" + body + BODY + "</body></html>");
    }

    private static Source source(String head, String body) {
        return page(head, body).document().source();
    }

    private static String data(String fields) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + fields
                + "}</script>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "<meta property='og:title' content='Ferry late again'> ! <h1>The ferry is late again, and nobody knows why</h1> ! The ferry is late again, and nobody knows why",
                "<title>The ferry is late | Gazette</title> ! <h1>Gazette</h1> ! The ferry is late",
                "<title>Late ferry - Gazette</title><meta property='og:site_name' content='Gazette'> ! '' ! Late ferry",
                "<meta property='og:title' content='The captain&amp;rsquo;s cold'> ! '' ! The captain’s cold",
                "<meta property='og:title' content='The late ferry of Norderwiek'> ! <nav><h1>The ferry pages</h1></nav> ! The late ferry of Norderwiek",
            })
    void theTitleIsWhatReadersSee(String head, String body, String title) {
        assertThat(source(head, body).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "<a rel=author href='/x'>Grete Halvorsen</a>",
                "<span itemprop=author><meta itemprop=name content='Grete Halvorsen'></span>",
                "<div class='article-byline'>By Grete Halvorsen, The Gazette</div>",
                "<span data-testid=AuthorName>Grete Halvorsen</span>",
                "<a href='/authors/grete'>Grete Halvorsen</a>",
                "<div class='byline'>Grete Halvorsen Mar 06</div>",
                "<div class='byline'>By Grete Halvorsen 6 March</div>",
            })
    void theAuthorIsFoundWhereThePageNamesHer(String body) {
        String site = "<meta property='og:site_name' content='The Gazette'>";
        assertThat(source(site, body).author()).isEqualTo("Grete Halvorsen");
    }

    @Test
    void severalAuthorsAreJoined() {
        assertThat(
                        source(
                                        data(
                                                "\"author\":[{\"name\":\"Grete Halvorsen\"},{\"name\":\"Jan Ru\"}]"),
                                        "")
                                .author())
                .isEqualTo("Grete Halvorsen; Jan Ru");
        assertThat(
                        source("<meta name=author content='By Grete Halvorsen and Jan Ru'>", "")
                                .author())
                .isEqualTo("Grete Halvorsen; Jan Ru");
    }

    @Test
    void anAuthorNamedElsewhereInTheDataIsLookedUp() {
        String graph =
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#g\"}},"
                        + "{\"@type\":\"Person\",\"@id\":\"#g\",\"name\":\"Grete Halvorsen\"}]}</script>";
        assertThat(source(graph, "").author()).isEqualTo("Grete Halvorsen");
    }

    @ParameterizedTest
    @CsvSource({"Gazette Staff", "Harbour Press", "The Gazette", "admin", "Ferry Team"})
    void aHouseIsOfferedAsAuthorNotFilledIn(String house) {
        var page =
                page(
                        "<meta property='og:site_name' content='The Gazette'>"
                                + data("\"author\":{\"name\":\"" + house + "\"}"),
                        "");
        assertThat(page.document().source().author()).isEmpty();
        assertThat(page.offers()).contains(new Offer(Field.AUTHOR, house));
    }

    @Test
    void namesBesideTheArticleAreNotItsAuthors() {
        String list = "<a rel=author href='/x'>Grete Halvorsen</a>";
        assertThat(source("", "<aside>" + list + "</aside>").author()).isEmpty();
        assertThat(source("", "<nav>" + list + "</nav>").author()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                // The page prints the day where it is read.
                "2024-03-16T01:06:51+00:00 ! <time>Mar 15, 2024 5:06 pm</time> ! 2024-03-15",
                "2024-03-15T18:30:00Z ! <span>16 March 2024</span> ! 2024-03-16",
                // Another day that is printed is that of something else.
                "2024-03-16T01:06:51-05:00 ! <time>Mar 15, 2024</time> ! 2024-03-16",
                "2024-03-15 ! <time>1 May 2023</time> ! 2024-03-15",
                "2024-03-15 ! '' ! 2024-03-15",
            })
    void theDayIsTheOneThatIsPrinted(String said, String body, String date) {
        assertThat(source(data("\"datePublished\":\"" + said + "\""), body).published())
                .hasToString("Optional[" + date + "]");
    }

    @Test
    void theDayOfAChangeCountsIfItAloneIsPrinted() {
        String data = data("\"datePublished\":\"2022-10-21\",\"dateModified\":\"2023-12-22\"");
        var page = page(data, "<time>22 December 2023</time>");
        assertThat(page.document().source().published()).hasToString("Optional[2023-12-22]");
        assertThat(page.offers()).contains(new Offer(Field.PUBLISHED, "2022-10-21"));
        assertThat(source(data, "<time>21 October 2022</time>").published())
                .hasToString("Optional[2022-10-21]");
    }

    @Test
    void theAddressTellsTheDayIfNothingElseDoes() {
        String url = "<link rel=canonical href='https://gazette.example.org/2024/03/15/ferry'>";
        assertThat(source(url, "").published()).hasToString("Optional[2024-03-15]");
    }

    @Test
    void eachFieldSaysHowSureItIs() {
        var page =
                page(
                        "<link rel=canonical href='https://gazette.example.org/ferry'>"
                                + data(
                                        "\"author\":{\"@type\":\"Person\",\"name\":\"Grete Halvorsen\"}"),
                        "<h1>The Late Ferry of Norderwiek</h1>");
        var source = page.document().source();
        assertThat(Confidence.of(source, page.document().attributes()))
                .containsEntry("author", 95)
                .containsEntry("url", 95)
                .containsKeys("title", "language")
                .doesNotContainKeys("publisher", "published");
        assertThat(Confidence.of(source.withAuthor("Jan Ru"), page.document().attributes()))
                .doesNotContainKey("author");
    }
}
