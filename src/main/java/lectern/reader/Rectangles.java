package lectern.reader;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;

/// The rectangles of a layer under a row: opaque, on the pixel grid, used again from one painting to the next.
final class Rectangles {
    private final ObservableList<Node> children;
    private final List<Rectangle> all = new ArrayList<>();
    private int used;

    /// @param children of the layer
    Rectangles(ObservableList<Node> children) {
        this.children = children;
    }

    /// Paints anew.
    ///
    /// @param painting fills what is to be seen
    void paint(Runnable painting) {
        used = 0;
        painting.run();
        while (all.size() > used) {
            children.remove(all.removeLast());
        }
    }

    /// Fills a rectangle, in whole px.
    void fill(double left, double top, double width, double height, Color colour) {
        Rectangle rectangle;
        if (used < all.size()) {
            rectangle = all.get(used);
        } else {
            rectangle = new Rectangle();
            rectangle.setManaged(false);
            rectangle.setSmooth(false);
            all.add(rectangle);
            children.add(rectangle);
        }
        used++;
        rectangle.setX(left);
        rectangle.setY(top);
        rectangle.setWidth(width);
        rectangle.setHeight(height);
        rectangle.setFill(colour);
    }
}
