package lectern.text;

import java.util.List;

/// What a reading view shows of a text: rows, each a piece of the text or a label in its place, one line break between
/// any two. Maps positions both ways.
///
/// A row that shows text is a stretch of it, character for character. Two such rows may be pieces of one long paragraph:
/// then the position between them is both the end of one and the start of the other. A label stands for the stretch that
/// it hides, or for nothing. Positions of the text are UTF-16 units in the text, positions of the display UTF-16 units in the
/// rows joined by line breaks.
public final class DisplayText {
    /// One row.
    ///
    /// @param range what it shows of the text or hides; may be empty for a label
    /// @param label what it shows instead of the text; empty if it shows the text
    public record Row(TextRange range, String label) {
        public static Row text(TextRange range) {
            return new Row(range, "");
        }

        public boolean isLabel() {
            return !label.isEmpty();
        }

        public int length() {
            return isLabel() ? label.length() : range.length();
        }
    }

    /// Which of two rows is meant by the position where one ends and the other starts.
    public enum Side {
        BEFORE,
        AFTER
    }

    private final String text;
    private final List<Row> rows;
    private final int[] starts;

    /// Start of each row that stands for something, and its index: labels for nothing cannot be found by position.
    private final int[] textStarts;

    private final int[] textRows;
    private final int length;

    /// @param rows by the start of their ranges, which do not overlap; at least one
    public DisplayText(String text, List<Row> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A display has at least one row");
        }
        this.text = text;
        this.rows = List.copyOf(rows);
        starts = new int[rows.size()];
        int[] found = new int[rows.size()];
        int count = 0;
        int position = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = position;
            position += rows.get(i).length() + 1;
            if (!rows.get(i).range().isEmpty()) {
                found[count++] = i;
            }
        }
        length = position - 1;
        textRows = java.util.Arrays.copyOf(found, count);
        textStarts =
                java.util.Arrays.stream(textRows).map(i -> rows.get(i).range().start()).toArray();
    }

    public String text() {
        return text;
    }

    /// Length of the display, line breaks between rows included.
    public int length() {
        return length;
    }

    public int rows() {
        return starts.length;
    }

    public Row row(int index) {
        return rows.get(index);
    }

    /// What a row shows.
    public String shown(int index) {
        Row row = rows.get(index);
        return row.isLabel() ? row.label() : row.range().of(text);
    }

    /// Position of a row in the display.
    public int start(int row) {
        return starts[row];
    }

    /// Index of the row that holds this position of the display; the end of a row belongs to it.
    public int rowAt(int display) {
        return floor(starts, display);
    }

    /// Index of the row that shows or hides this position of the text; what lies between two rows belongs to the one before.
    public int rowOf(int position, Side side) {
        int found = floor(textStarts, position);
        if (found < 0) {
            return textRows.length == 0 ? 0 : textRows[0];
        }
        boolean atStart = textStarts[found] == position;
        if (side == Side.BEFORE && atStart && found > 0) {
            Row before = rows.get(textRows[found - 1]);
            if (before.range().end() == position && !before.isLabel()) {
                return textRows[found - 1];
            }
        }
        return textRows[found];
    }

    /// The position of the display that shows this position of the text. What a label hides is at the label's start.
    public int toDisplay(int position, Side side) {
        int index = rowOf(position, side);
        Row row = rows.get(index);
        if (row.isLabel()) {
            return starts[index];
        }
        int column = Math.clamp(position - row.range().start(), 0, row.range().length());
        return starts[index] + column;
    }

    /// The stretch of the display that shows this range.
    public TextRange toDisplay(TextRange range) {
        int start = toDisplay(range.start(), Side.AFTER);
        return new TextRange(start, Math.max(start, toDisplay(range.end(), Side.BEFORE)));
    }

    /// The position of the text that is shown here; a label stands at the start of what it hides.
    public int toText(int display) {
        int index = rowAt(display);
        Row row = rows.get(index);
        return row.isLabel()
                ? row.range().start()
                : row.range().start() + Math.min(display - starts[index], row.range().length());
    }

    /// The text under a stretch of the display, without the labels at its ends. Empty if it holds labels only.
    public TextRange toText(TextRange display) {
        int first = rowAt(display.start());
        int last = rowAt(display.end());
        while (first <= last && rows.get(first).isLabel()) {
            first++;
        }
        while (last >= first && rows.get(last).isLabel()) {
            last--;
        }
        if (first > last) {
            int at = toText(display.start());
            return new TextRange(at, at);
        }
        int start = toText(Math.max(display.start(), starts[first]));
        int end = toText(Math.min(display.end(), starts[last] + rows.get(last).length()));
        return new TextRange(start, Math.max(start, end));
    }

    /// The text of this range as it is shown: what labels hide is left out, paragraphs are parted as in the text.
    public String copy(TextRange range) {
        var copied = new StringBuilder();
        int behind = -1;
        for (int i = rowOf(range.start(), Side.AFTER); i < starts.length; i++) {
            TextRange row = rows.get(i).range();
            int from = Math.max(range.start(), row.start());
            int to = Math.min(range.end(), row.end());
            if (row.start() >= range.end()) {
                break;
            }
            if (from >= to || rows.get(i).isLabel()) {
                continue;
            }
            if (behind >= 0 && behind < from) {
                copied.append(text, gap(behind, from), from);
            }
            copied.append(text, from, to);
            behind = to;
        }
        return copied.toString();
    }

    /// Where the white space begins that parts a row from the one before: with a fold between them, behind the fold.
    private int gap(int behind, int from) {
        int at = from;
        while (at > behind && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int floor(int[] sorted, int value) {
        int found = java.util.Arrays.binarySearch(sorted, value);
        return found >= 0 ? found : -found - 2;
    }
}
