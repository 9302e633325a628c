package lectern.importer;

/// A line in the form the rules of clutter are written in. Done by hand: each line of each text comes here.
final class CueLine {
    private CueLine() {}

    /// Without blanks, marks and signs at its ends, each run of blanks as one space, apostrophes straight. A sign of rights
    /// at its beginning stays.
    static String of(String line) {
        int start = 0;
        while (start < line.length() && isEdge(line.codePointAt(start)) && !isRights(line, start)) {
            start += Character.charCount(line.codePointAt(start));
        }
        int end = line.length();
        while (end > start && isEdge(line.codePointBefore(end))) {
            end -= Character.charCount(line.codePointBefore(end));
        }
        var plain = new StringBuilder(end - start);
        boolean blank = false;
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            boolean isBlank = isBlank(c);
            if (!isBlank) {
                plain.append(c == '’' ? '\'' : c);
            } else if (!blank) {
                plain.append(' ');
            }
            blank = isBlank;
        }
        return plain.toString();
    }

    private static boolean isRights(String line, int at) {
        return line.charAt(at) == '©' || line.regionMatches(true, at, "(c)", 0, 3);
    }

    private static boolean isEdge(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL ->
                    true;
            default -> isBlank(c);
        };
    }

    /// White space as Unicode has it.
    private static boolean isBlank(int c) {
        return c < 128
                ? c == ' ' || (c >= '\t' && c <= '\r')
                : c == 0x85 || Character.isSpaceChar(c);
    }
}
