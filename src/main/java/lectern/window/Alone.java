package lectern.window;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import lectern.reader.ReaderView;

/// Nothing but the text, on the whole screen, until it is asked for again or Escape is pressed.
final class Alone {
    private final Stage stage;
    private final MainWindow window;
    private final ReaderView reader;

    Alone(Stage stage, MainWindow window, ReaderView reader) {
        this.stage = stage;
        this.window = window;
        this.reader = reader;
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    }

    /// Listens to Escape.
    void listen(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    }

    void toggle() {
        boolean alone = !window.isAlone();
        window.alone(alone);
        reader.alone(alone);
        stage.setFullScreen(alone);
        reader.requestFocus();
    }

    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && window.isAlone()) {
            key.consume();
            toggle();
        }
    }
}
