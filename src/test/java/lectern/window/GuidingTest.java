package lectern.window;

import static lectern.Fx.until;

import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.guide.GuidePane;
import lectern.reader.ReaderView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class GuidingTest {
    @TempDir Path home;

    @Test
    void theGuideOpensTurnsItsPagesFindsWordsAndCloses() {
        try (var screen = new Screen(home, "paper")) {
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.press(KeyCode.F1);
            until("guide", () -> title(screen).equals("First five minutes"));
            screen.picture("guide");
            screen.press(KeyCode.DOWN);
            until("turned", () -> title(screen).equals("Bringing articles in"));
            screen.picture("guide-import");
            screen.press(KeyCode.SHIFT, KeyCode.TAB);
            screen.type("pandas");
            until("found", () -> title(screen).equals("Taking it out"));
            screen.picture("guide-search");
            screen.press(KeyCode.F1);
            until("article again", () -> screen.find(ReaderView.class).isPresent());
            screen.press(KeyCode.F1);
            until("as it was left", () -> title(screen).equals("Taking it out"));
            screen.press(KeyCode.ESCAPE);
            until("back", () -> screen.find(ReaderView.class).isPresent());
        }
    }

    private static String title(Screen screen) {
        return Fx.call(
                () ->
                        screen.find(GuidePane.class)
                                .map(pane -> pane.lookup(".guide-scroll").getAccessibleText())
                                .orElse(""));
    }
}
