package lectern.storage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Times as a project keeps them: ISO 8601 in UTC, with milliseconds, so that they sort as text.
///
/// Read and written by hand in the form that nearly all have: a formatter takes longer than SQLite does for a whole row.
final class Times {
    private static final String FORM = "2026-01-31T12:30:15.250Z";
    private static final int NANOS_OF_MILLI = 1_000_000;
    private static final int NO_NUMBER = -1;

    private Times() {}

    /// As [Instant#toString] writes it, but never without milliseconds: else a whole second would be sorted behind all other
    /// times in it.
    static String toText(Instant instant) {
        String written = instant.atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
        if (written.length() == FORM.length() - 1) {
            return written + "Z";
        }
        String whole = instant.toString();
        return whole.contains(".") ? whole : whole.replace("Z", ".000Z");
    }

    /// What was written so, or in another form that [Instant#parse] takes.
    ///
    /// @throws DateTimeException if it is no time
    static Instant parse(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        int millis = number(text, 20, 23);
        if (!isOfForm(text) || (year | month | day | hour | minute | second | millis) < 0) {
            return Instant.parse(text);
        }
        try {
            return LocalDateTime.of(year, month, day, hour, minute, second, millis * NANOS_OF_MILLI)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            // A leap second, or midnight at the end of a day.
            return Instant.parse(text);
        }
    }

    /// Whether all that is not a digit stands where it should.
    private static boolean isOfForm(String text) {
        return text.length() == FORM.length()
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && text.charAt(19) == '.'
                && text.charAt(23) == 'Z';
    }

    private static int number(String text, int from, int to) {
        if (to > text.length()) {
            return NO_NUMBER;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
