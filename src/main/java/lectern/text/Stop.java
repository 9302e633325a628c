package lectern.text;

/// A run of stops with what belongs to it: `.`, `?!`, `. . .`, `.”)`, `.[3]`.
///
/// @param at the first stop
/// @param length how many stops
/// @param stopsEnd behind the last stop
/// @param end behind the closing signs
/// @param next where the text goes on; `end` if no white space follows
record Stop(int at, int length, int stopsEnd, int end, int next) {
    /// The run that begins at this stop.
    ///
    /// @param limit end of the block
    static Stop at(CharSequence text, int at, int limit) {
        int length = 1;
        int end = at + 1;
        while (end < limit) {
            if (Stops.isStop(text, end)) {
                end++;
            } else if (isSpacedDot(text, end, limit)) {
                end += 2;
            } else {
                break;
            }
            length++;
        }
        int closed = closed(text, end, limit);
        int next = closed;
        while (next < limit && WhiteSpace.is(text.charAt(next))) {
            next++;
        }
        return new Stop(at, length, end, closed, next);
    }

    boolean isSpaced() {
        return next > end;
    }

    boolean isClosed() {
        return end > stopsEnd;
    }

    private static boolean isSpacedDot(CharSequence text, int at, int limit) {
        return at + 1 < limit
                && text.charAt(at) == ' '
                && text.charAt(at + 1) == '.'
                && text.charAt(at - 1) == '.';
    }

    /// Behind the closing signs that follow: quotation marks, brackets, the number of a note.
    private static int closed(CharSequence text, int from, int limit) {
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            if (isRaised(c)
                    || (Stops.isCloser(c) && !(Stops.opensToo(c) && isWord(text, at + 1, limit)))) {
                at++;
            } else if (c == '[' && note(text, at, limit) > 0) {
                at = note(text, at, limit);
            } else if (isParted(text, at, limit)) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isRaised(char c) {
        return c == '¹' || c == '²' || c == '³' || (c >= '⁰' && c <= '⁹');
    }

    /// French keeps a space inside its quotation marks.
    private static boolean isParted(CharSequence text, int at, int limit) {
        return at + 1 < limit
                && "»›".indexOf(text.charAt(at + 1)) >= 0
                && WhiteSpace.is(text.charAt(at))
                && !isWord(text, at + 2, limit);
    }

    private static boolean isWord(CharSequence text, int at, int limit) {
        return at < limit && Character.isLetterOrDigit(text.charAt(at));
    }

    /// Behind `[12]`, or -1.
    private static int note(CharSequence text, int open, int limit) {
        int at = open + 1;
        while (at < limit && at - open < 5 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > open + 1 && at < limit && text.charAt(at) == ']' ? at + 1 : -1;
    }
}
