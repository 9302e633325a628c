package lectern.window;

import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.settings.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

class MainJobTest {
    private static final String ARTICLE =
            """
            Harbour ministers weigh a new line on shipping

            The ministers of four coastal states said on Tuesday that a closed strait would cost more than an open one, and that every captain should know the price before he sets out. They left open who would collect it.

            Previous Article

            A spokeswoman for the Northern Shipping Office called the plan a fence rather than a sword. Containment, she said, works only where the fence is older than the quarrel.

            Sanctions on spare parts are to begin in spring. Three of the four states have voted for them; the fourth wants to wait for the thaw.
            """;

    /// More than are read before one can press a button.
    private static final int MANY = 2_000;

    @TempDir Path home;

    @Test
    void fromPasteToCsvWithUndoAcrossARestart() throws IOException {
        try (var screen = new Screen(home, "paper")) {
            screen.sees("Sample").paste(ARTICLE).sees("My readings");
            until("article", () -> screen.shows("Harbour ministers weigh a new line"));
            select(screen, 249, 280);
            screen.sees("selected · para. 1").press(KeyCode.DIGIT1);
            screen.sees("Saved");
            until("highlight", () -> focused(screen));
            screen.press(KeyCode.DIGIT2).sees("Tag");
            screen.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
            until("undone", () -> !focused(screen));
            screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z).sees("undo: Highlight");
        }
        try (var screen = new Screen(home, "paper")) {
            screen.sees("My readings").sees("undo: Highlight");
            screen.press(KeyCode.CONTROL, KeyCode.Z).sees("undo: Import");
            screen.press(KeyCode.CONTROL, KeyCode.Y).sees("undo: Highlight");
            screen.press(KeyCode.CONTROL, KeyCode.E).sees("Export 1 annotation");
            screen.picture("export-panel");
            screen.press(KeyCode.ENTER).sees("Exported 1 annotation");
        }
        assertThat(home.resolve("documents").resolve("My readings.csv"))
                .content()
                .contains("lectern-annotations-1")
                .contains("deterrence");
        try (var files = Files.list(home.resolve("documents"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void anOwnProjectIsGoneOnWithInAnotherLanguage() throws IOException {
        try (var screen = new Screen(home, "paper")) {
            screen.sees("Sample").paste(ARTICLE).sees("My readings");
            screen.press(KeyCode.CONTROL, KeyCode.W).sees("No project is open");
        }
        try (var screen = new Screen(home, "paper", Texts.of("fr", Locale.FRENCH))) {
            screen.sees("Exemple").paste(ARTICLE.replace("four", "five")).sees("My readings");
        }
        try (var files = Files.list(home.resolve("documents"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatWasReadStaysWhenAnImportIsCancelled() throws IOException {
        Path folder = Files.createDirectory(home.resolve("many"));
        for (int i = 0; i < MANY; i++) {
            Files.writeString(
                    folder.resolve(i + ".txt"),
                    "Harbour notes, number " + i + "\n\n" + ARTICLE.replace("Tuesday", "day " + i));
        }
        try (var screen = new Screen(home, "paper")) {
            screen.sees("Sample").paste(folder);
            until("importing", () -> screen.shows("Importing"));
            Fx.run(cancel(screen)::fire);
            screen.sees("Import cancelled after");
        }
    }

    private static Button cancel(Screen screen) {
        return (Button) screen.find(StatusBar.class).orElseThrow().lookup(".busy > .button");
    }

    private static void select(Screen screen, double fromY, double toY) {
        screen.drag(600, fromY, 900, toY);
        until("selection", () -> screen.reader().selectionProperty().get().isPresent());
    }

    private static boolean focused(Screen screen) {
        return screen.find(lectern.reader.ReaderView.class)
                .filter(reader -> reader.focusedAnnotationProperty().get().isPresent())
                .isPresent();
    }
}
