package lectern.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// Words, as a reader marks them: letters and digits with what joins them, `long-range`, `Moscow’s`, `U.S`, `1,000`.
///
/// Writing without spaces (Chinese, Japanese, Thai and their like) has no word edges that can be seen; there every
/// grapheme is a word.
public final class Words {
    private static final Set<UnicodeScript> UNSPACED =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.TIBETAN);

    /// Joins two letters or digits to one word when it stands between them.
    private static final String JOINERS = "'’-‑‐.·";

    /// Joins two digits only.
    private static final String DIGIT_JOINERS = ",:/";

    private Words() {}

    /// The range widened to whole words, white space at its ends left out. Empty if nothing but white space lies in it.
    public static TextRange snap(CharSequence text, TextRange range) {
        TextRange trimmed = trim(text, Graphemes.widen(text, range));
        if (trimmed.isEmpty()) {
            return trimmed;
        }
        int start = trimmed.start();
        while (start > 0 && isInside(text, start)) {
            start = Graphemes.previous(text, start);
        }
        int end = trimmed.end();
        while (end < text.length() && isInside(text, end)) {
            end = Graphemes.next(text, end);
        }
        return new TextRange(start, end);
    }

    /// The range without white space at its ends.
    public static TextRange trim(CharSequence text, TextRange range) {
        int start = range.start();
        int end = range.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    /// The word that a double click at this position means: the one around it or ending here, else one grapheme.
    public static TextRange at(CharSequence text, int position) {
        int start = position;
        if (!isInside(text, start)
                && !startsWord(text, start)
                && start > 0
                && startsWord(text, Graphemes.previous(text, start))) {
            start = Graphemes.previous(text, start);
        }
        int end = Graphemes.next(text, start);
        TextRange one = new TextRange(start, end);
        return startsWord(text, start) || isInside(text, start) ? snap(text, one) : one;
    }

    /// End of the next word behind this position, or the end of the text.
    public static int nextEnd(CharSequence text, int position) {
        int at = position;
        while (at < text.length() && !isInside(text, at) && !startsWord(text, at)) {
            at = Graphemes.next(text, at);
        }
        if (at < text.length()) {
            at = Graphemes.next(text, at);
        }
        while (at < text.length() && isInside(text, at)) {
            at = Graphemes.next(text, at);
        }
        return at;
    }

    /// Start of the word before this position, or 0.
    public static int previousStart(CharSequence text, int position) {
        int at = Graphemes.previous(text, position);
        while (at > 0 && !isInside(text, at) && !startsWord(text, at)) {
            at = Graphemes.previous(text, at);
        }
        while (at > 0 && isInside(text, at)) {
            at = Graphemes.previous(text, at);
        }
        return at;
    }

    /// Whether a cut here would split a word.
    public static boolean isInside(CharSequence text, int position) {
        if (position <= 0 || position >= text.length()) {
            return false;
        }
        int before = Character.codePointBefore(text, position);
        int after = Character.codePointAt(text, position);
        if (isUnspaced(before) || isUnspaced(after)) {
            return false;
        }
        if (isWord(before) && isWord(after)) {
            return true;
        }
        return joins(text, position) || joins(text, position - Character.charCount(before));
    }

    private static boolean startsWord(CharSequence text, int position) {
        return position < text.length() && isWord(Character.codePointAt(text, position));
    }

    /// Whether the character at this index joins its neighbours to one word.
    private static boolean joins(CharSequence text, int index) {
        if (index <= 0 || index + 1 >= text.length()) {
            return false;
        }
        char joiner = text.charAt(index);
        int before = Character.codePointBefore(text, index);
        int after = Character.codePointAt(text, index + 1);
        if (isUnspaced(before) || isUnspaced(after)) {
            return false;
        }
        if (JOINERS.indexOf(joiner) >= 0) {
            return isWord(before) && isWord(after);
        }
        return DIGIT_JOINERS.indexOf(joiner) >= 0
                && Character.isDigit(before)
                && Character.isDigit(after);
    }

    static boolean isWord(int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.CONNECTOR_PUNCTUATION ->
                    true;
            default -> codePoint == 0x200c || codePoint == 0x200d || codePoint == 0xad;
        };
    }

    /// Whether a writing without spaces has this character.
    static boolean isUnspaced(int codePoint) {
        return codePoint > 0x0dff && UNSPACED.contains(UnicodeScript.of(codePoint));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200b || c == 0xfeff;
    }
}
