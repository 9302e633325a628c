package lectern.reader;

import javafx.scene.Parent;
import javafx.scene.text.TextFlow;

/// A layer of flat shapes under the letters of a row, painted anew when it is asked to and when the row gets another width.
abstract class FlatLayer extends Parent {
    final Compositor compositor;
    final Rectangles rectangles = new Rectangles(getChildren());

    /// @param order what has a lower one lies over what has a higher; the letters have 0
    FlatLayer(TextFlow flow, Compositor compositor, double order) {
        this.compositor = compositor;
        setManaged(false);
        setMouseTransparent(true);
        setViewOrder(order);
        flow.widthProperty().addListener(_ -> repaint());
    }

    final void repaint() {
        setNeedsLayout(true);
        requestLayout();
    }

    @Override
    protected final void layoutChildren() {
        if (show()) {
            compositor.born = true;
        }
    }

    /// Shows what is to be seen now.
    ///
    /// @return whether nodes were made
    abstract boolean show();
}
