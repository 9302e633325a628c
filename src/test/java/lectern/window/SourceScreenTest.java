package lectern.window;

import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import lectern.project.Project;
import lectern.reader.ReaderView;
import lectern.settings.Folders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// The strip of source fields in its window.
class SourceScreenTest {
    @TempDir Path home;

    @Test
    void whatWasTypedIsKeptWhenAnotherArticleIsOpenedAndUndoTakesItBack() {
        try (var screen = new Screen(home, "paper")) {
            screen.sees("Sample").sees("sanctions");
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.press(KeyCode.D);
            until("fields", () -> screen.scene().getFocusOwner() instanceof TextInputControl);
            screen.type(" Varnholt").press(KeyCode.CONTROL, KeyCode.K).type("three instruments");
            screen.press(KeyCode.ENTER).sees("Three Instruments").sees("undo: Source of");
            assertThat(screen.find(SourceStrip.class)).isEmpty();
            screen.press(KeyCode.CONTROL, KeyCode.Z);
            until("undone", () -> !screen.shows("undo: Source of"));
        }
    }

    @Test
    void whatWasTypedIsKeptWhenAnotherProjectIsOpened() {
        Path other = home.resolve("Another.lectern");
        Project.create(other, home.resolve("data").resolve("locks")).close();
        try (var screen = new Screen(home, "paper")) {
            screen.sees("Sample").sees("sanctions");
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.press(KeyCode.D);
            until("fields", () -> screen.scene().getFocusOwner() instanceof TextInputControl);
            screen.type("Varnholt").take(other).sees("Another");
            assertThat(screen.find(SourceStrip.class)).isEmpty();
        }
        Path sample = new Folders(home.resolve("data"), home.resolve("documents")).sample();
        try (var project = Project.open(sample, home.resolve("data").resolve("locks"))) {
            assertThat(project.documents().list())
                    .anyMatch(article -> article.toString().contains("author=Varnholt"));
        }
    }
}
