package lectern.window;

import lectern.settings.Texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Times in words, as the clock on the wall shows them.
final class When {
    private final Texts texts;
    private final ZoneId zone;

    When(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /// The day on which this was.
    LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /// `14:02`.
    String time(Instant instant) {
        return texts.date("date.time", instant.atZone(zone));
    }

    /// `Today`, `Yesterday`, or the date.
    String day(LocalDate day, Instant now) {
        LocalDate today = day(now);
        if (day.equals(today)) {
            return texts.get("when.today");
        }
        return day.equals(today.minusDays(1)) ? texts.get("when.yesterday") : texts.day(day);
    }
}
