package lectern.reader;

/// Characters that steer machines, and have no place on a page.
final class ControlCharacters {
    private static final char NOTHING = '\u200b';
    private static final char GENERAL_PUNCTUATION = '\u2000';

    private ControlCharacters() {}

    /// The text as it is drawn: of the same length, with a space for what would break a line, and with nothing to be seen for
    /// other control characters, for signs that only steer direction and breaking, for which many faces have nothing but a box,
    /// and for hyphens of lines that do not break there.
    static String hidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (drawn(text.charAt(i)) != text.charAt(i)) {
                return rest(text, i);
            }
        }
        return text;
    }

    private static String rest(String text, int from) {
        var drawn = new StringBuilder(text);
        for (int i = from; i < text.length(); i++) {
            drawn.setCharAt(i, drawn(text.charAt(i)));
        }
        return drawn.toString();
    }

    private static char drawn(char c) {
        return switch (c) {
            case '\t' -> c;
            case '\n', '\u000b', '\f', '\r', '\u0085', '\u2028', '\u2029' -> ' ';
            case '\u200c', '\u200d' -> c;
            case '\u00ad' -> NOTHING;
            default -> Character.isISOControl(c) || isSteering(c) ? NOTHING : c;
        };
    }

    /// Those of single scripts, before this block, can be seen.
    private static boolean isSteering(char c) {
        return c >= GENERAL_PUNCTUATION && Character.getType(c) == Character.FORMAT;
    }
}
