package lectern.project;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.text.TextRange;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class DraftsTest {
    @TempDir Path folder;
    private UUID article;
    private UUID annotation;

    @BeforeEach
    void highlight() {
        try (var project = Projects.create(folder)) {
            var imported = Projects.article("Title\nOne sentence here.");
            article = imported.document().id();
            var _ = project.documents().add(imported);
            annotation = project.annotations().add(article, new TextRange(6, 9), List.of());
        }
    }

    @Test
    void aDraftIsNoStep() {
        try (var project = Projects.open(folder)) {
            int before = project.history().steps(100).size();
            project.drafts().put(annotation, "halfway");
            assertThat(project.history().steps(100)).hasSize(before);
            assertThat(note(project)).isEmpty();
        }
    }

    @Test
    void whatWasLeftBecomesTheNoteInOneStep() {
        try (var project = Projects.open(folder)) {
            project.drafts().put(annotation, "half");
            project.drafts().put(annotation, "halfway");
        }
        try (var project = Projects.open(folder)) {
            assertThat(project.drafts().finish()).isEqualTo(1);
            assertThat(note(project)).isEqualTo("halfway");
            assertThat(project.drafts().finish()).isZero();
            assertThat(project.history().undo()).isPresent();
            assertThat(note(project)).isEmpty();
        }
    }

    @Test
    void aNoteThatIsKeptIsTheEndOfItsDraft() {
        try (var project = Projects.open(folder)) {
            project.drafts().put(annotation, "halfway");
            project.annotations().note(annotation, "");
            assertThat(project.drafts().finish()).isZero();
            assertThat(note(project)).isEmpty();
        }
    }

    @Test
    void theDraftOfARemovedAnnotationWaitsUntilItIsBack() {
        try (var project = Projects.open(folder)) {
            project.drafts().put(annotation, "halfway");
            project.annotations().remove(List.of(annotation));
            assertThat(project.drafts().finish()).isZero();
            assertThat(project.history().undo()).isPresent();
            assertThat(project.drafts().finish()).isEqualTo(1);
        }
    }

    private String note(Project project) {
        return project.annotations().of(article).getFirst().note();
    }
}
