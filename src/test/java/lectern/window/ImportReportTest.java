package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.importer.Intake.Outcome;
import lectern.model.Copy;
import lectern.model.Imported;
import lectern.model.Reanchored;
import lectern.project.Project;
import lectern.project.Projects;
import lectern.settings.Texts;
import lectern.settings.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

class ImportReportTest {
    @TempDir Path folder;

    private final List<String> asked = new ArrayList<>();
    private final ImportReport report =
            Fx.call(() -> new ImportReport(Texts.english(), new Asked()));

    private final class Asked implements ImportReport.Requests {
        @Override
        public void open(UUID documentId) {
            asked.add("open");
        }

        @Override
        public void accept(UUID documentId, Imported.Offer offer) {
            asked.add("accept");
        }

        @Override
        public void readAs(Path file, UUID instead, Charset charset) {
            asked.add("read as");
        }

        @Override
        public void skip(UUID documentId) {
            asked.add("skip");
        }

        @Override
        public void restore(UUID documentId) {
            asked.add("restore");
        }

        @Override
        public void revise(UUID original, UUID documentId, Consumer<Reanchored> done) {
            asked.add("revise");
        }

        @Override
        public void close() {
            asked.add("close");
        }
    }

    @Test
    void aSkippedCopyCanBePutBackAndThenOpened() {
        try (var project = Projects.create(folder);
                var stand = Stand.of(Theme.PAPER, 500, 300, () -> report)) {
            UUID original = Projects.add(project, "Talks\nThe ferry sails at nine.");
            UUID copy = Projects.add(project, "Talks\nThe ferry sails at ten.");
            project.documents().remove(List.of(copy));
            Fx.run(() -> report.show(List.of(done(copy, new Copy(original, "Talks", .9)))));
            load(project);
            assertThat(stand.scene.getRoot().lookupAll(".link-button"))
                    .extracting(node -> ((javafx.scene.control.Button) node).getText())
                    .containsExactly("Put back");
            Fx.run(() -> report.first().requestFocus());
            stand.press(KeyCode.ENTER);
            project.bin().restore(project.bin().items().getFirst());
            load(project);
            stand.press(KeyCode.ENTER);
            assertThat(asked).containsExactly("restore", "open");
        }
    }

    private void load(Project project) {
        Fx.run(report.load(project));
        Fx.pulses(2);
    }

    private static Outcome done(UUID id, Copy copy) {
        return new Outcome.Done(
                Path.of("talks.txt"),
                id,
                "Talks",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(copy));
    }
}
