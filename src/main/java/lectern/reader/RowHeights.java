package lectern.reader;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// How high the rows of a page are taken to be before they are set: by the lines that their characters fill, and the paper
/// around them. Pure arithmetic, no node.
///
/// The page itself takes each row that it has not set yet to be as high as those it has: beside a scroll bar that counts like
/// that, a long paragraph would have no more room than a heading.
final class RowHeights {
    /// So much of a text tells how wide its letters are.
    private static final int SAMPLE = 1_000;

    /// Their letters take two places of a line.
    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL);

    private final PageText text;
    private final Typography typography;
    private final RowSpace space;

    /// The top of each row, and behind the last its bottom.
    private final float[] edges;

    /// Whether letters take one place of a line, 1, or two, 2, or something between.
    private final double wide;

    RowHeights(PageText text, Typography typography) {
        this.text = text;
        this.typography = typography;
        space = new RowSpace(text, typography);
        wide = wide(text.display().text());
        edges = new float[text.rows().size() + 1];
        double top = 0;
        for (int row = 0; row < text.rows().size(); row++) {
            top += space.above(row) + set(row) + space.below(row);
            edges[row + 1] = (float) top;
        }
    }

    /// Whether these are the heights of this text in this look.
    @SuppressWarnings("ReferenceEquality") // both are made anew whenever something differs
    boolean isOf(PageText other, Typography look) {
        return text == other && typography == look;
    }

    PageText text() {
        return text;
    }

    /// Height of all rows, in px.
    double total() {
        return edges[edges.length - 1];
    }

    /// Where a part of the lines of a row stands, in px from the top of the page.
    ///
    /// @param part of its lines that is above, 0 to 1
    double y(int row, double part) {
        return edges[row] + space.above(row) + part * set(row);
    }

    /// Where a part of a row with its paper stands, in px from the top of the page.
    ///
    /// @param part of it that is above, 0 to 1
    double edge(int row, double part) {
        return edges[row] + part * (edges[row + 1] - edges[row]);
    }

    /// The row that stands here; the first or last one if there is none.
    int row(double y) {
        int found = Arrays.binarySearch(edges, (float) y);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, edges.length - 2);
    }

    /// Which part of the lines of this row is above, 0 to 1.
    double part(int row, double y) {
        return Math.clamp((y - edges[row] - space.above(row)) / set(row), 0, 1);
    }

    /// Which part of this row with its paper is above, 0 to 1.
    double edgePart(int row, double y) {
        return Math.clamp((y - edges[row]) / (edges[row + 1] - edges[row]), 0, 1);
    }

    private double set(int index) {
        Style style = text.rows().get(index).style();
        double places = typography.places(style) / wide;
        int length = text.display().row(index).length();
        return Math.max(1, Math.ceil(length / places)) * typography.pitch(style);
    }

    private static double wide(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long count = sample.codePoints().filter(RowHeights::isWide).count();
        return sample.isEmpty() ? 1 : 1 + count / (double) sample.length();
    }

    private static boolean isWide(int character) {
        return WIDE.contains(UnicodeScript.of(character));
    }
}
