package lectern.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lectern.model.Added;
import lectern.model.Copies;
import lectern.model.Copy;
import lectern.model.Ids;
import lectern.model.Reanchored;
import lectern.work.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class CopiesTest {
    private static final String STORY =
            """
            Talks in Ardova
            The envoys of both shores met in Ardova on Monday and spoke for nine hours about the ferry lines.
            Neither side would say what the other had offered, but the porters counted two trays of cold soup.
            A truce along the northern yards is to hold until spring. Nobody in the hall called it a peace.
            # Read more about boats
            The harbour master said that he had seen such truces come and go with the ice on the river.""";

    /// One sentence is new, one is gone, the clutter is another.
    private static final String LATER =
            STORY.replace("Talks in", "New talks in")
                    .replace(
                            "Nobody in the hall called it a peace.",
                            "On Tuesday both envoys left by the same boat.")
                    .replace("Read more about boats", "Share this page");

    private static final String OTHER =
            """
            Bread prices
            The bakers of the upper town have raised the price of a loaf for the third time since the harvest.
            A guild speaker put it down to the mills, which wait for parts that no longer come by river.""";

    @TempDir Path folder;
    private Project project;

    @BeforeEach
    void open() {
        project = Projects.create(folder);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Added add(String text, Copies copies) {
        return project.documents()
                .addAll(List.of(Projects.article(text)), Ids.next(), copies, Progress.NONE)
                .getFirst();
    }

    private UUID highlight(UUID document, String words) {
        String text = project.documents().revision(document).text();
        return project.annotations()
                .add(
                        document,
                        Projects.range(text, words),
                        List.of(Projects.tag(project, "sanctions")),
                        "mind this");
    }

    private String quoteOf(UUID document, UUID annotation) {
        String text = project.documents().revision(document).text();
        return project.annotations().of(document).stream()
                .filter(one -> one.id().equals(annotation))
                .map(one -> one.anchor().range().of(text))
                .findFirst()
                .orElse("none");
    }

    @Test
    void anImportSaysWhatANewArticleIsMuchTheSameAs() {
        UUID first = Projects.add(project, STORY);
        Projects.add(project, OTHER);
        assertThat(project.documents().add(Projects.article(LATER)))
                .isInstanceOfSatisfying(
                        Added.New.class,
                        added -> {
                            Copy copy = added.copy().orElseThrow();
                            assertThat(copy.original()).isEqualTo(first);
                            assertThat(copy.title()).isEqualTo("Talks in Ardova");
                            assertThat(copy.percent()).isBetween(80, 95);
                            assertThat(
                                            project.documents()
                                                    .info(added.documentId())
                                                    .orElseThrow()
                                                    .copy())
                                    .hasValueSatisfying(
                                            kept ->
                                                    assertThat(kept.share())
                                                            .isCloseTo(copy.share(), within(1e-9)));
                        });
    }

    @Test
    void foldedLinesMakeNoCopyAndOtherTextsAreNone() {
        String clutter =
                "# Share this page with your friends and read the best of our letters every day of the week";
        Projects.add(project, OTHER + "\n" + clutter);
        assertThat(
                        ((Added.New)
                                        project.documents()
                                                .add(Projects.article(STORY + "\n" + clutter)))
                                .copy())
                .isEmpty();
    }

    @Test
    void theSameBodyIsADuplicateAndThePercentIsAHundred() {
        UUID first = Projects.add(project, STORY);
        for (Copies copies : Copies.values()) {
            assertThat(add(STORY.replace("Read more", "Read less"), copies))
                    .isEqualTo(new Added.Duplicate(new Copy(first, "Talks in Ardova", 1)));
        }
        assertThat(new Copy(first, "", 1).percent()).isEqualTo(100);
        assertThat(new Copy(first, "", .9999).percent()).isEqualTo(99);
    }

    @Test
    void aCopyOfACopyIsOneOfTheFirst() {
        UUID first = Projects.add(project, STORY);
        Projects.add(project, LATER);
        var third = (Added.New) project.documents().add(Projects.article(LATER + "\nA last line."));
        assertThat(project.documents().info(third.documentId()).orElseThrow().copy())
                .hasValueSatisfying(copy -> assertThat(copy.original()).isEqualTo(first));
    }

    @Test
    void theSamePassageOfCopiesCountsOnceIfOneWants() {
        UUID first = Projects.add(project, STORY);
        UUID second = Projects.add(project, LATER);
        highlight(first, "spoke for nine hours");
        highlight(second, "spoke for nine hours");
        highlight(second, "left by the same boat");
        UUID tag = Projects.tag(project, "sanctions");
        assertThat(project.tags().counts()).containsEntry(tag, 3);
        assertThat(project.tags().countsOfStories()).containsEntry(tag, 2);
        project.documents().remove(List.of(first));
        assertThat(project.tags().countsOfStories()).containsEntry(tag, 2);
    }

    @Test
    void whatIsInTheBinIsNoOriginal() {
        UUID first = Projects.add(project, STORY);
        UUID second = Projects.add(project, LATER);
        project.documents().remove(List.of(first));
        assertThat(project.documents().info(second).orElseThrow().copy()).isEmpty();
        assertThat(((Added.New) project.documents().add(Projects.article(LATER + "\nEnd."))).copy())
                .hasValueSatisfying(copy -> assertThat(copy.original()).isEqualTo(second));
    }

    @Test
    void aCopyCanBeLeftOut() {
        UUID first = Projects.add(project, STORY);
        assertThat(add(LATER, Copies.SKIP))
                .isInstanceOfSatisfying(
                        Added.Duplicate.class,
                        left -> {
                            assertThat(left.documentId()).isEqualTo(first);
                            assertThat(left.copy().percent()).isLessThan(100);
                        });
        assertThat(add(OTHER, Copies.SKIP)).isInstanceOf(Added.New.class);
        assertThat(project.documents().list()).hasSize(2);
    }

    @Test
    void aNewRevisionFindsTheHighlightsAgain() {
        UUID document = Projects.add(project, STORY);
        UUID changed = highlight(document, "Talks in Ardova");
        UUID moved = highlight(document, "spoke for nine hours");
        UUID gone = highlight(document, "Nobody in the hall called it a peace");
        String before = Dump.of(project);
        assertThat(add(LATER, Copies.REVISION))
                .isInstanceOfSatisfying(
                        Added.Revised.class,
                        revised -> {
                            assertThat(revised.documentId()).isEqualTo(document);
                            assertThat(revised.number()).isEqualTo(2);
                            assertThat(revised.annotations().orphans()).isEqualTo(1);
                        });
        assertThat(quoteOf(document, changed)).isEqualTo("talks in Ardova");
        assertThat(quoteOf(document, gone)).isEqualTo("none");
        assertThat(quoteOf(document, moved)).isEqualTo("spoke for nine hours");
        assertThat(project.documents().list())
                .singleElement()
                .satisfies(
                        info -> {
                            assertThat(info.annotations()).isEqualTo(2);
                            assertThat(info.orphans()).isEqualTo(1);
                        });
        assertThat(project.documents().folds(project.documents().revision(document).id()))
                .hasSize(1);
        assertThat(project.search().find("Tuesday", 9).hits()).hasSize(1);
        assertThat(project.search().find("peace", 9).hits()).isEmpty();
        assertThat(project.check()).isEmpty();
        assertThat(project.orphans().of(document))
                .extracting(orphan -> orphan.annotation().id())
                .containsExactly(gone);

        var _ = project.history().undo();
        assertThat(Dump.of(project)).isEqualTo(before);
        assertThat(project.documents().revision(document).number()).isEqualTo(1);
        assertThat(quoteOf(document, gone)).isEqualTo("Nobody in the hall called it a peace");
        assertThat(project.search().find("peace", 9).hits()).hasSize(1);
        var _ = project.history().redo();
        assertThat(quoteOf(document, moved)).isEqualTo("spoke for nine hours");
        assertThat(project.documents().revision(document).text()).isEqualTo(LATER);
    }

    @Test
    void anOrphanKeepsItsTagsAndIsPutWhereTheUserSays() {
        UUID document = Projects.add(project, STORY);
        UUID gone = highlight(document, "Nobody in the hall called it a peace");
        add(LATER, Copies.REVISION);
        var orphan = project.orphans().of(document).getFirst();
        assertThat(orphan.annotation().tags()).hasSize(1);
        String now = project.documents().revision(document).text();
        project.orphans().accept(gone, Projects.range(now, "both envoys left"));
        assertThat(quoteOf(document, gone)).isEqualTo("both envoys left");
        assertThat(project.annotations().of(document).getFirst().note()).isEqualTo("mind this");
        assertThat(project.orphans().of(document)).isEmpty();
        var _ = project.history().undo();
        assertThat(project.orphans().of(document)).hasSize(1);
        assertThat(project.check()).isEmpty();
    }

    @Test
    void anOrphanIsFoundAgainWhenItsWordsComeBack() {
        UUID document = Projects.add(project, STORY);
        UUID gone = highlight(document, "Nobody in the hall called it a peace");
        add(LATER, Copies.REVISION);
        assertThat(add(STORY + "\nThe ferry goes again.", Copies.REVISION))
                .isInstanceOfSatisfying(
                        Added.Revised.class,
                        revised ->
                                assertThat(revised.annotations())
                                        .isEqualTo(new Reanchored(1, 0, 0)));
        assertThat(quoteOf(document, gone)).isEqualTo("Nobody in the hall called it a peace");
    }

    @Test
    void theWordsOfARevisionAreFoundThatCameInTheSameBatchAsItsArticle() {
        var _ =
                project.documents()
                        .addAll(
                                List.of(Projects.article(STORY), Projects.article(LATER)),
                                Ids.next(),
                                Copies.REVISION,
                                Progress.NONE);
        assertThat(project.search().find("Tuesday", 9).hits()).hasSize(1);
        assertThat(project.search().find("peace", 9).hits()).isEmpty();
    }

    @Test
    void aCopyThatWasKeptCanBecomeARevisionWithWhatWasHighlightedOnIt() {
        UUID document = Projects.add(project, STORY);
        UUID first = highlight(document, "spoke for nine hours");
        UUID copy = Projects.add(project, LATER);
        UUID second = highlight(copy, "both envoys left by the same boat");
        String before = Dump.of(project);
        assertThat(project.documents().revise(document, copy)).isEqualTo(new Reanchored(0, 1, 0));
        assertThat(project.documents().list()).hasSize(1);
        assertThat(quoteOf(document, first)).isEqualTo("spoke for nine hours");
        assertThat(quoteOf(document, second)).isEqualTo("both envoys left by the same boat");
        assertThat(project.bin().items()).hasSize(1);
        var _ = project.history().undo();
        assertThat(Dump.of(project)).isEqualTo(before);
    }

    @Test
    void emptyingTheBinForgetsTextsThatWereTakenBack() {
        UUID document = Projects.add(project, STORY);
        add(LATER, Copies.REVISION);
        var _ = project.history().undo();
        project.bin().empty();
        assertThat(project.check()).isEmpty();
        assertThat(add(LATER, Copies.KEEP)).isInstanceOf(Added.New.class);
        assertThat(project.documents().revision(document).text()).isEqualTo(STORY);
    }
}
