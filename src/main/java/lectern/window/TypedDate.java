package lectern.window;

import lectern.model.PartialDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a date as people type it: `2024`, `2024-03`, `2024-03-15`, `12 March 2024`, `March 12, 2024`, `Mar. 2024`.
/// `12/03/2024` is none: nobody knows whether that is March or December.
final class TypedDate {
    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    form("d MMMM uuuu"),
                    form("d MMM uuuu"),
                    form("MMMM d uuuu"),
                    form("MMM d uuuu"));
    private static final List<DateTimeFormatter> MONTHS =
            List.of(form("MMMM uuuu"), form("MMM uuuu"));

    private TypedDate() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static Optional<PartialDate> parse(String typed) {
        String words =
                typed.strip()
                        .replaceFirst(
                                "(?i)^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?[,.]? ",
                                "")
                        .replaceAll("(?i)\\b(\\d{1,2})(st|nd|rd|th)\\b", "$1")
                        .replaceAll("(?i)\\bsept\\b", "Sep")
                        .replaceAll("[,.]", " ")
                        .replaceAll("\\s+", " ");
        var iso = PartialDate.parse(words);
        if (iso.isPresent()) {
            return iso;
        }
        for (DateTimeFormatter form : DAYS) {
            try {
                return Optional.of(PartialDate.of(LocalDate.parse(words, form)));
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        for (DateTimeFormatter form : MONTHS) {
            try {
                var month = YearMonth.parse(words, form);
                return Optional.of(new PartialDate(month.getYear(), month.getMonthValue(), 0));
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        return Optional.empty();
    }
}
