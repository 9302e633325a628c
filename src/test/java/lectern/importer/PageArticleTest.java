package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.Block;
import lectern.model.Emphasis;
import lectern.model.Fold;
import lectern.model.Imported;
import lectern.model.Kind;
import lectern.model.Reason;
import lectern.work.Progress;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A whole page with everything around its article that news pages have.
class PageArticleTest {
    private static final Path FILE = Path.of("src/test/resources/importer/news.html");

    private static Imported page = Texts.plain("");

    @BeforeAll
    static void read() throws ImportException {
        page = Importers.at(() -> Texts.NOW).read(FILE, Optional.empty(), Progress.NONE);
    }

    private static Optional<Reason> reason(String text) {
        int block = Texts.blocks(page).indexOf(text);
        assertThat(block).as(text).isNotNegative();
        return page.folds().stream()
                .filter(fold -> fold.block() == block)
                .map(Fold::reason)
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We use cookies to improve your visit. | COOKIES",
                "Home | NAVIGATION",
                "The sea | NAVIGATION",
                "Share on Facebook | SHARING",
                "Copy link | SHARING",
                "Advertisement | ADVERTISEMENT",
                "Sign up for our newsletter | NEWSLETTER",
                "Related stories | RELATED",
                "A wall of the sea | RELATED",
                "Comments (2) | COMMENTS",
                "Nine years! My boat is older than that wall. | COMMENTS",
            })
    void whatStandsAroundIsFoldedWithItsReason(String text, Reason reason) {
        assertThat(reason(text)).contains(reason);
    }

    @Test
    void theArticleIsKeptInItsOrder() {
        List<String> folded = Texts.folded(page);
        assertThat(Texts.blocks(page).stream().filter(text -> !folded.contains(text)))
                .extracting(text -> text.substring(0, Math.min(24, text.length())))
                .containsSubsequence(
                        "Harbour of Selby closes ",
                        "By Ruth Ansgar",
                        "The harbour board of Sel",
                        "Fishing boats are to use",
                        "What it costs",
                        "Repairs are put at four ",
                        "We have asked for this w",
                        "Who is affected",
                        "Ferries to the northern ",
                        "The board will meet agai")
                .doesNotContain("© 2024 Northern Ledger. ");
    }

    @Test
    void theKindOfEachBlockIsKnown() {
        assertThat(kind("Harbour of Selby closes for the winter")).isEqualTo(Kind.TITLE);
        assertThat(kind("2024\t355,000")).isEqualTo(Kind.TABLE_ROW);
        assertThat(kind("Ferries to the northern islands, which move to the west quay."))
                .isEqualTo(Kind.LIST_ITEM);
        assertThat(block("What it costs").level()).isEqualTo(2);
        assertThat(block("Who is affected").level()).isEqualTo(3);
    }

    @Test
    void captionsStayAndAreMarkedAsSuch() {
        assertThat(reason("The east quay at low tide.")).isEmpty();
        assertThat(kind("The east quay at low tide.")).isEqualTo(Kind.CAPTION);
    }

    @Test
    void aRowStaysOnOneLineWhateverItsCellsHold() {
        assertThat(kind("2023\t310,000")).isEqualTo(Kind.TABLE_ROW);
    }

    @Test
    void wordsSetApartAreStillSetApart() {
        assertThat(page.revision().emphases())
                .extracting(emphasis -> emphasis.range().of(page.revision().text()))
                .contains("old basin");
        assertThat(page.revision().emphases())
                .extracting(Emphasis::style)
                .contains(Emphasis.Style.EMPHASIS);
    }

    @Test
    void itIsSaidThatTheModelFolded() {
        assertThat(page.folds()).extracting(Fold::by).contains(Fold.Origin.MODEL);
    }

    @Test
    void ofWhatIsPastedOnlyWhatPlainlyIsSomethingElseIsFolded() throws IOException {
        var pasted = Texts.html(Files.readString(FILE));
        assertThat(pasted.folds())
                .filteredOn(fold -> fold.by() == Fold.Origin.MODEL)
                .extracting(Fold::reason)
                .contains(Reason.COMMENTS)
                .doesNotContain(Reason.BOILERPLATE);
    }

    @Test
    void nothingThatRunsIsLeft() {
        assertThat(page.revision().text()).doesNotContain("track");
    }

    private static Kind kind(String text) {
        return block(text).kind();
    }

    private static Block block(String text) {
        return page.revision().blocks().get(Texts.blocks(page).indexOf(text));
    }

    @Test
    void aTableThatLaysOutAPageKeepsItsParagraphs() {
        String paragraph = "The ferry sails at nine, and at ten on Fridays. ".repeat(8);
        var laidOut =
                Texts.html(
                        "<table><tr><td><p>Menu</p></td><td><p>"
                                + paragraph
                                + "</p><p>"
                                + paragraph
                                + "</p></td></tr></table>");
        assertThat(Texts.blocks(laidOut)).hasSize(3);
    }

    @Test
    void aPlainPageOfProseIsAllArticle() {
        String paragraph =
                "The ferry to Norderwiek leaves at nine, unless the captain has a cold, which he often has in winter. ";
        var prose =
                Texts.html(
                        "<html><body><p>"
                                + (paragraph.repeat(3) + "</p><p>").repeat(4)
                                + "It waits.</p></body></html>");
        assertThat(prose.folds()).isEmpty();
    }

    /// Trees that have learnt where in a page articles end doubt the end of every long one.
    @Test
    void aLongArticleIsKeptToItsEnd(@TempDir Path folder) throws IOException, ImportException {
        List<String> ports = List.of("Selby", "Norderwiek", "Ansgar", "Halvor", "Tidewater");
        var sections = new StringBuilder();
        for (int i = 1; i <= 400; i++) {
            String port = ports.get(i % ports.size());
            sections.append(
                            "<h3>%d. The ferry of %s, built in %d</h3>"
                                    .formatted(i, port, 1850 + i))
                    .append(
                            "<p><b>Length:</b> %d feet<br><b>Crew:</b> %d</p>"
                                    .formatted(90 + i, i % 9 + 3))
                    .append(
                            "<p>She sails from %s on %d days of the year, and %d people are waiting on the quay. Her captain, who came in %d, says that he will stay.</p>"
                                    .formatted(port, 40 + i, 7 * i, 1950 + i % 60));
        }
        String page =
                Files.readString(FILE)
                        .replace("<h3>Who is affected</h3>", sections + "<h3>Who is affected</h3>");
        Path file = Files.writeString(folder.resolve("ferries.html"), page);
        var read = Importers.at(() -> Texts.NOW).read(file, Optional.empty(), Progress.NONE);
        assertThat(Texts.blocks(read)).hasSizeGreaterThan(1200);
        assertThat(Texts.folded(read)).noneMatch(text -> text.startsWith("She sails"));
        assertThat(Texts.folded(read)).noneMatch(text -> text.contains("Crew:"));
        assertThat(Texts.folded(read)).noneMatch(text -> text.contains("The ferry of"));
    }
}
