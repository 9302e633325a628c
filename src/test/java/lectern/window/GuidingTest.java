package lectern.window;

import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.guide.GuidePane;
import lectern.reader.ReaderView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class GuidingTest {
    @TempDir Path home;

    private static void open(Screen screen) {
        until("article", () -> screen.find(ReaderView.class).isPresent());
        screen.press(KeyCode.F1);
        until("guide", () -> title(screen).equals("First five minutes"));
    }

    @Test
    void theGuideOpensTurnsItsPagesFindsWordsAndCloses() {
        try (var screen = new Screen(home, "paper")) {
            open(screen);
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

    @Test
    void theGuideHasRoomInASmallWindowAndStandsInTheMiddleOfALargeOne() {
        try (var screen = new Screen(home, "paper")) {
            open(screen);
            for (int width : new int[] {1000, 1920}) {
                Fx.run(
                        () -> {
                            screen.scene().getWindow().setWidth(width);
                            screen.scene().getWindow().setHeight(700);
                        });
                Fx.pulses(4);
                screen.press(KeyCode.HOME);
                screen.picture("guide-" + width);
                for (int page = 0; page < 12; page++) {
                    var scroll = (ScrollPane) screen.scene().getRoot().lookup(".guide-scroll");
                    var letters = scroll.getContent().lookup(".guide-page");
                    double beyond =
                            Fx.call(
                                    () ->
                                            scroll.getContent().minWidth(-1)
                                                    - scroll.getViewportBounds().getWidth());
                    assertThat(beyond).as(title(screen)).isLessThanOrEqualTo(0);
                    double left = Fx.call(() -> letters.getBoundsInParent().getMinX());
                    double right =
                            Fx.call(
                                    () ->
                                            scroll.getViewportBounds().getWidth()
                                                    - letters.getBoundsInParent().getMaxX());
                    assertThat(left - right).isBetween(-1.0, 1.0);
                    screen.press(KeyCode.DOWN);
                }
            }
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
