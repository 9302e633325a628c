package lectern.window;

import static lectern.Fx.call;
import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import lectern.reader.ReaderView;
import lectern.settings.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// What the status bar says when a key does nothing, and how long.
class SayingTest {
    private static final Texts TEXTS = Texts.english();

    @TempDir Path home;

    @Test
    void keysWithoutATargetSayWhatToDo() {
        try (var screen = new Screen(home, "paper")) {
            open(screen);
            screen.press(KeyCode.T).sees(TEXTS.get("annotate.select.first"));
            screen.press(KeyCode.M).sees(TEXTS.get("annotate.go.first", "N"));
            screen.press(KeyCode.PERIOD).sees(TEXTS.get("annotate.select.first"));
            screen.press(KeyCode.O).sees(TEXTS.get("showing.which"));
            screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C)
                    .sees(TEXTS.get("annotate.select.first"));
        }
    }

    @Test
    void theLastTagIsPutOnAndNeverTakenOff() {
        try (var screen = new Screen(home, "paper")) {
            open(screen);
            screen.press(KeyCode.J).press(KeyCode.S).press(KeyCode.DIGIT2);
            until("highlight", () -> screen.reader().focusedAnnotationProperty().get().isPresent());
            screen.press(KeyCode.PERIOD).sees(TEXTS.get("annotate.has.tag", "containment", 1));
            screen.press(KeyCode.DIGIT2).sees("undo: Take off containment");
            screen.press(KeyCode.PERIOD).sees("undo: Tag with containment");
        }
    }

    @Test
    void anUntaggedHighlightIsNotAskedForItself() {
        try (var screen = new Screen(home, "paper")) {
            open(screen);
            screen.press(KeyCode.J).press(KeyCode.S).press(KeyCode.H);
            until("highlight", () -> screen.reader().focusedAnnotationProperty().get().isPresent());
            screen.press(KeyCode.O).sees(TEXTS.get("showing.untagged"));
        }
    }

    @Test
    void whatWasSaidIsOverWhenTheUserGoesOn() {
        try (var screen = new Screen(home, "paper")) {
            open(screen);
            screen.press(KeyCode.O).sees(TEXTS.get("showing.which"));
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT2).sees("All articles");
            isOver(screen, "showing.which");
            screen.press(KeyCode.ESCAPE);
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.press(KeyCode.T).sees(TEXTS.get("annotate.select.first"));
            screen.press(KeyCode.J).press(KeyCode.S).press(KeyCode.DIGIT2).sees("undo: Highlight");
            isOver(screen, "annotate.select.first");
        }
    }

    private static void isOver(Screen screen, String key) {
        assertThat(call(() -> screen.shows(TEXTS.get(key)))).isFalse();
    }

    private static void open(Screen screen) {
        screen.sees("Sample").sees("sanctions");
        until("article", () -> screen.find(ReaderView.class).isPresent());
    }
}
