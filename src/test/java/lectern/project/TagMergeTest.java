package lectern.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lectern.model.Reverted;
import lectern.model.StepName;
import lectern.model.StepName.Verb;
import lectern.model.Tag;
import lectern.model.Tagging;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class TagMergeTest {
    private static final String TEXT = "A title\nThe first paragraph speaks of deterrence.";

    @TempDir Path folder;
    private Project project;
    private UUID document;
    private UUID deterrence;
    private UUID containment;

    @BeforeEach
    void open() {
        project = Projects.create(folder);
        document = Projects.add(project, TEXT);
        deterrence = Projects.tag(project, "deterrence");
        containment = Projects.tag(project, "containment");
    }

    @AfterEach
    void close() {
        project.close();
    }

    private UUID mark(String words, UUID... tags) {
        return project.annotations().add(document, Projects.range(TEXT, words), List.of(tags));
    }

    private List<UUID> tagsOf(UUID annotation) {
        return project.annotations().of(document).stream()
                .filter(one -> one.id().equals(annotation))
                .flatMap(one -> one.tags().stream().map(Tagging::tagId))
                .toList();
    }

    private Tag tag(UUID id) {
        return project.tags().codebook().tag(id).orElseThrow();
    }

    @Test
    void everyAnnotationGetsTheOtherTagOnceAndTheTagIsGone() {
        UUID one = mark("first", deterrence);
        UUID both = mark("paragraph", deterrence, containment);
        UUID other = mark("speaks", containment);
        project.tags().merge(deterrence, containment);
        assertThat(List.of(one, both, other))
                .allSatisfy(id -> assertThat(tagsOf(id)).containsExactly(containment));
        assertThat(project.tags().codebook().tag(deterrence)).isEmpty();
        assertThat(project.tags().counts()).containsOnlyKeys(containment).containsValue(3);
    }

    @Test
    void oneUndoBringsAllBackAndHistorySaysWhatItWas() {
        mark("first", deterrence);
        mark("paragraph", deterrence, containment);
        var _ = project.tags().create("resolve", deterrence);
        String before = Dump.of(project);
        project.tags().merge(deterrence, containment);
        String after = Dump.of(project);
        assertThat(project.history().undo().map(Reverted::name))
                .contains(new StepName(Verb.MERGE_TAG, "deterrence → containment"));
        assertThat(Dump.of(project)).isEqualTo(before);
        project.history().redo();
        assertThat(Dump.of(project)).isEqualTo(after);
    }

    @Test
    void tagsUnderItComeUnderTheOtherWithoutLosingTheirName() {
        UUID naval = project.tags().create("naval", deterrence);
        UUID there = project.tags().create("naval", containment);
        UUID resolve = project.tags().create("resolve", deterrence);
        project.tags().merge(deterrence, containment);
        var codebook = project.tags().codebook();
        assertThat(codebook.children(containment))
                .extracting(Tag::id)
                .containsExactly(there, naval, resolve);
        assertThat(codebook.path(naval)).isEqualTo("containment / naval (2)");
    }

    @Test
    void digitAndDefinitionGoOverWhereTheOtherHasNone() {
        UUID walls = project.tags().create("walls", null);
        project.tags().define(deterrence, "Threat that prevents.");
        project.tags().merge(deterrence, walls);
        assertThat(tag(walls).key()).isEqualTo('1');
        assertThat(tag(walls).definition()).isEqualTo("Threat that prevents.");
        project.tags().merge(walls, containment);
        assertThat(tag(containment).key()).isEqualTo('2');
    }

    @Test
    void anAnnotationInTheBinComesBackWithTheOtherTag() {
        UUID one = mark("first", deterrence);
        project.annotations().remove(List.of(one));
        project.tags().merge(deterrence, containment);
        project.bin().items().stream()
                .filter(item -> item.id().equals(one))
                .forEach(project.bin()::restore);
        assertThat(tagsOf(one)).containsExactly(containment);
    }

    @Test
    void theMergedTagCanBePutBackFromTheBin() {
        UUID one = mark("first", deterrence);
        project.tags().merge(deterrence, containment);
        project.bin().restore(project.bin().items().getFirst());
        assertThat(tagsOf(one)).containsExactlyInAnyOrder(deterrence, containment);
    }

    @Test
    void aTagIsNotMergedIntoItselfOrOneUnderIt() {
        UUID resolve = project.tags().create("resolve", deterrence);
        for (UUID into : List.of(deterrence, resolve)) {
            assertThatThrownBy(() -> project.tags().merge(deterrence, into))
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith("TAG_MERGED_INTO_ITSELF");
        }
        project.tags().merge(resolve, deterrence);
        assertThat(project.tags().codebook().children(deterrence)).isEmpty();
    }
}
