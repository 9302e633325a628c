package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The title line of a pane: its name, a quiet count, and what can be done.
final class PaneHeader extends HBox {
    private final Label count = new Label();

    PaneHeader(String name, Node... actions) {
        getStyleClass().add("pane-header");
        setAlignment(Pos.CENTER_LEFT);
        var title = new Label(name);
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("quiet");
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, count, space);
        getChildren().addAll(actions);
    }

    /// The quiet words beside the name; empty for none.
    void count(String words) {
        count.setText(words);
    }
}
