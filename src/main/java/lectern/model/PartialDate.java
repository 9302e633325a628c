package lectern.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/// A year, a month or a day, as precise as the source tells: `2024`, `2024-03` or `2024-03-15`.
///
/// @param year from 1 to 9999
/// @param month from 1 to 12, or 0 where only the year is known
/// @param day from 1 to 31, or 0 where only the month is known
public record PartialDate(int year, int month, int day) {
    public PartialDate {
        if (year < 1 || year > 9999 || (month == 0 && day != 0)) {
            throw new DateTimeException("No date: " + year + "-" + month + "-" + day);
        }
        if (month != 0) {
            var _ = LocalDate.of(year, month, day == 0 ? 1 : day);
        }
    }

    /// Reads the ISO 8601 forms that [#toString] writes; anything else is no date.
    public static Optional<PartialDate> parse(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> Optional.of(new PartialDate(Year.parse(iso).getValue(), 0, 0));
                case 7 -> {
                    var month = YearMonth.parse(iso);
                    yield Optional.of(new PartialDate(month.getYear(), month.getMonthValue(), 0));
                }
                case 10 -> Optional.of(of(LocalDate.parse(iso)));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// The ISO 8601 form.
    @Override
    public String toString() {
        if (month == 0) {
            return "%04d".formatted(year);
        }
        return day == 0
                ? "%04d-%02d".formatted(year, month)
                : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
