package lectern.window;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// A small sheet that floats near what it belongs to, inside its window. Escape or a click beside it closes it. While it is
/// open, no key reaches what lies behind it.
final class Floating {
    /// Between the sheet and what it belongs to, and to the edge of the window.
    private static final double GAP = 4;

    private final Popup popup = new Popup();
    private final VBox sheet = new VBox();
    private Runnable placing = () -> {};
    private boolean above;

    Floating(Node... content) {
        sheet.getStyleClass().add("floating");
        sheet.getChildren().addAll(content);
        popup.getContent().add(sheet);
        popup.setAutoHide(true);
        // The shadow around the sheet does not count.
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setHideOnEscape(false);
        popup.addEventHandler(KeyEvent.ANY, KeyEvent::consume);
        sheet.layoutBoundsProperty().addListener(_ -> placing.run());
        sheet.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        hide();
                    }
                });
    }

    VBox sheet() {
        return sheet;
    }

    void onHidden(Runnable action) {
        popup.setOnHidden(event -> action.run());
    }

    void under(Node node) {
        near(node.getScene().getWindow(), node.localToScreen(node.getBoundsInLocal()));
    }

    /// Below these bounds of the screen, or above them where below is no room. What opened above stays there while it shrinks and
    /// grows.
    void near(Window owner, Bounds screen) {
        above = false;
        placing = () -> place(owner, screen);
        popup.show(owner, screen.getMinX(), screen.getMaxY() + GAP);
        sheet.applyCss();
        sheet.layout();
        placing.run();
    }

    private void place(Window owner, Bounds screen) {
        double width = sheet.getWidth();
        double height = sheet.getHeight();
        double left =
                Math.max(
                        owner.getX() + GAP,
                        Math.min(screen.getMinX(), owner.getX() + owner.getWidth() - width - GAP));
        double below = screen.getMaxY() + GAP;
        double bottom = owner.getY() + owner.getHeight() - GAP;
        above |= below + height > bottom;
        popup.setAnchorX(left);
        popup.setAnchorY(
                above ? Math.max(owner.getY() + GAP, screen.getMinY() - GAP - height) : below);
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }
}
