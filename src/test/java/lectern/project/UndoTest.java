package lectern.project;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.AnnotationFilter;
import lectern.model.BinItem;
import lectern.model.Ids;
import lectern.model.NewTag;
import lectern.model.StepName.Verb;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

class UndoTest {
    private static final String TEXT =
            "A title\nThe first paragraph speaks of deterrence.\n# Next Article\nThe 😀 end.";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoingAllGivesTheSameProjectAndRedoingAllTheSameAgain(long seed) {
        try (var project = Projects.create(folder)) {
            String before = Dump.of(project);
            var random = new Random(seed);
            for (int i = 0; i < 60; i++) {
                edit(project, random);
            }
            String after = Dump.of(project);
            assertThat(project.check()).isEmpty();
            while (project.history().undo().isPresent()) {
                assertThat(project.history().nextRedo()).isPresent();
            }
            assertThat(Dump.of(project)).as("seed " + seed).isEqualTo(before);
            while (project.history().redo().isPresent()) {
                assertThat(project.history().nextUndo()).isPresent();
            }
            assertThat(Dump.of(project)).as("seed " + seed).isEqualTo(after);
            assertThat(project.check()).isEmpty();
        }
    }

    /// One random edit; what the project refuses is no edit.
    private static void edit(Project project, Random random) {
        try {
            List<UUID> documents = project.documents().list().stream().map(d -> d.id()).toList();
            List<UUID> annotations = project.annotations().ids(AnnotationFilter.ALL);
            List<UUID> tags = project.tags().codebook().tags().stream().map(t -> t.id()).toList();
            switch (random.nextInt(17)) {
                case 0, 1 -> Projects.add(project, TEXT + random.nextInt(1000));
                case 2, 3, 4 -> {
                    int start = random.nextInt(TEXT.length() - 8);
                    project.annotations()
                            .add(
                                    pick(documents, random),
                                    safe(new TextRange(start, start + 3 + random.nextInt(5))),
                                    tags.isEmpty() ? List.of() : List.of(pick(tags, random)));
                }
                case 16 ->
                        project.annotations()
                                .tag(
                                        pick(annotations, random),
                                        new NewTag("tag " + random.nextInt(100), Optional.empty()));
                case 5 -> project.annotations().tag(pick(annotations, random), pick(tags, random));
                case 6 ->
                        project.annotations().untag(pick(annotations, random), pick(tags, random));
                case 7 ->
                        project.annotations()
                                .note(pick(annotations, random), "note " + random.nextInt());
                case 8 ->
                        project.annotations()
                                .move(
                                        pick(annotations, random),
                                        safe(
                                                new TextRange(
                                                        random.nextInt(20),
                                                        24 + random.nextInt(20))));
                case 9 -> project.annotations().remove(List.of(pick(annotations, random)));
                case 10 ->
                        project.tags()
                                .create(
                                        "tag " + random.nextInt(100),
                                        random.nextBoolean() ? null : pick(tags, random));
                case 11 ->
                        project.tags()
                                .move(
                                        pick(tags, random),
                                        random.nextBoolean() ? null : pick(tags, random),
                                        random.nextInt(4));
                case 12 -> {
                    project.tags().key(pick(tags, random), (char) ('0' + random.nextInt(10)));
                    project.tags().rename(pick(tags, random), "name " + random.nextInt(50));
                }
                case 13 -> {
                    if (random.nextInt(3) == 0) {
                        project.tags().remove(pick(tags, random));
                    }
                    if (random.nextInt(3) == 0) {
                        project.tags().merge(pick(tags, random), pick(tags, random));
                    }
                    project.documents().fold(pick(documents, random), List.of(random.nextInt(4)));
                }
                case 14 ->
                        project.documents()
                                .unfold(pick(documents, random), List.of(random.nextInt(4)));
                default -> {
                    if (random.nextInt(3) == 0) {
                        project.documents().remove(List.of(pick(documents, random)));
                    }
                    List<BinItem> bin = project.bin().items();
                    if (!bin.isEmpty()) {
                        project.bin().restore(bin.get(random.nextInt(bin.size())));
                    }
                }
            }
        } catch (Refused e) {
            assertThat(e.key()).startsWith("refused.");
        }
    }

    /// A range that does not cut the pair of the text.
    private static TextRange safe(TextRange range) {
        int pair = TEXT.indexOf("😀") + 1;
        int start = range.start() == pair ? pair - 1 : range.start();
        return new TextRange(start, range.end() == pair ? pair + 1 : range.end());
    }

    private static UUID pick(List<UUID> ids, Random random) {
        if (ids.isEmpty()) {
            return Ids.next();
        }
        return ids.get(random.nextInt(ids.size()));
    }

    @Test
    void undoGoesOnAfterClosingAndReopening() {
        UUID document;
        try (var project = Projects.create(folder)) {
            document = Projects.add(project, TEXT);
            var _ =
                    project.annotations()
                            .add(
                                    document,
                                    Projects.range(TEXT, "deterrence"),
                                    List.of(Projects.tag(project, "deterrence")));
        }
        try (var project = Projects.open(folder)) {
            assertThat(project.history().undo().orElseThrow().name().verb())
                    .isEqualTo(Verb.HIGHLIGHT);
            assertThat(project.annotations().of(document)).isEmpty();
        }
        try (var project = Projects.open(folder)) {
            assertThat(project.history().undo().orElseThrow().name().verb()).isEqualTo(Verb.IMPORT);
            assertThat(project.documents().list()).isEmpty();
            assertThat(project.history().redo()).isPresent();
            assertThat(project.history().redo()).isPresent();
            assertThat(project.annotations().of(document)).hasSize(1);
        }
    }

    @Test
    void aNewEditEndsRedo() {
        try (var project = Projects.create(folder)) {
            Projects.add(project, TEXT);
            project.history().undo();
            var _ = project.tags().create("escalation", null);
            assertThat(project.history().nextRedo()).isEmpty();
        }
    }

    @Test
    void theBatchesOfOneImportAreUndoneTogether() {
        try (var project = Projects.create(folder)) {
            UUID command = Ids.next();
            for (int batch = 0; batch < 3; batch++) {
                var _ =
                        project.documents()
                                .addAll(
                                        List.of(
                                                Projects.article("One " + batch),
                                                Projects.article("Two " + batch)),
                                        command);
            }
            assertThat(project.history().undo().orElseThrow().name().count()).isEqualTo(6);
            assertThat(project.documents().list()).isEmpty();
            assertThat(project.history().nextUndo()).isEmpty();
            project.history().redo();
            assertThat(project.documents().list()).hasSize(6);
        }
    }

    @Test
    void aTagThatIsMadeForAPassageIsOneStepWithIt() {
        try (var project = Projects.create(folder)) {
            UUID document = Projects.add(project, TEXT);
            String before = Dump.of(project);
            UUID highlight =
                    project.annotations()
                            .add(
                                    document,
                                    Projects.range(TEXT, "first"),
                                    new NewTag("escalation", Optional.empty()));
            assertThat(project.history().nextUndo().orElseThrow().verb()).isEqualTo(Verb.HIGHLIGHT);
            project.annotations().tag(highlight, new NewTag(" talks ", Optional.empty()));
            assertThat(project.history().nextUndo().orElseThrow().object()).isEqualTo("talks");
            assertThat(project.annotations().of(document).getFirst().tags()).hasSize(2);
            project.history().undo();
            assertThat(project.tags().codebook().find("talks")).isEmpty();
            project.history().undo();
            assertThat(Dump.of(project)).isEqualTo(before);
        }
    }

    @Test
    void severalPassagesAreTaggedInOneStep() {
        try (var project = Projects.create(folder)) {
            UUID document = Projects.add(project, TEXT);
            UUID sanctions = Projects.tag(project, "sanctions");
            var passages = new ArrayList<UUID>();
            for (String words : List.of("first", "speaks", "deterrence")) {
                passages.add(
                        project.annotations()
                                .add(document, Projects.range(TEXT, words), List.of()));
            }
            project.annotations().tag(passages.getFirst(), sanctions);
            String before = Dump.of(project);
            assertThat(project.annotations().tag(passages, sanctions)).isEqualTo(2);
            assertThat(project.annotations().tag(passages, sanctions)).isZero();
            assertThat(project.history().undo().orElseThrow().name().count()).isEqualTo(2);
            assertThat(Dump.of(project)).isEqualTo(before);
        }
    }

    @Test
    void whatUndoTookBackIsNotInTheBin() {
        try (var project = Projects.create(folder)) {
            Projects.add(project, TEXT);
            project.history().undo();
            assertThat(project.bin().items()).isEmpty();
        }
    }

    @Test
    void aRemovedTagComesBackFromTheBinWithItsAnnotations() {
        try (var project = Projects.create(folder)) {
            UUID document = Projects.add(project, TEXT);
            UUID sanctions = Projects.tag(project, "sanctions");
            UUID energy = project.tags().create("energy", sanctions);
            UUID highlight =
                    project.annotations()
                            .add(
                                    document,
                                    Projects.range(TEXT, "first"),
                                    List.of(sanctions, energy));
            assertThat(project.tags().use(sanctions)).isEqualTo(new lectern.model.TagUse(1, 1, 1));
            project.tags().remove(sanctions);
            assertThat(project.annotations().of(document).getFirst().tags()).isEmpty();
            var _ = project.tags().create("sanctions", null);
            project.bin().restore(project.bin().items().getFirst());
            assertThat(project.annotations().of(document).getFirst().id()).isEqualTo(highlight);
            assertThat(project.annotations().of(document).getFirst().tags()).hasSize(2);
            assertThat(project.tags().codebook().path(energy)).isEqualTo("sanctions (2) / energy");
        }
    }

    @Test
    void emptyingTheBinErasesAndEndsTheUndoOfWhatIsGone() {
        try (var project = Projects.create(folder)) {
            UUID kept = Projects.add(project, TEXT);
            UUID gone = Projects.add(project, TEXT + " and more");
            project.documents().remove(List.of(gone));
            project.bin().empty();
            assertThat(project.bin().items()).isEmpty();
            assertThat(project.history().nextUndo().orElseThrow().object()).isEqualTo("A title");
            project.history().undo();
            assertThat(project.documents().info(kept)).isEmpty();
            assertThat(project.history().nextUndo()).isEmpty();
            assertThat(project.check()).isEmpty();
        }
    }

    @Test
    void whatIsSettledStandsAndUndoBeginsAfterIt() {
        try (var project = Projects.create(folder)) {
            Projects.add(project, TEXT);
            project.history().settle();
            assertThat(project.history().nextUndo()).isEmpty();
            var _ = project.tags().create("escalation", null);
            assertThat(project.history().undo()).isPresent();
            assertThat(project.history().undo()).isEmpty();
            assertThat(project.documents().list()).hasSize(1);
        }
    }

    @Test
    void eachEditIsOneNotificationAfterItsCommit() {
        try (var project = Projects.create(folder)) {
            var seen = new ArrayList<Integer>();
            project.onChange(
                    changes -> seen.add(project.documents().list().size() * 100 + changes.size()));
            Projects.add(project, TEXT);
            assertThat(seen).containsExactly(101);
            assertThat(project.saved()).isPresent();
        }
    }
}
