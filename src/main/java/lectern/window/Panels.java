package lectern.window;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// The layer on which one small panel floats over the window. Escape or a click beside it closes it, and the
/// focus goes back to where it was.
final class Panels extends StackPane {
    private static final double TOP = 88;
    private static final double EDGE = 24;

    private Optional<Region> shown = Optional.empty();
    private Optional<Node> before = Optional.empty();
    private boolean following;

    Panels() {
        getStyleClass().add("veil");
        setVisible(false);
        setOnMousePressed(
                event -> {
                    if (event.getTarget() == this) {
                        close();
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close();
                    }
                });
    }

    boolean isOpen() {
        return shown.isPresent();
    }

    /// Shows a panel in place of any other.
    ///
    /// @param first takes the focus
    void show(Region panel, Node first) {
        if (shown.isEmpty()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        panel.getStyleClass().add("panel");
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(panel, Pos.TOP_CENTER);
        getChildren().setAll(panel);
        shown = Optional.of(panel);
        setVisible(true);
        follow();
        first.requestFocus();
    }

    /// What needs the height of the window stands higher up.
    @Override
    protected void layoutChildren() {
        shown.ifPresent(
                panel -> {
                    double room = getHeight() - panel.prefHeight(panel.prefWidth(-1)) - EDGE;
                    setMargin(panel, new Insets(Math.clamp(room, EDGE, TOP), EDGE, EDGE, EDGE));
                });
        super.layoutChildren();
    }

    void close() {
        if (shown.isEmpty()) {
            return;
        }
        shown = Optional.empty();
        getChildren().clear();
        setVisible(false);
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    /// While a panel is open the focus stays in it.
    private void follow() {
        if (following) {
            return;
        }
        following = true;
        getScene()
                .focusOwnerProperty()
                .addListener(
                        (seen, from, to) ->
                                shown.filter(panel -> to != null && !isIn(panel, to))
                                        .ifPresent(
                                                panel -> {
                                                    if (from != null && isIn(panel, from)) {
                                                        from.requestFocus();
                                                    }
                                                }));
    }

    static boolean isIn(Node ancestor, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
