package lectern.window;

import static lectern.Fx.call;
import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import lectern.reader.ReaderView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/// The lists that take the place of the text.
class ListsTest {
    private static final Map<KeyCode, String> LISTS =
            Map.of(
                    KeyCode.DIGIT2, "Annotations",
                    KeyCode.DIGIT3, "History",
                    KeyCode.DIGIT4, "Bin");

    @TempDir Path home;

    @Test
    void eachTakesTheKeyboardAndGivesTheTextBackByEscape() {
        try (var screen = new Screen(home, "paper")) {
            screen.sees("Sample");
            until("article", () -> screen.find(ReaderView.class).isPresent());
            LISTS.forEach(
                    (key, title) -> {
                        screen.press(KeyCode.CONTROL, key).sees(title);
                        until(title, () -> focusIsInAList(screen));
                        screen.press(KeyCode.DOWN).press(KeyCode.ESCAPE);
                        until("the text", () -> screen.find(ReaderView.class).isPresent());
                    });
        }
    }

    @Test
    void theHistoryIsWalkedThroughByKeyboard() {
        try (var screen = new Screen(home, "paper")) {
            screen.sees("Sample").press(KeyCode.CONTROL, KeyCode.DIGIT3).sees("History");
            until("the newest step", () -> selected(screen) == 1);
            screen.press(KeyCode.DOWN);
            assertThat(call(() -> selected(screen))).isEqualTo(2);
        }
    }

    @Test
    void theFirstAnnotationIsSelectedAndOpensByEnter() {
        try (var screen = new Screen(home, "paper")) {
            screen.sees("Sample").press(KeyCode.CONTROL, KeyCode.DIGIT2).sees("Annotations");
            until("the first one", () -> selected(screen) == 0);
            screen.press(KeyCode.ENTER);
            until("its passage", () -> screen.find(ReaderView.class).isPresent());
        }
    }

    private static boolean focusIsInAList(Screen screen) {
        return screen.scene().getFocusOwner() instanceof ListView;
    }

    /// Which row is selected in the list that has the focus; -1 for none.
    private static int selected(Screen screen) {
        return screen.scene().getFocusOwner() instanceof ListView<?> list
                ? list.getSelectionModel().getSelectedIndex()
                : -1;
    }
}
