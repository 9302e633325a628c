package lectern.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lectern.model.Added;
import lectern.model.AnnotationFilter;
import lectern.model.Copies;
import lectern.model.Hit.Where;
import lectern.model.Ids;
import lectern.model.Imported;
import lectern.model.PartialDate;
import lectern.work.Cancelled;
import lectern.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class ProjectTest {
    private static final String TEXT =
            "Talks stall in Ardova\nThe minister 😀 spoke of déterrence twice.\n# Next Article\n# A menu\nA second paragraph.";

    @TempDir Path folder;

    @Test
    void aNewProjectHasThreeTagsOnTheDigitsOneToThree() {
        try (var project = Projects.create(folder)) {
            assertThat(project.tags().codebook().tags())
                    .extracting(tag -> tag.key() + " " + tag.name() + " " + tag.colour())
                    .containsExactly(
                            "1 deterrence sky", "2 containment vermilion", "3 sanctions green");
            assertThat(project.history().nextUndo()).isEmpty();
        }
    }

    @Test
    void closedItIsOneWholeFile() throws IOException {
        Projects.create(folder).close();
        try (var project = Projects.open(folder)) {
            assertThat(project.check()).isEmpty();
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("test.lectern", "locks");
        }
    }

    @Test
    void sentencesAreCountedInTheBlockWhereThePassageBegins() {
        String text = "😀 Talks. A stall.\nOne, says Gen. Hale. Two.  Three\nFour. Five";
        try (var project = Projects.create(folder)) {
            UUID document = Projects.add(project, text);
            for (String part : List.of("stall", "One", "Hale", "Two.  Three", "Three", "Five")) {
                var _ = project.annotations().add(document, Projects.range(text, part), List.of());
            }
            var found = new ArrayList<String>();
            project.annotations()
                    .each(
                            AnnotationFilter.ALL,
                            row -> found.add(row.paragraph().orElse(0) + "." + row.sentence()));
            assertThat(found).containsExactly("0.2", "1.1", "1.1", "1.2", "1.3", "2.2");
        }
    }

    @Test
    void offsetsAreKeptAsCodePointsAndSqlCutsTheVeryQuote() throws SQLException {
        UUID document;
        try (var project = Projects.create(folder)) {
            document = Projects.add(project, TEXT);
            var _ =
                    project.annotations()
                            .add(document, Projects.range(TEXT, "déterrence"), List.of());
            var row =
                    project.annotations()
                            .rows(project.annotations().ids(AnnotationFilter.ALL))
                            .getFirst();
            assertThat(row.start()).isEqualTo(TEXT.codePointCount(0, TEXT.indexOf("déterrence")));
            assertThat(row.paragraph()).hasValue(1);
            assertThat(row.before()).isEqualTo(TEXT.substring(0, TEXT.indexOf("déterrence")));
            assertThat(project.annotations().of(document).getFirst().anchor().range().of(TEXT))
                    .isEqualTo("déterrence");
            assertThat(project.check()).isEmpty();
        }
        try (var sql =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("test.lectern"));
                var rows =
                        sql.createStatement()
                                .executeQuery(
                                        "SELECT quote, substr(r.text, a.start + 1, a.\"end\" - a.start)"
                                                + " FROM annotations a JOIN revisions r ON r.id = a.revision_id")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo(rows.getString(2)).isEqualTo("déterrence");
        }
    }

    @Test
    void theSameBodyTwiceIsADuplicateEvenWithOtherClutter() {
        try (var project = Projects.create(folder)) {
            UUID first = Projects.add(project, TEXT);
            var again = project.documents().add(Projects.article(TEXT + "\n# Leave a Comment"));
            assertThat(again)
                    .isEqualTo(
                            new Added.Duplicate(
                                    new lectern.model.Copy(first, "Talks stall in Ardova", 1)));
            assertThat(project.documents().list()).hasSize(1);
        }
    }

    @Test
    void foldingByHandRenumbersNothing() {
        try (var project = Projects.create(folder)) {
            UUID document = Projects.add(project, TEXT);
            UUID revision = project.documents().revision(document).id();
            project.documents().fold(document, List.of(1));
            assertThat(project.documents().paragraphs(revision)).containsExactly(0, 1, 0, 0, 2);
            assertThat(project.documents().folds(revision))
                    .extracting(fold -> fold.block())
                    .containsExactly(1, 2, 3);
            project.documents().unfold(document, List.of(2, 3));
            assertThat(project.documents().folds(revision))
                    .extracting(fold -> fold.block())
                    .containsExactly(1);
        }
    }

    @Test
    void searchFindsBodiesTitlesAndNotesButNoFolds() {
        try (var project = Projects.create(folder)) {
            UUID document = Projects.add(project, TEXT);
            UUID highlight =
                    project.annotations()
                            .add(document, Projects.range(TEXT, "minister"), List.of());
            project.annotations().note(highlight, "Compare the menu of last year");
            assertThat(project.search().find("DETERR", 9).hits())
                    .extracting(h -> h.where())
                    .containsExactly(Where.TEXT);
            assertThat(project.search().find("ardova", 9).hits())
                    .extracting(h -> h.where())
                    .containsExactly(Where.TITLE, Where.TEXT);
            assertThat(project.search().find("menu", 9).hits())
                    .extracting(h -> h.where())
                    .containsExactly(Where.NOTE);
            project.documents().unfold(document, List.of(3));
            assertThat(project.search().find("menu", 9).hits())
                    .extracting(h -> h.where())
                    .containsExactly(Where.TEXT, Where.NOTE);
            project.documents().remove(List.of(document));
            assertThat(project.search().find("menu", 9).hits()).isEmpty();
            assertThat(project.search().find("\"( AND *", 9).hits()).isEmpty();
        }
    }

    @Test
    void allPlacesAreCountedAndAFewAreShownUntilAllAreWanted() {
        String text = "A title\n" + "The strait is narrow, and no ship may turn. ".repeat(246);
        try (var project = Projects.create(folder)) {
            UUID document = Projects.add(project, text);
            var found = project.search().find("strait", 500);
            assertThat(found.places()).isEqualTo(246);
            assertThat(found.hits()).hasSize(5);
            assertThat(found.articles().getFirst().shown()).isBetween(5, 25);
            var all = project.search().find("strait", 500, Set.of(document)).articles().getFirst();
            assertThat(all.shown()).isEqualTo(246);
            assertThat(all.hits()).hasSizeGreaterThan(40);
        }
    }

    @Test
    void wordsInQuotationMarksStandTogetherAndWithoutThemWhereTheyDoComesFirst() {
        String filler = "nothing of note happens in these many words of filling ".repeat(6);
        String apart = "Apart\nThe closed harbour is far. " + filler + "The strait is open.";
        String near = apart + filler + "Here is a closed Strait.";
        try (var project = Projects.create(folder)) {
            UUID first = Projects.add(project, apart);
            UUID second = Projects.add(project, near);
            var quoted = project.search().find("\"closed strait\"", 9);
            assertThat(quoted.hits()).hasSize(1);
            assertThat(quoted.places()).isEqualTo(1);
            assertThat(quoted.hits().getFirst().range().orElseThrow().of(near))
                    .isEqualTo("closed Strait");
            var words = project.search().find("closed strait", 9);
            assertThat(words.articles()).extracting(a -> a.id()).containsExactly(second, first);
            assertThat(words.hits().getFirst().range().orElseThrow().of(near))
                    .isEqualTo("closed Strait");
            assertThat(words.articles().getFirst().places()).isEqualTo(3);
            assertThat(project.search().find("“closed str", 9).hits()).hasSize(1);
            assertThat(project.search().find("\"closed str\"", 9).hits()).isEmpty();
        }
    }

    @Test
    void ofALargeBatchEachArticleIsFoundByItsWords() {
        try (var project = Projects.create(folder)) {
            var batch =
                    IntStream.range(0, 150)
                            .mapToObj(i -> Projects.article("Ferry " + i + "\nIt sails at " + i))
                            .toList();
            assertThat(project.documents().addAll(batch, Ids.next()))
                    .hasSize(150)
                    .allMatch(Added.New.class::isInstance);
            assertThat(project.search().find("sails", 400).hits()).hasSize(150);
            assertThat(project.search().find("sails 149", 9).hits()).isNotEmpty();
        }
    }

    @Test
    void aHugeArticleCanBeGivenUpInTheMiddleAndNothingOfItStays() {
        var huge = Projects.article("Ferries\n\n" + "It sails at nine.\n\n".repeat(50_000));
        var asked = new AtomicInteger();
        Progress cancelled =
                (_, _, _) -> {
                    if (asked.incrementAndGet() > 3) {
                        throw new Cancelled();
                    }
                };
        try (var project = Projects.create(folder)) {
            assertThatThrownBy(
                            () ->
                                    project.documents()
                                            .addAll(
                                                    List.of(huge),
                                                    Ids.next(),
                                                    Copies.KEEP,
                                                    cancelled))
                    .isInstanceOf(Cancelled.class);
            assertThat(project.documents().list()).isEmpty();
            assertThat(project.history().steps(9)).isEmpty();
            assertThat(project.search().find("sails", 9).hits()).isEmpty();
            assertThat(project.documents().add(huge)).isInstanceOf(Added.New.class);
            assertThat(project.search().find("sails", 9).hits()).isNotEmpty();
            assertThat(project.check()).isEmpty();
        }
    }

    @Test
    void searchFindsWordsOfScriptsWithoutSpaces() {
        try (var project = Projects.create(folder)) {
            var _ = Projects.add(project, "题目\n制裁与威慑政策。");
            var hit = project.search().find("威慑", 9).hits().getFirst();
            assertThat(hit.marks().getFirst().of(hit.snippet())).isEqualTo("威慑");
        }
    }

    @Test
    void filtersTakeBranchesUntaggedAndWords() {
        try (var project = Projects.create(folder)) {
            UUID document = Projects.add(project, TEXT);
            UUID sanctions = Projects.tag(project, "sanctions");
            UUID energy = project.tags().create("energy", sanctions);
            var _ =
                    project.annotations()
                            .add(document, Projects.range(TEXT, "minister"), List.of(energy));
            var _ = project.annotations().add(document, Projects.range(TEXT, "second"), List.of());
            assertThat(count(project, Optional.of(sanctions), false, "")).isEqualTo(1);
            assertThat(count(project, Optional.empty(), true, "")).isEqualTo(1);
            assertThat(count(project, Optional.empty(), false, "mini")).isEqualTo(1);
            assertThat(count(project, Optional.empty(), false, "energ")).isEqualTo(1);
            assertThat(count(project, Optional.empty(), false, "ardova")).isEqualTo(2);
            assertThat(count(project, Optional.empty(), false, "nothing")).isZero();
        }
    }

    private static int count(Project project, Optional<UUID> tag, boolean untagged, String words) {
        return project.annotations()
                .count(new AnnotationFilter(Optional.empty(), tag, untagged, words));
    }

    @ParameterizedTest
    @CsvSource({
        "'',TAG_NAME_EMPTY",
        "'  ',TAG_NAME_EMPTY",
        "a / b,TAG_NAME_SEPARATOR",
        "a;b,TAG_NAME_SEMICOLON",
        "Deterrence,TAG_NAME_TAKEN"
    })
    void aBadTagNameIsRefused(String name, Refused.Why why) {
        try (var project = Projects.create(folder)) {
            assertThatThrownBy(() -> project.tags().create(name, null))
                    .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.why()).isEqualTo(why));
            assertThat(project.tags().codebook().tags()).hasSize(3);
        }
    }

    @Test
    void theSourceCanBeDescribedAndTheReadingPlaceIsKept() {
        UUID document;
        try (var project = Projects.create(folder)) {
            document = Projects.add(project, TEXT);
            var source = project.documents().info(document).orElseThrow().source();
            assertThat(source.isMissing()).isTrue();
            project.documents()
                    .describe(
                            document,
                            source.withPublisher("The Ardova Courier")
                                    .withPublished(PartialDate.parse("2031-04")));
            project.viewState().reading(document, 0, 0.5);
            project.viewState().reading(document, TEXT.indexOf("A second"), 0.25);
        }
        try (var project = Projects.open(folder)) {
            var info = project.documents().info(document).orElseThrow();
            assertThat(info.source().publisher()).isEqualTo("The Ardova Courier");
            assertThat(info.source().published()).hasToString("Optional[2031-04]");
            assertThat(info.read()).isEqualTo(0.5);
            assertThat(project.viewState().readingOffset(project.documents().revision(document)))
                    .isEqualTo(TEXT.indexOf("A second"));
            assertThat(project.documents().publishers()).containsExactly("The Ardova Courier");
        }
    }

    @Test
    void whatTheImportOffersForTheSourceIsKept() {
        var article = Projects.article(TEXT);
        var offer = new Imported.Offer(Imported.Field.PUBLISHER, "The Ardova Courier");
        try (var project = Projects.create(folder)) {
            var added =
                    project.documents()
                            .add(
                                    new Imported(
                                            article.document(),
                                            article.revision(),
                                            article.folds(),
                                            List.of(offer),
                                            List.of()));
            assertThat(project.documents().offers(added.documentId())).containsExactly(offer);
        }
    }

    @Test
    void aCopyIsAWholeProject() {
        Path copy = folder.resolve("copy.lectern");
        String dump;
        try (var project = Projects.create(folder)) {
            Projects.add(project, TEXT);
            project.saveCopy(copy, Progress.NONE);
            dump = Dump.of(project);
        }
        try (var project = Project.open(copy, folder.resolve("locks"))) {
            assertThat(Dump.of(project)).isEqualTo(dump);
        }
    }
}
