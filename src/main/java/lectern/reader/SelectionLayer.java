package lectern.reader;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.IndexRange;
import javafx.scene.paint.Color;
import javafx.scene.text.TextFlow;

import lectern.text.TextRange;

/// What is selected in a row that runs from the right: RichTextFX widens its own shapes to the right there, away from where the
/// next line goes on.
final class SelectionLayer extends FlatLayer {
    private final int row;
    private final RowLines lines;

    SelectionLayer(TextFlow flow, int row, Compositor compositor) {
        // Over highlights and hits.
        super(flow, compositor, 0.25);
        this.row = row;
        lines = new RowLines(flow, row, compositor);
    }

    @Override
    boolean show() {
        return rectangles.paint(this::paint);
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
