package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.List;

/// Keys, drawn as keys.
final class KeyCaps extends HBox {
    KeyCaps(List<String> keys) {
        setSpacing(4);
        setAlignment(Pos.CENTER_LEFT);
        for (String key : keys) {
            var cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(USE_PREF_SIZE);
            getChildren().add(cap);
        }
    }
}
