package lectern.text;

/// A text that can be stored, counted and shown without surprises.
///
/// Every line ends with LF: CRLF, CR, form feed and vertical tab become one. Lone surrogates, NUL and the other
/// control characters become U+FFFD, one for one; TAB and U+0085 stay.
///
/// @param text the clean text
/// @param replaced how many characters became U+FFFD
public record CleanText(String text, int replaced) {
    private static final char REPLACEMENT = '\uFFFD';

    public static CleanText of(String raw) {
        int from = firstUnclean(raw);
        if (from == raw.length()) {
            return new CleanText(raw, 0);
        }
        var text = new StringBuilder(raw.length()).append(raw, 0, from);
        int replaced = 0;
        for (int i = from; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                text.append('\n');
                if (i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c == '\f' || c == '\u000B') {
                text.append('\n');
            } else if (isPair(raw, i)) {
                text.append(c).append(raw.charAt(++i));
            } else if (isUnreadable(c)) {
                text.append(REPLACEMENT);
                replaced++;
            } else {
                text.append(c);
            }
        }
        return new CleanText(text.toString(), replaced);
    }

    private static int firstUnclean(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= ' ' && c < 127) {
                continue;
            }
            if (isPair(raw, i)) {
                i++;
            } else if (isUnreadable(c)) {
                return i;
            }
        }
        return raw.length();
    }

    private static boolean isPair(String raw, int i) {
        return Character.isHighSurrogate(raw.charAt(i))
                && i + 1 < raw.length()
                && Character.isLowSurrogate(raw.charAt(i + 1));
    }

    private static boolean isUnreadable(char c) {
        return Character.isSurrogate(c)
                || (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\u0085');
    }
}
