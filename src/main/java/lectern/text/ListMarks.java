package lectern.text;

import java.util.OptionalInt;
import java.util.Set;

/// The marks of a list that stands in one block: `1. Peace 2. Trade`, `a) ... b) ...`, `• ... • ...`. A block that begins
/// with a mark is expected to go on with the next of the same form.
final class ListMarks {
    private static final String BULLETS = "•⁃◦▪‣●○■";

    /// A number behind one of these names something: `under article 2. The`.
    private static final Set<String> NAMING =
            Set.of(
                    """
                    and or to of in at by from for on with than under article articles section sections chapter part
                    paragraph page point phase option rule annex appendix table figure step stage level grade type
                    class group day week world war no nos pp
                    """
                            .trim()
                            .split("\\s+", -1));

    private final CharSequence text;
    private final int limit;
    private final Mark first;
    private int number;

    private ListMarks(CharSequence text, int limit, Mark first) {
        this.text = text;
        this.limit = limit;
        this.first = first;
        number = first.number;
    }

    /// One mark.
    ///
    /// @param bullet the bullet, or 0
    /// @param number the number, or the letter, or -1 for a bullet alone
    /// @param lettered whether it counts by letters
    /// @param close what stands behind the number: `.`, `)` or `.)`
    /// @param end behind the mark
    private record Mark(char bullet, int number, boolean lettered, String close, int end) {
        private static final Mark NONE = new Mark('\0', -1, false, "", -1);

        boolean exists() {
            return end >= 0;
        }
    }

    static ListMarks of(CharSequence text, TextRange range) {
        return new ListMarks(text, range.end(), mark(text, range.start(), range.end()));
    }

    /// Behind the list's next mark if it begins here.
    ///
    /// @param start of the sentence, in which no mark is expected
    OptionalInt behindNext(int at, int start) {
        if (!first.exists() || at == start || !WhiteSpace.is(text.charAt(at - 1))) {
            return OptionalInt.empty();
        }
        Mark mark = mark(text, at, limit);
        if (!isNext(mark) || isNamed(at)) {
            return OptionalInt.empty();
        }
        number = mark.number;
        return OptionalInt.of(mark.end);
    }

    private boolean isNext(Mark mark) {
        return mark.exists()
                && mark.bullet == first.bullet
                && mark.lettered == first.lettered
                && mark.close.equals(first.close)
                && (number < 0 ? mark.number < 0 : mark.number == number + 1);
    }

    private boolean isNamed(int at) {
        int end = at - 1;
        while (end > 0 && WhiteSpace.is(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 12 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return NAMING.contains(
                text.subSequence(start, end).toString().toLowerCase(java.util.Locale.ROOT));
    }

    private static Mark mark(CharSequence text, int from, int limit) {
        int at = from;
        char bullet = '\0';
        if (at < limit && BULLETS.indexOf(text.charAt(at)) >= 0) {
            bullet = text.charAt(at++);
            while (at < limit && text.charAt(at) == ' ') {
                at++;
            }
        }
        int number = -1;
        int digits = at;
        while (digits < limit && digits - at < 3 && isDigit(text.charAt(digits))) {
            number = Math.max(number, 0) * 10 + text.charAt(digits++) - '0';
        }
        boolean lettered = digits == at && at + 1 < limit && isLetter(text.charAt(at));
        if (lettered) {
            number = text.charAt(digits++);
        }
        int end = digits;
        while (end < limit && end - digits < 2 && ".)".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean closed = end > digits && end < limit && WhiteSpace.is(text.charAt(end));
        if (closed && number >= 0) {
            return new Mark(
                    bullet, number, lettered, text.subSequence(digits, end).toString(), end);
        }
        return bullet == '\0' ? Mark.NONE : new Mark(bullet, -1, false, "", at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
