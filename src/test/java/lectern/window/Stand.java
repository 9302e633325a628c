package lectern.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

import lectern.Fx;
import lectern.reader.WrappedLabel;
import lectern.settings.Settings;
import lectern.settings.Theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/// Puts one pane into a window of its own, and drives it by mouse and keys.
final class Stand implements AutoCloseable {
    private final Stage stage;
    final Scene scene;

    private Stand(Stage stage) {
        this.stage = stage;
        this.scene = stage.getScene();
    }

    static Stand of(Theme theme, double width, double height, Supplier<? extends Parent> view) {
        return Fx.call(
                () -> {
                    var scene = new Scene(view.get(), width, height);
                    scene.setUserAgentStylesheet(
                            (theme.dark ? new PrimerDark() : new PrimerLight())
                                    .getUserAgentStylesheet());
                    for (String sheet :
                            List.of(theme.name().toLowerCase(Locale.ROOT), "lectern", "panes")) {
                        scene.getStylesheets()
                                .add(
                                        Objects.requireNonNull(
                                                        Stand.class.getResource(
                                                                "/themes/" + sheet + ".css"))
                                                .toExternalForm());
                    }
                    var stage = new Stage(StageStyle.UNDECORATED);
                    stage.setX(20);
                    stage.setY(20);
                    stage.setScene(scene);
                    stage.show();
                    stage.toFront();
                    stage.requestFocus();
                    return new Stand(stage);
                });
    }

    void click(Node node, KeyCode... held) {
        clicks(node, 1, held);
    }

    void clicks(Node node, int times, KeyCode... held) {
        Fx.pulses(2);
        Fx.run(
                () -> {
                    var bounds = node.localToScreen(node.getBoundsInLocal());
                    var robot = new Robot();
                    robot.mouseMove(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
                    press(robot, held);
                    for (int i = 0; i < times; i++) {
                        robot.mouseClick(MouseButton.PRIMARY);
                    }
                    release(robot, held);
                });
        Fx.pulses(2);
    }

    /// Lets the mouse rest on it.
    void rest(Node node) {
        Fx.run(
                () -> {
                    var bounds = node.localToScreen(node.getBoundsInLocal());
                    new Robot().mouseMove(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
                });
        Fx.pulses(2);
    }

    /// Presses keys together, the last one as the key itself.
    void press(KeyCode... keys) {
        Fx.run(
                () -> {
                    var robot = new Robot();
                    press(robot, keys);
                    release(robot, keys);
                });
        Fx.pulses(2);
    }

    private static void press(Robot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.keyPress(key);
        }
    }

    private static void release(Robot robot, KeyCode... keys) {
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
    }

    void type(String text) {
        text.chars()
                .forEach(
                        c ->
                                press(
                                        switch (c) {
                                            case ' ' -> KeyCode.SPACE;
                                            case '-' -> KeyCode.MINUS;
                                            default ->
                                                    KeyCode.getKeyCode(
                                                            String.valueOf((char) c)
                                                                    .toUpperCase(
                                                                            java.util.Locale.ROOT));
                                        }));
    }

    /// The words that can be read in the window, top to bottom as the nodes stand.
    List<String> words() {
        return Fx.call(() -> words(scene.getRoot()));
    }

    static List<String> words(Parent root) {
        return root.lookupAll("*").stream()
                .filter(Stand::isSeen)
                .filter(node -> node instanceof Label || node instanceof Text)
                .map(
                        node ->
                                node instanceof WrappedLabel label
                                        ? label.said()
                                        : node instanceof Label label
                                                ? label.getText()
                                                : ((Text) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    Node find(String selector) {
        return Fx.call(() -> Objects.requireNonNull(scene.lookup(selector), selector));
    }

    /// The visible label with this text.
    Node label(String text) {
        return label(scene, text);
    }

    static Node sheetLabel(String text) {
        return label(sheet(), text);
    }

    private static Node label(Scene scene, String text) {
        return Fx.call(
                () ->
                        scene.getRoot().lookupAll(".label").stream()
                                .filter(Stand::isSeen)
                                .filter(node -> node instanceof Label l && l.getText().equals(text))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("not on screen: " + text)));
    }

    /// The sheet that floats over the pane.
    static Scene sheet() {
        return Fx.call(
                () ->
                        Window.getWindows().stream()
                                .filter(window -> window instanceof PopupWindow)
                                .filter(Window::isShowing)
                                .map(Window::getScene)
                                .filter(at -> has(at, ".floating") || has(at, ".name-fault"))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no sheet")));
    }

    private static boolean has(Scene scene, String selector) {
        return scene.getRoot().lookup(selector) != null;
    }

    static List<String> sheetWords() {
        var root = sheet().getRoot();
        return Fx.call(() -> words(root));
    }

    void picture(String name) {
        Fx.picture(scene, name);
    }

    @Override
    public void close() {
        Fx.run(stage::close);
    }

    /// The usual keys, kept nowhere.
    static CurrentKeys keys() {
        return new CurrentKeys(Settings.load(Path.of("nowhere"), _ -> {}));
    }
}
