package lectern.text;

import java.text.BreakIterator;
import java.util.Locale;

/// What a reader sees as one character: extended grapheme clusters of Unicode UAX #29, as the JDK cuts them. A family
/// emoji, a flag, a letter with its combining marks are one each.
///
/// Only the neighbourhood of a position is looked at, so that a question costs the same in a text of any length.
public final class Graphemes {
    /// How far a boundary is looked for that holds without context; longer clusters are not found in any writing.
    private static final int REACH = 256;

    private Graphemes() {}

    /// The nearest boundary behind this position, or the end of the text.
    public static int next(CharSequence text, int position) {
        if (position >= text.length()) {
            return text.length();
        }
        int from = safeBefore(text, position);
        return from
                + iterator(text, from, safeAfter(text, position + 1)).following(position - from);
    }

    /// The nearest boundary before this position, or 0.
    public static int previous(CharSequence text, int position) {
        if (position <= 0) {
            return 0;
        }
        int from = safeBefore(text, position - 1);
        return from + iterator(text, from, safeAfter(text, position)).preceding(position - from);
    }

    /// Whether a text can be cut here without splitting what a reader sees as one character.
    public static boolean isBoundary(CharSequence text, int position) {
        if (position <= 0 || position >= text.length() || isCertain(text, position)) {
            return true;
        }
        return next(text, position - 1) == position || previous(text, position + 1) == position;
    }

    /// The same range, widened so that it splits nothing.
    public static TextRange widen(CharSequence text, TextRange range) {
        if (range.isEmpty()) {
            int at =
                    isBoundary(text, range.start()) ? range.start() : previous(text, range.start());
            return new TextRange(at, at);
        }
        return new TextRange(
                isBoundary(text, range.start()) ? range.start() : previous(text, range.start()),
                isBoundary(text, range.end()) ? range.end() : next(text, range.end()));
    }

    private static BreakIterator iterator(CharSequence text, int from, int to) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text.subSequence(from, to).toString());
        return breaks;
    }

    private static int safeBefore(CharSequence text, int position) {
        int limit = Math.max(0, position - REACH);
        int at = position;
        while (at > limit && !isCertain(text, at)) {
            at--;
        }
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int safeAfter(CharSequence text, int position) {
        int limit = Math.min(text.length(), position + REACH);
        int at = position;
        while (at < limit && !isCertain(text, at)) {
            at++;
        }
        return at;
    }

    /// Whether there is a boundary here whatever stands further away.
    private static boolean isCertain(CharSequence text, int position) {
        if (position <= 0 || position >= text.length()) {
            return true;
        }
        return isPlain(text.charAt(position - 1)) && isPlain(text.charAt(position));
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7f) || (c >= 0x4e00 && c < 0xa000);
    }
}
