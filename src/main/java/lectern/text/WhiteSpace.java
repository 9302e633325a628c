package lectern.text;

/// What counts as white space: every space and line end of Unicode, the no-break ones too.
public final class WhiteSpace {
    private WhiteSpace() {}

    public static boolean is(char c) {
        if (c < 128) {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /// Whether nothing but white space stands in this range.
    public static boolean only(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The range without the white space at its ends; empty, at `start`, if it holds nothing else.
    public static TextRange trim(CharSequence text, int start, int end) {
        int last = end;
        while (last > start && is(text.charAt(last - 1))) {
            last--;
        }
        int first = start;
        while (first < last && is(text.charAt(first))) {
            first++;
        }
        return first == last ? new TextRange(start, start) : new TextRange(first, last);
    }
}
