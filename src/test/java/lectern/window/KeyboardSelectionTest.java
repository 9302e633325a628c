package lectern.window;

import static lectern.Fx.call;
import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.PathElement;

import lectern.reader.ReaderView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class KeyboardSelectionTest {
    @TempDir Path home;

    @Test
    void whatIsSelectedByKeyboardIsSeen() {
        try (var screen = new Screen(home, "paper")) {
            screen.sees("Sample").sees("sanctions");
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.click(600, 500).press(KeyCode.SHIFT, KeyCode.DOWN);
            screen.sees("selected");
            assertThat(call(() -> painted(screen.reader()))).isPositive();
        }
    }

    /// How many pieces the painted selection has.
    private static int painted(Node node) {
        int count =
                node.getStyleClass().contains("main-selection")
                                && node instanceof javafx.scene.shape.Path path
                        ? path.getElements().toArray(PathElement[]::new).length
                        : 0;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                count += painted(child);
            }
        }
        return count;
    }
}
