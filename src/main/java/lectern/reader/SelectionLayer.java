package lectern.reader;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.control.IndexRange;
import javafx.scene.paint.Color;
import javafx.scene.text.TextFlow;

import lectern.text.TextRange;

/// What is selected in a row that runs from the right: RichTextFX widens its own shapes to the right there, away from where the
/// next line goes on.
final class SelectionLayer extends Parent {
    private final int row;
    private final Compositor compositor;
    private final RowLines lines;
    private final Rectangles rectangles = new Rectangles(getChildren());

    SelectionLayer(TextFlow flow, int row, Compositor compositor) {
        this.row = row;
        this.compositor = compositor;
        lines = new RowLines(flow, row, compositor);
        setManaged(false);
        setMouseTransparent(true);
        // Over highlights and hits, under the letters.
        setViewOrder(0.25);
        flow.widthProperty().addListener(_ -> repaint());
    }

    void repaint() {
        setNeedsLayout(true);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (rectangles.paint(this::paint)) {
            compositor.born = true;
        }
    }

    private void paint() {
        IndexRange selected = compositor.selection.apply(row);
        int first = lines.shown().start();
        var range = new TextRange(first + selected.getStart(), first + selected.getEnd());
        Color veil = compositor.shades.veil();
        for (Rectangle2D line : lines.of(range)) {
            double left = Math.rint(line.getMinX());
            double top = Math.rint(line.getMinY());
            rectangles.fill(
                    left,
                    top,
                    Math.rint(line.getMaxX()) - left,
                    Math.rint(line.getMaxY()) - top,
                    veil,
                    0);
        }
    }
}
