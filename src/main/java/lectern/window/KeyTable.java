package lectern.window;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.LinkedHashMap;
import java.util.Map;

/// The keys of one control, as a table. They work while that control itself has the focus.
final class KeyTable implements EventHandler<KeyEvent> {
    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    /// Adds a key.
    ///
    /// @throws IllegalArgumentException if it is in the table already
    KeyTable on(String key, Runnable action) {
        if (actions.put(KeyCombination.valueOf(key), action) != null) {
            throw new IllegalArgumentException(key + " is taken");
        }
        return this;
    }

    /// Comes before what the control does with these keys by itself.
    void install(Node control) {
        control.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (control.equals(event.getTarget())) {
                        handle(event);
                    }
                });
    }

    @Override
    public void handle(KeyEvent event) {
        for (var entry : actions.entrySet()) {
            if (entry.getKey().match(event)) {
                event.consume();
                entry.getValue().run();
                return;
            }
        }
    }
}
