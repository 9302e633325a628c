package lectern.text;

import java.util.Set;

/// Whether a stop ends its sentence: told by the word before it and by what follows.
final class SentenceEnd {
    /// German and French count days with a stop: `am 3. Oktober`.
    private static final Set<String> MONTHS =
            Set.of(
                    "Januar",
                    "Jänner",
                    "Februar",
                    "Feber",
                    "März",
                    "April",
                    "Mai",
                    "Juni",
                    "Juli",
                    "August",
                    "September",
                    "Oktober",
                    "November",
                    "Dezember",
                    "Jahrhundert",
                    "Jahrhunderts");

    private static final int LONGEST_MONTH = 12;
    private static final int LONGEST_PHRASE = 3;
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_REFERENCE = 100;

    /// Longer signs before a number are no mark of a list.
    private static final int LONGEST_MARK = 16;

    private SentenceEnd() {}

    /// @param start of the sentence
    /// @param stop with more text behind it
    /// @param limit end of the block
    static boolean is(CharSequence text, int start, Stop stop, int limit) {
        char sign = text.charAt(stop.at());
        if (!stop.isSpaced()) {
            return Stops.isSure(text.charAt(stop.stopsEnd() - 1))
                    && !(stop.isClosed() && Stops.carriesOn(text.charAt(stop.next())))
                    && !isLower(text, stop.next(), limit);
        }
        int first = firstWord(text, stop.next(), limit);
        if (first == limit) {
            return Stops.isSure(sign);
        }
        if (isLower(text, first, limit)
                || isPunctuation(text.charAt(first))
                || isListed(text, start, stop.at())
                || isReference(text, stop, limit)) {
            return false;
        }
        if (stop.length() == 3 || sign == '…') {
            return !isI(text, first, limit);
        }
        if (sign != '.' || stop.length() > 1) {
            return true;
        }
        return isWordOfNumber(text, start, stop.at())
                ? isNumberEnd(text, start, stop, first, limit)
                : isWordEnd(text, start, stop, first, limit);
    }

    private static boolean isWordOfNumber(CharSequence text, int start, int stop) {
        return stop > start && Character.isDigit(text.charAt(stop - 1));
    }

    /// A number at the start of a sentence counts items, one before a month counts days.
    private static boolean isNumberEnd(
            CharSequence text, int start, Stop stop, int first, int limit) {
        int at = stop.at();
        while (at > start && Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        if (isListed(text, start, at)) {
            return false;
        }
        int end = first;
        while (end < limit
                && end - first <= LONGEST_MONTH
                && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return stop.at() - at > 2 || !MONTHS.contains(text.subSequence(first, end).toString());
    }

    private static boolean isWordEnd(
            CharSequence text, int start, Stop stop, int first, int limit) {
        var kind = Abbreviation.before(text, start, stop.at());
        if (kind.isEmpty()) {
            return true;
        }
        boolean opens = Openings.isAt(text, first, limit);
        return switch (kind.get()) {
            case INNER -> false;
            case NUMBERED -> !isNumber(text, first, limit);
            case EITHER ->
                    opens
                            && !isListed(text, start, stop.at() - 1)
                            && !isPhrase(text, start, stop.at());
        };
    }

    /// Whether nothing but opening signs stands before this item's number or letter.
    private static boolean isListed(CharSequence text, int start, int at) {
        if (at - start > LONGEST_MARK) {
            return false;
        }
        for (int i = start; i < at; i++) {
            if (!Stops.isOpener(text.charAt(i)) && !WhiteSpace.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the sentence would be no more than `At 5 a.m.`
    private static boolean isPhrase(CharSequence text, int start, int stop) {
        int words = 1;
        for (int i = start; i < stop; i++) {
            if (WhiteSpace.is(text.charAt(i)) && ++words > LONGEST_PHRASE) {
                return false;
            }
        }
        return Openings.isAt(text, start, stop);
    }

    /// Where the next sentence would have its first letter or digit.
    private static int firstWord(CharSequence text, int from, int limit) {
        int at = from;
        while (at < limit && (Stops.isOpener(text.charAt(at)) || WhiteSpace.is(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /// Whether a word in lower case stands here. `iPhone` and addresses open sentences, too.
    private static boolean isLower(CharSequence text, int at, int limit) {
        if (!Character.isLowerCase(Character.codePointAt(text, at))) {
            return false;
        }
        int end = at;
        while (end < limit && end - at < LONGEST_NAME && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        return end == limit
                || !(Character.isUpperCase(text.charAt(end))
                        || (text.charAt(end) == ':'
                                && end + 1 < limit
                                && text.charAt(end + 1) == '/'));
    }

    /// `I` is always a capital, and tells nothing.
    private static boolean isI(CharSequence text, int at, int limit) {
        return text.charAt(at) == 'I'
                && (at + 1 == limit || !Character.isLetter(text.charAt(at + 1)));
    }

    /// Whether a quotation is followed by its source: `“... peace.” (Smith 55).`
    private static boolean isReference(CharSequence text, Stop stop, int limit) {
        if (!stop.isClosed() || text.charAt(stop.next()) != '(') {
            return false;
        }
        int at = stop.next();
        int last = Math.min(limit - 1, at + LONGEST_REFERENCE);
        while (at < last && text.charAt(at) != ')') {
            at++;
        }
        return at < last && text.charAt(at) == ')' && ".,;".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean isPunctuation(char c) {
        return c == ',' || c == ';' || c == ':' || c == '،' || c == ')' || c == ']' || c == '/';
    }

    /// Digits, or a Roman number, or one capital letter.
    private static boolean isNumber(CharSequence text, int first, int limit) {
        int end = first;
        while (end < limit && "IVXLC".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean roman = end > first && (end == limit || !Character.isLetter(text.charAt(end)));
        return Character.isDigit(text.charAt(first)) || roman;
    }
}
