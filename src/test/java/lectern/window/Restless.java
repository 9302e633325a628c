package lectern.window;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

import java.util.ArrayList;
import java.util.List;

/// What asks to be laid out again each time it has been: a window in which something does is painted without end.
final class Restless {
    private Restless() {}

    /// Which nodes in any window want it now.
    static List<String> seen() {
        var found = new ArrayList<String>();
        Window.getWindows().forEach(window -> look(window.getScene().getRoot(), found));
        return found;
    }

    private static void look(Node node, List<String> found) {
        if (node instanceof Parent parent && node.isVisible()) {
            if (parent.isNeedsLayout()) {
                found.add(
                        "lays out without end: "
                                + parent.getTypeSelector()
                                + parent.getStyleClass());
            }
            parent.getChildrenUnmodifiable().forEach(child -> look(child, found));
        }
    }
}
