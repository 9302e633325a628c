package lectern.bench;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What a highlight over three lines is at the least: seven rectangles under a row, which stand there ready. What JavaFX takes
/// to paint them no highlight can fall below.
final class ReadyShapes {
    private static final int LINES = 3;
    private static final double PITCH = 30;
    private static final double WIDTH = 300;

    private final Group layer = new Group();
    private final TextFlow row;
    private final List<Rectangle> all =
            Stream.generate(ReadyShapes::made).limit(2 * LINES + 1).toList();

    /// @param page puts them under its highest row
    ReadyShapes(Node page) {
        row =
                page.lookupAll(".paragraph-text").stream()
                        .map(TextFlow.class::cast)
                        .max(Comparator.comparingDouble(TextFlow::getHeight))
                        .orElseThrow();
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        layer.setViewOrder(1);
        layer.getChildren().addAll(all);
        row.getChildren().add(layer);
    }

    private static Rectangle made() {
        var rectangle = new Rectangle(-1, 0);
        rectangle.setSmooth(false);
        rectangle.setFill(Color.LIGHTBLUE);
        return rectangle;
    }

    /// A tint and a line on each of three lines, and a bar beside them.
    void show() {
        for (int line = 0; line < LINES; line++) {
            set(all.get(2 * line), 0, line * PITCH, WIDTH, PITCH - 10);
            set(all.get(2 * line + 1), 0, line * PITCH + PITCH - 10, WIDTH, 2);
        }
        set(all.getLast(), 2 * WIDTH, 0, 2, LINES * PITCH);
    }

    private static void set(Rectangle rectangle, double x, double y, double width, double height) {
        rectangle.setX(x);
        rectangle.setY(y);
        rectangle.setWidth(width);
        rectangle.setHeight(height);
    }

    void hide() {
        all.forEach(rectangle -> rectangle.setWidth(-1));
    }

    /// Leaves the page as it was.
    void remove() {
        row.getChildren().remove(layer);
    }
}
