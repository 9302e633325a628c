package lectern.window;

import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import lectern.project.Project;
import lectern.reader.ReaderView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes pictures of the main screens to `target/screens/`: to be looked at.
class PicturesTest {
    @TempDir Path home;

    @ParameterizedTest
    @CsvSource({"paper, light", "sepia, sepia", "dark, dark", "contrast, contrast"})
    void theSampleOpensWithItsFirstArticle(String theme, String name) {
        try (var screen = new Screen(home, theme)) {
            screen.sees("Sample").sees("deterrence");
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.press(KeyCode.N);
            until("focus", () -> isAnnotationFocused(screen));
            assertThat(screen.picture("main-" + name)).exists();
            if (theme.equals("paper")) {
                screen.click(120, 285);
                screen.press(KeyCode.N).press(KeyCode.N).press(KeyCode.N);
                screen.picture("overlap");
                screen.press(KeyCode.CONTROL, KeyCode.DIGIT2).sees("Annotations");
                screen.picture("annotations");
                screen.press(KeyCode.CONTROL, KeyCode.DIGIT3).sees("Today");
                screen.picture("history");
                screen.press(KeyCode.ESCAPE);
                until("back", () -> screen.find(ReaderView.class).isPresent());
                screen.press(KeyCode.CONTROL, KeyCode.COMMA).sees("Settings");
                screen.picture("settings");
                screen.press(KeyCode.ESCAPE);
                screen.press(KeyCode.SHIFT, KeyCode.SLASH).sees("List of keys");
                screen.picture("keys");
            }
        }
    }

    private static boolean isAnnotationFocused(Screen screen) {
        return screen.find(ReaderView.class)
                .filter(reader -> reader.focusedAnnotationProperty().get().isPresent())
                .isPresent();
    }

    @Test
    void anEmptyProjectExplainsItself() throws IOException {
        Path file = home.resolve("Empty.lectern");
        Files.createDirectories(home.resolve("locks"));
        Project.create(file, home.resolve("locks")).close();
        try (var screen = new Screen(home, "paper", file)) {
            screen.sees("This project has no articles yet");
            screen.picture("empty-project");
        }
    }

    @Test
    void severalFilesAreAnsweredWithAReport() throws IOException {
        Path good =
                write(
                        "ferry.txt",
                        "A ferry waits\n\nThe ferry waits for the pilot, and the pilot waits for the fog.");
        Path same =
                write(
                        "ferry again.txt",
                        "A ferry waits\n\nThe ferry waits for the pilot, and the pilot waits for the fog.");
        Path zeros = home.resolve("photo.txt");
        Files.write(zeros, new byte[4000]);
        Path old = home.resolve("dépêche.txt");
        Files.write(
                old,
                "Dépêche du soir\n\nL’été dernier, la délégation a répété qu’elle était prête à négocier, même après l’échec."
                        .getBytes(Charset.forName("windows-1252")));
        try (var screen =
                new Screen(home, "paper", good, same, zeros, old, home.resolve("gone.txt"))) {
            screen.sees("1 here already").sees("2 not read");
            screen.picture("import-report");
        }
    }

    @Test
    void aCopyIsOfferedAsARevisionAndWhatIsNotFoundAgainIsPlacedByHand() throws IOException {
        Path file = home.resolve("Copies.lectern");
        Story.into(file, home.resolve("locks"));
        Path later =
                write(
                        "later.txt",
                        Story.TEXT.replace(
                                "Nobody in the hall called it a peace",
                                "In the hall they did not call it peace"));
        try (var screen = new Screen(home, "paper", file, later)) {
            screen.sees("the same as “Talks in Ardova”");
            screen.picture("import-copy");
            screen.press(KeyCode.R)
                    .sees("1 of 2 highlights were found again. 1 is to be looked at.");
            screen.press(KeyCode.ENTER);
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.sees("1 highlight is to be placed");
            screen.picture("orphans-hint");
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT5).sees("1 of 1, as it was highlighted");
            screen.picture("orphans");
            screen.press(KeyCode.ENTER).sees("Nothing is to be placed here");
            screen.press(KeyCode.CONTROL, KeyCode.Z).sees("1 of 1, as it was highlighted");
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }
}
