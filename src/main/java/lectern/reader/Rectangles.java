package lectern.reader;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Set;

/// The rectangles of a layer under a row: opaque, on the pixel grid.
final class Rectangles {
    /// As many as a few highlights need.
    private static final int RESERVE = 24;

    /// A width with which a rectangle has no bounds at all; with 0 it would still be somewhere.
    private static final double NOTHING = -1;

    private final KeptNodes<Filled, Rectangle> kept;
    private final Set<Filled> wanted = new LinkedHashSet<>();

    private record Filled(
            double left, double top, double width, double height, Color colour, int level) {
        /// Written out, since each painting asks it of all: what a record has of itself is slow until it is compiled.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Filled that
                    && left == that.left
                    && top == that.top
                    && width == that.width
                    && height == that.height
                    && level == that.level
                    && colour.equals(that.colour);
        }

        @Override
        public int hashCode() {
            return (int) (31 * (31 * (31 * left + top) + width) + height);
        }
    }

    /// @param children of the layer
    Rectangles(ObservableList<Node> children) {
        kept =
                new KeptNodes<>(
                        children,
                        RESERVE,
                        Rectangles::make,
                        Rectangles::show,
                        rectangle -> rectangle.setWidth(NOTHING));
    }

    private static Rectangle make() {
        var rectangle = new Rectangle();
        rectangle.setManaged(false);
        rectangle.setSmooth(false);
        return rectangle;
    }

    private static void show(Rectangle rectangle, Filled filled) {
        rectangle.setX(filled.left());
        rectangle.setY(filled.top());
        rectangle.setWidth(filled.width());
        rectangle.setHeight(filled.height());
        rectangle.setFill(filled.colour());
        if (rectangle.getViewOrder() != -filled.level()) {
            rectangle.setViewOrder(-filled.level());
        }
    }

    /// Paints anew.
    ///
    /// @param painting fills what is to be seen
    ///
    /// @return whether nodes were made
    boolean paint(Runnable painting) {
        wanted.clear();
        painting.run();
        return kept.show(wanted);
    }

    /// Fills a rectangle, in whole px.
    ///
    /// @param level what has a higher one lies over what has a lower; among equals the order is open
    void fill(double left, double top, double width, double height, Color colour, int level) {
        wanted.add(new Filled(left, top, width, height, colour, level));
    }
}
