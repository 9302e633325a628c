package lectern.window;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

import lectern.Fx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What asks to be laid out again each time it has been: a window in which something does is painted without end.
final class Restless {
    private Restless() {}

    /// Which nodes in any window were laid out in a pulse, and ask for it again. Not to be called on the FX thread.
    static List<String> seen() {
        List<Parent> asking = Fx.call(Restless::asking);
        Set<Parent> laidOut = new HashSet<>();
        for (Parent node : asking) {
            ChangeListener<Boolean> seen = (asks, before, now) -> laidOut.add(node);
            Fx.run(() -> node.needsLayoutProperty().addListener(seen));
        }
        if (!asking.isEmpty()) {
            Fx.pulses(2);
        }
        return Fx.call(Restless::asking).stream()
                .filter(laidOut::contains)
                .map(node -> node.getTypeSelector() + node.getStyleClass())
                .toList();
    }

    private static List<Parent> asking() {
        var found = new ArrayList<Parent>();
        Window.getWindows().forEach(window -> look(window.getScene().getRoot(), found));
        return found;
    }

    private static void look(Node node, List<Parent> found) {
        if (node instanceof Parent parent && node.isVisible()) {
            if (parent.isNeedsLayout()) {
                found.add(parent);
            }
            parent.getChildrenUnmodifiable().forEach(child -> look(child, found));
        }
    }
}
