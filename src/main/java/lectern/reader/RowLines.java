package lectern.reader;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/// Where the text of one row stands, line by line. In px of the row.
final class RowLines {
    private final TextFlow flow;
    private final int row;
    private final Compositor compositor;
    private List<TextLineInfo> lines = List.of();
    private double width = -1;

    RowLines(TextFlow flow, int row, Compositor compositor) {
        this.flow = flow;
        this.row = row;
        this.compositor = compositor;
    }

    /// Part of the text that this row shows.
    TextRange shown() {
        return compositor.text.display().row(row).range();
    }

    /// The lines as they were set when the row last changed its width: nothing else breaks them anew.
    private List<TextLineInfo> lines() {
        if (width != flow.getWidth()) {
            width = flow.getWidth();
            lines = flow.getLayoutInfo().getTextLines(false);
        }
        return lines;
    }

    /// The top of the line that holds this position of the text.
    double top(int position) {
        int at = position - shown().start();
        for (TextLineInfo line : lines()) {
            if (at < line.end()) {
                return line.bounds().getMinY();
            }
        }
        return lines().isEmpty() ? 0 : lines().getLast().bounds().getMinY();
    }

    /// Where a range of the text stands, one rectangle a line and direction of writing, without white space at the ends of lines.
    List<Rectangle2D> of(TextRange range) {
        String text = compositor.text.display().text();
        int first = shown().start();
        int from = Math.max(range.start() - first, 0);
        int to = Math.min(range.end(), shown().end()) - first;
        boolean mirrored = flow.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        var found = new ArrayList<Rectangle2D>();
        for (TextLineInfo line : lines()) {
            int start = Math.max(from, line.start());
            int end = Math.min(to, line.end());
            if (end == line.end()) {
                while (end > start && Character.isWhitespace(text.charAt(first + end - 1))) {
                    end--;
                }
            }
            if (start < end) {
                for (Rectangle2D part :
                        flow.getLayoutInfo().getSelectionGeometry(start, end, false)) {
                    found.add(mirrored ? mirrored(part) : part);
                }
            }
        }
        return found;
    }

    /// The layout of a row that runs from the right counts from its right edge, but leaves out there what is left out at the left.
    private Rectangle2D mirrored(Rectangle2D part) {
        double width = flow.getWidth() + flow.getInsets().getLeft() - flow.getInsets().getRight();
        return new Rectangle2D(
                width - part.getMaxX(), part.getMinY(), part.getWidth(), part.getHeight());
    }
}
