package lectern.text;

import java.util.Arrays;

/// Turns positions of a Java string (UTF-16 units) into code points and back.
///
/// A text without surrogate pairs costs nothing; any other is indexed every [#STRIDE] units, so that both ways take
/// constant time but for one short count.
public final class CodePoints {
    private static final int STRIDE = 256;

    private final String text;

    /// Code points before each multiple of the stride; empty where units and code points are the same.
    private final int[] before;

    private final int length;

    public CodePoints(String text) {
        this.text = text;
        length = text.codePointCount(0, text.length());
        if (length == text.length()) {
            before = new int[0];
            return;
        }
        before = new int[text.length() / STRIDE + 1];
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STRIDE == 0) {
                before[i / STRIDE] = points;
            }
            // A pair counts where it begins.
            if (!(Character.isLowSurrogate(text.charAt(i))
                    && i > 0
                    && Character.isHighSurrogate(text.charAt(i - 1)))) {
                points++;
            }
        }
        if (text.length() % STRIDE == 0) {
            before[text.length() / STRIDE] = points;
        }
    }

    /// Length of the text in code points.
    public int length() {
        return length;
    }

    /// Code points before this unit. A unit inside a pair counts as behind it.
    ///
    /// @param unit from 0 to the length of the text
    public int atUnit(int unit) {
        if (before.length == 0) {
            return unit;
        }
        int from = unit / STRIDE * STRIDE;
        boolean inPair =
                from > 0
                        && from < text.length()
                        && Character.isLowSurrogate(text.charAt(from))
                        && Character.isHighSurrogate(text.charAt(from - 1));
        int points = before[unit / STRIDE];
        for (int i = inPair ? from + 1 : from; i < unit; points++) {
            i += Character.charCount(text.codePointAt(i));
        }
        return points;
    }

    /// The unit at which this code point begins.
    ///
    /// @param point from 0 to [#length]
    public int unitAt(int point) {
        if (before.length == 0) {
            return point;
        }
        int found = Arrays.binarySearch(before, point);
        int slot = found >= 0 ? found : -found - 2;
        int unit = slot * STRIDE;
        int points = before[slot];
        if (unit > 0
                && unit < text.length()
                && Character.isLowSurrogate(text.charAt(unit))
                && Character.isHighSurrogate(text.charAt(unit - 1))) {
            unit++;
        }
        while (points < point) {
            unit += Character.charCount(text.codePointAt(unit));
            points++;
        }
        return unit;
    }
}
