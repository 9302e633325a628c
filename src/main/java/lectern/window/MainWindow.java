package lectern.window;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The layout of the window: top bar, library above tags, the middle, status bar, and what floats over them.
final class MainWindow {
    private static final double SIDE = 240;
    private static final double TAGS_FROM = 0.6;
    private static final double OUTLINE_FROM = 0.4;
    private static final double TAGS_BELOW = 0.7;

    private final BorderPane frame = new BorderPane();
    private final StackPane middle = new StackPane();
    private final SplitPane side = new SplitPane();
    private final Panels panels = new Panels();
    private final StackPane root;
    private final VBox head;
    private final Region foot;
    private final Region library;
    private final Region outline;
    private final Region tags;
    private boolean sideShown = true;
    private boolean alone;

    MainWindow(
            TopBar top,
            MessageLine message,
            Toast toast,
            StatusBar status,
            Region library,
            Region outline,
            Region tags) {
        this.library = library;
        this.outline = outline;
        this.tags = tags;
        side.setOrientation(Orientation.VERTICAL);
        side.getStyleClass().add("side");
        showOutline(false);
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE);
        middle.getStyleClass().add("middle");
        middle.setMinWidth(0);
        head = new VBox(top, message);
        foot = status;
        frame.setTop(head);
        frame.setLeft(side);
        frame.setCenter(middle);
        frame.setBottom(status);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        root = new StackPane(frame, toast, panels);
        root.getStyleClass().add("window");
    }

    Parent root() {
        return root;
    }

    /// Puts a view into the middle.
    void middle(Node view) {
        if (!middle.getChildren().contains(view)) {
            var scene = root.getScene();
            if (scene != null
                    && (scene.getFocusOwner() == null
                            || Panels.isIn(middle, scene.getFocusOwner()))) {
                // Else the focus would wander to some field when its owner goes.
                middle.requestFocus();
            }
            middle.getChildren().setAll(view);
        }
    }

    /// Gives the focus to the middle as a whole: nothing in it is asked yet.
    void focusMiddle() {
        middle.requestFocus();
    }

    boolean shows(Node view) {
        return middle.getChildren().contains(view);
    }

    void showSide(boolean visible) {
        sideShown = visible;
        frame.setLeft(visible && !alone ? side : null);
    }

    /// Shows the outline between library and tags, or takes it away.
    void showOutline(boolean visible) {
        if (visible == side.getItems().contains(outline) && !side.getItems().isEmpty()) {
            return;
        }
        if (visible) {
            side.getItems().setAll(library, outline, tags);
            side.setDividerPositions(OUTLINE_FROM, TAGS_BELOW);
        } else {
            side.getItems().setAll(library, tags);
            side.setDividerPositions(TAGS_FROM);
        }
    }

    boolean isAlone() {
        return alone;
    }

    /// Leaves nothing but the middle, or brings the rest back.
    void alone(boolean is) {
        alone = is;
        frame.setTop(is ? null : head);
        frame.setBottom(is ? null : foot);
        showSide(sideShown);
    }

    Panels panels() {
        return panels;
    }
}
