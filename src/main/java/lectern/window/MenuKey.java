package lectern.window;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Optional;

/// Opens by key the menu that a right click opens: by the menu key and by Shift+F10, which JavaFX leaves alone on Linux.
final class MenuKey {
    /// How far into a row its menu begins, in px.
    private static final double INTO = 24;

    private MenuKey() {}

    static void listen(Scene scene) {
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    boolean asks =
                            key.getCode() == KeyCode.CONTEXT_MENU
                                    || (key.getCode() == KeyCode.F10 && key.isShiftDown());
                    if (asks && open(scene.getFocusOwner())) {
                        key.consume();
                    }
                });
    }

    private static boolean open(Node owner) {
        if (!(owner instanceof Control control) || control.getContextMenu() == null) {
            return false;
        }
        Node at = control instanceof ListView<?> list ? row(list).orElse(list) : control;
        control.getContextMenu().show(at, Side.BOTTOM, INTO, 0);
        return true;
    }

    /// The row that the menu is about.
    private static Optional<Node> row(ListView<?> list) {
        return list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && cell.isSelected())
                .filter(Node::isVisible)
                .findFirst();
    }
}
