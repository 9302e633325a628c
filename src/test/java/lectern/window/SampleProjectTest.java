package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.importer.ImportException;
import lectern.importer.Importers;
import lectern.model.Fold;
import lectern.model.Imported;
import lectern.model.Kind;
import lectern.model.PartialDate;
import lectern.project.Project;
import lectern.text.TextRange;
import lectern.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SampleProjectTest {
    @TempDir Path folder;

    private static Imported article(String name) throws ImportException {
        return Importers.standard()
                .read(Path.of("resources", "samples", name), Optional.empty(), Progress.NONE);
    }

    private static List<String> folded(Imported article) {
        return article.folds().stream()
                .map(Fold::block)
                .map(block -> article.revision().blocks().get(block).range())
                .map(range -> range.of(article.revision().text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "strait-of-orun-patrols.txt, Ines Karrow, Harbour Ledger, 2026-03-14",
        "compact-tightens-limits.txt, Tobin Aldersey, The Strait Observer, 2026-04-02",
        "containment-is-not-a-wall.txt, Anselm Rothway, Compact Review, 2026-02-27",
        "talks-in-tessen.txt, Sefa Lorrimer, '', 2026-05-09",
        "ten-years-of-pressure.txt, Mirela Tarrowby; Edmund Sallow, Selwyn Institute for Maritime Policy, 2026-01-21"
    })
    void theSourceOfEachArticleIsRecognised(
            String file, String author, String publisher, String published) throws Exception {
        var article = article(file);
        var source = article.document().source();
        assertThat(source.author()).isEqualTo(author);
        assertThat(source.publisher()).isEqualTo(publisher);
        assertThat(source.published().map(PartialDate::toString)).contains(published);
        assertThat(source.url()).startsWith("https://").contains(".example/");
        assertThat(article.warnings()).isEmpty();
        var first =
                article.revision().blocks().stream()
                        .filter(block -> block.kind() == Kind.TITLE)
                        .findFirst()
                        .orElseThrow();
        assertThat(first.range().of(article.revision().text())).isEqualTo(source.title());
    }

    @Test
    void theClutterOfTheScrapesIsFoldedAndNothingElse() throws ImportException {
        assertThat(folded(article("compact-tightens-limits.txt")))
                .containsExactly(
                        "Skip to content",
                        "We use cookies to give you the best possible experience on our website.",
                        "Share this article",
                        "Facebook | X | WhatsApp | Email",
                        "Previous Article",
                        "Dunmere Reopens Its Fishing Grounds After a Mild Winter",
                        "Next Article",
                        "Halbria’s Orchestra Finds a New Home by the Canal",
                        "Write a Comment",
                        "Leave a Comment");
        assertThat(folded(article("talks-in-tessen.txt")))
                .startsWith("Related Articles")
                .endsWith("Your email address will not be published. Required fields are marked *")
                .hasSize(9);
        for (String clean :
                List.of(
                        "strait-of-orun-patrols.txt",
                        "containment-is-not-a-wall.txt",
                        "ten-years-of-pressure.txt")) {
            assertThat(article(clean).folds()).isEmpty();
        }
    }

    @Test
    void headingsOfTheLongArticleAreHeadings() throws ImportException {
        var article = article("ten-years-of-pressure.txt");
        assertThat(article.revision().blocks())
                .filteredOn(block -> block.kind() == Kind.HEADING)
                .hasSize(7);
    }

    @Test
    void everyQuotationStandsWhereItIsSaid() throws ImportException {
        for (var mark : SampleProject.marks()) {
            String text = article(mark.file()).revision().text();
            assertThat(mark.in(text).of(text)).isEqualTo(mark.quote());
            if (mark.occurrence() == 1) {
                assertThat(text.indexOf(mark.quote())).isEqualTo(text.lastIndexOf(mark.quote()));
            }
        }
    }

    @Test
    void theSampleIsMarkedAndShowsWhatTheAppCanDo() {
        Path file = folder.resolve("sample").resolve("Sample.lectern");
        Path locks = folder.resolve("locks");
        SampleProject.make(file, locks);
        assertThat(file.getParent()).isDirectoryNotContaining(path -> !path.equals(file));
        try (var project = Project.open(file, locks)) {
            assertThat(project.viewState().get(SampleProject.MARK)).contains("yes");
            assertThat(project.documents().list().getFirst().source().title())
                    .startsWith("Ilvania and Its Allies");
            assertThat(project.tags().codebook().find("deterrence / resolve")).isPresent();
            var deepest = new ArrayList<Integer>();
            int annotations = 0;
            for (var document : project.documents().list()) {
                var ranges =
                        project.annotations().of(document.id()).stream()
                                .map(annotation -> annotation.anchor().range())
                                .toList();
                annotations += ranges.size();
                ranges.forEach(range -> deepest.add(depth(range.start(), ranges)));
            }
            assertThat(annotations).isEqualTo(SampleProject.marks().size());
            assertThat(deepest).contains(1, 2, 3);
        }
    }

    private static int depth(int at, List<TextRange> ranges) {
        return (int) ranges.stream().filter(range -> range.contains(at)).count();
    }
}
