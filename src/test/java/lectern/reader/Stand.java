package lectern.reader;

import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import lectern.Fx;
import lectern.settings.Colours;
import lectern.settings.TagColour;
import lectern.settings.Texts;
import lectern.settings.Theme;
import lectern.text.DisplayText.Side;
import lectern.text.TextRange;

import java.util.Optional;
import java.util.function.Consumer;

/// A reading view in a window, with hands for it.
final class Stand implements AutoCloseable {
    final Sample.Asked asked = new Sample.Asked();
    final ReaderView view;
    final Stage stage;
    private final Robot robot;

    Stand(Opened opened, double width, double height) {
        this(opened, width, height, Theme.PAPER);
    }

    Stand(Opened opened, double width, double height, Theme theme) {
        view = Fx.call(() -> new ReaderView(Texts.english(), asked));
        robot = Fx.call(Robot::new);
        stage =
                Fx.call(
                        () -> {
                            var root = new StackPane(view);
                            root.setStyle(style(theme));
                            var made = new Stage();
                            made.setScene(new Scene(root, width, height));
                            made.setX(0);
                            made.setY(0);
                            view.look(new ReaderLook(theme, "", 18, 68, true));
                            view.open(opened);
                            made.show();
                            made.requestFocus();
                            view.requestFocus();
                            return made;
                        });
        Fx.pulses(3);
    }

    static String style(Theme theme) {
        return "-lectern-paper:%s;-lectern-ink:%s;-lectern-quiet:%s;-lectern-hairline:%s;-lectern-accent:%s;"
                        .formatted(
                                theme.paper,
                                theme.ink,
                                theme.quietInk,
                                theme.hairline,
                                theme.accent)
                + "-lectern-selection:%s;-lectern-raised:%s;-lectern-scroll:%s;-fx-font-size:13px;-fx-background-color:-lectern-paper;"
                        .formatted(
                                theme.selection,
                                theme.dark ? "#1E2126" : "#FFFFFF",
                                theme.quietInk);
    }

    void run(Consumer<ReaderView> work) {
        Fx.run(() -> work.accept(view));
        Fx.pulses(2);
    }

    /// Puts the caret at a position of the text.
    void caret(int position) {
        run(shown -> shown.page.moveTo(shown.page.display().toDisplay(position, Side.BEFORE)));
    }

    Optional<TextRange> selection() {
        return Fx.call(() -> view.selectionProperty().get());
    }

    Optional<java.util.UUID> focused() {
        return Fx.call(() -> view.focusedAnnotationProperty().get());
    }

    /// Where these characters stand on the screen.
    Bounds at(TextRange range) {
        return Fx.call(() -> view.onScreen(range).orElseThrow());
    }

    /// Where the first line for folds stands on the screen.
    Bounds folds() {
        return Fx.call(
                () -> {
                    var rows = view.compositor.text.rows();
                    int row = 0;
                    while (rows.get(row).style() != Style.FOLDS) {
                        row++;
                    }
                    return view.page.getParagraphBoundsOnScreen(row).orElseThrow();
                });
    }

    void press(TextRange from, boolean end) {
        Bounds at = at(from);
        move(new Point2D(end ? at.getMaxX() - 1 : at.getMinX() + 1, at.getCenterY()));
        Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
        Fx.pulses(1);
    }

    void move(Point2D to) {
        Fx.run(() -> robot.mouseMove(to));
        Fx.pulses(1);
    }

    void release() {
        Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        Fx.pulses(2);
    }

    /// Drags from the first character of one range to the last of another.
    void drag(TextRange from, TextRange to) {
        press(from, false);
        Bounds end = at(to);
        move(new Point2D(end.getCenterX(), end.getCenterY()));
        move(new Point2D(end.getMaxX() - 1, end.getCenterY()));
        release();
    }

    /// Drags a node by hand-made events: the robot of the Headless platform forgets the button after the first move, and with
    /// it the node that was pressed.
    void drag(Node node, Point2D to) {
        Fx.run(
                () -> {
                    Point2D from = node.localToScene(5, 5);
                    Point2D end = view.getScene().getRoot().screenToLocal(to);
                    fire(node, MouseEvent.MOUSE_PRESSED, from);
                    fire(node, MouseEvent.MOUSE_DRAGGED, from.midpoint(end));
                    fire(node, MouseEvent.MOUSE_DRAGGED, end);
                    fire(node, MouseEvent.MOUSE_RELEASED, end);
                });
        Fx.pulses(2);
    }

    private static void fire(Node node, EventType<MouseEvent> type, Point2D at) {
        node.fireEvent(
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    void click(Bounds where) {
        move(new Point2D(where.getCenterX(), where.getCenterY()));
        Fx.run(() -> robot.mouseClick(MouseButton.PRIMARY));
        Fx.pulses(2);
    }

    void doubleClick(Bounds where) {
        move(new Point2D(where.getCenterX(), where.getCenterY()));
        Fx.run(
                () -> {
                    robot.mouseClick(MouseButton.PRIMARY);
                    robot.mouseClick(MouseButton.PRIMARY);
                });
        Fx.pulses(2);
    }

    void type(KeyCode... keys) {
        Fx.run(
                () -> {
                    for (KeyCode key : keys) {
                        robot.keyPress(key);
                    }
                    for (int i = keys.length - 1; i >= 0; i--) {
                        robot.keyRelease(keys[i]);
                    }
                });
        Fx.pulses(2);
    }

    void picture(String name) {
        Fx.picture(stage.getScene(), name);
    }

    /// How many pixels of this colour a range of the text has on and under its lines.
    int pixels(TextRange range, Color colour) {
        return Fx.call(
                () -> {
                    WritableImage image = stage.getScene().snapshot(null);
                    Bounds at = view.screenToLocal(view.onScreen(range).orElseThrow());
                    int found = 0;
                    for (int y = (int) at.getMinY(); y < at.getMaxY() + 8; y++) {
                        for (int x = (int) at.getMinX(); x < at.getMaxX(); x++) {
                            if (image.getPixelReader().getColor(x, y).equals(colour)) {
                                found++;
                            }
                        }
                    }
                    return found;
                });
    }

    /// The ground of a highlight in this colour, on paper.
    static Color tint(TagColour colour) {
        return Color.web(Colours.tint(colour.strong(Theme.PAPER), Theme.PAPER));
    }

    @Override
    public void close() {
        Fx.run(stage::close);
        Fx.run(view::dispose);
    }
}
