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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a date as people type it: `2024`, `2024-03`, `2024-03-15`, `12 March 2024`, `March 12, 2024`, `Mar. 2024`,
/// and in French, whatever the language of the app: `12 mars 2024`, `1er avr. 2024`.
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

    /// French months, without their marks, by the English ones.
    private static final Map<String, Pattern> FRENCH =
            Map.ofEntries(
                    month("Jan", "janv(ier)?"),
                    month("Feb", "fevr?(ier)?"),
                    month("Mar", "mars"),
                    month("Apr", "avr(il)?"),
                    month("May", "mai"),
                    month("Jun", "juin"),
                    month("Jul", "juil(let)?"),
                    month("Aug", "aout"),
                    month("Sep", "sept(embre)?"),
                    month("Oct", "octobre"),
                    month("Nov", "novembre"),
                    month("Dec", "decembre"));

    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "^((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?"
                            + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[,.]? ");

    private TypedDate() {}

    private static Map.Entry<String, Pattern> month(String english, String french) {
        return Map.entry(english, Pattern.compile("\\b" + french + "\\b"));
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static Optional<PartialDate> parse(String typed) {
        String words =
                WEEKDAY.matcher(PaletteMatch.folded(typed.strip()))
                        .replaceFirst("")
                        .replaceAll("\\b(\\d{1,2})(st|nd|rd|th|er)\\b", "$1")
                        .replaceAll("[,.]", " ")
                        .replaceAll("\\s+", " ");
        for (var month : FRENCH.entrySet()) {
            words = month.getValue().matcher(words).replaceFirst(month.getKey());
        }
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
