package lectern.reader;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

import lectern.text.TextRange;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the text of one row stands, line by line. In px of the row.
final class RowLines {
    /// More places than this are found anew.
    private static final int MANY = 1_000;

    private final TextFlow flow;
    private final int row;
    private final Compositor compositor;
    private List<TextLineInfo> lines = List.of();
    private double width = -1;

    /// What was asked since then: where one highlight changes, all others in the row are painted from here.
    private final Map<TextRange, List<Rectangle2D>> found = new HashMap<>();

    /// What stands in a line before a character of the row. Where all runs from the left, each part of a line lies between two of
    /// them: a new highlight asks JavaFX for its own two ends, however it parts the others.
    private final Map<Integer, Rectangle2D> before = new HashMap<>();

    /// Whether all letters run from the left.
    private boolean straight;

    RowLines(TextFlow flow, int row, Compositor compositor) {
        this.flow = flow;
        this.row = row;
        this.compositor = compositor;
    }

    int row() {
        return row;
    }

    /// Part of the text that this row shows.
    TextRange shown() {
        return compositor.text.display().row(row).range();
    }

    /// The lines as they were set when the row last changed its width: nothing else breaks them anew.
    private List<TextLineInfo> lines() {
        if (width != flow.getWidth()) {
            width = flow.getWidth();
            found.clear();
            before.clear();
            char[] letters = compositor.text.display().shown(row).toCharArray();
            straight = !isMirrored() && !Bidi.requiresBidi(letters, 0, letters.length);
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
        List<TextLineInfo> set = lines();
        if (found.size() > MANY) {
            found.clear();
            before.clear();
        }
        return found.computeIfAbsent(range, wanted -> find(wanted, set));
    }

    private List<Rectangle2D> find(TextRange range, List<TextLineInfo> set) {
        String text = compositor.text.display().text();
        TextRange shown = shown();
        int first = shown.start();
        int from = Math.max(range.start() - first, 0);
        int to = Math.min(range.end(), shown.end()) - first;
        boolean mirrored = isMirrored();
        var parts = new ArrayList<Rectangle2D>();
        for (TextLineInfo line : set) {
            int start = Math.max(from, line.start());
            int end = Math.min(to, line.end());
            if (end == line.end()) {
                while (end > start && Character.isWhitespace(text.charAt(first + end - 1))) {
                    end--;
                }
            }
            if (start < end && straight) {
                parts.add(between(line, start, end));
            } else if (start < end) {
                for (Rectangle2D part :
                        flow.getLayoutInfo().getSelectionGeometry(start, end, false)) {
                    parts.add(mirrored ? mirrored(part) : part);
                }
            }
        }
        return List.copyOf(parts);
    }

    private boolean isMirrored() {
        return flow.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private Rectangle2D between(TextLineInfo line, int start, int end) {
        Rectangle2D upTo = before(line, end);
        double left = start == line.start() ? upTo.getMinX() : before(line, start).getMaxX();
        return new Rectangle2D(
                left, upTo.getMinY(), Math.max(0, upTo.getMaxX() - left), upTo.getHeight());
    }

    private Rectangle2D before(TextLineInfo line, int end) {
        return before.computeIfAbsent(end, _ -> reach(line, end));
    }

    /// From the beginning of a line to this character; without a width where nothing of that can be seen.
    private Rectangle2D reach(TextLineInfo line, int end) {
        var parts = flow.getLayoutInfo().getSelectionGeometry(line.start(), end, false);
        Rectangle2D bounds = line.bounds();
        return parts.isEmpty()
                ? new Rectangle2D(bounds.getMinX(), bounds.getMinY(), 0, bounds.getHeight())
                : parts.getLast();
    }

    /// The layout of a row that runs from the right counts from its right edge, but leaves out there what is left out at the left.
    private Rectangle2D mirrored(Rectangle2D part) {
        double width = flow.getWidth() + flow.getInsets().getLeft() - flow.getInsets().getRight();
        return new Rectangle2D(
                width - part.getMaxX(), part.getMinY(), part.getWidth(), part.getHeight());
    }
}
