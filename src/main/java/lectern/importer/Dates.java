package lectern.importer;

import lectern.model.PartialDate;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds dates as articles print them. A date whose day and month could be mistaken for each other is none.
final class Dates {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Map<String, Integer> MONTHS = months();

    private static final String MONTH = "([\\p{L}]{3,12})\\.?";
    private static final String YEAR = "((?:19|20)\\d\\d)\\b";

    private static final List<Form> FORMS =
            List.of(
                    new Form("\\b" + YEAR + "-(\\d\\d)-(\\d\\d)(?!\\d)", 1, 2, 3),
                    new Form("\\b" + YEAR + "/(\\d{1,2})/(\\d{1,2})\\b", 1, 2, 3),
                    new Form("((?:19|20)\\d\\d) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日", 1, 2, 3),
                    new Form("((?:19|20)\\d\\d) ?년 ?(\\d{1,2}) ?월 ?(\\d{1,2}) ?일", 1, 2, 3),
                    new Form("\\b(\\d{1,2})\\. ?(\\d{1,2})\\. ?" + YEAR, 3, 2, 1),
                    new Form(
                            "\\b(\\d{1,2})(?:st|nd|rd|th|\\.|er|º)? (?:of |de )?"
                                    + MONTH
                                    + ",? (?:de |del )?"
                                    + YEAR,
                            3,
                            2,
                            1),
                    new Form("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR, 3, 1, 2),
                    new Form("\\b" + MONTH + ",? " + YEAR, 2, 1, 0),
                    new Form("\\b(1[3-9]|2\\d|3[01])/(\\d{1,2})/" + YEAR, 3, 2, 1),
                    new Form("\\b(\\d{1,2})/(1[3-9]|2\\d|3[01])/" + YEAR, 3, 1, 2));

    private static final String WEEKDAY =
            "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun"
                    + "|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|mo|di|mi|do|fr|sa|so"
                    + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
                    + "|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
                    + "|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica"
                    + "|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?"
                    + "|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\\.?";

    private static final Pattern BEFORE =
            Pattern.compile("\\s*(?:on|am|le|el|il|op|em)?\\s*(?:" + WEEKDAY + ")?[\\s,]*", FLAGS);
    private static final Pattern BEHIND =
            Pattern.compile(
                    "[\\s,|·•–—-]*(?:(?:at|um|à|T)?\\s*\\d{1,2}[:.h]\\d\\d(?:[:.]\\d\\d)?(?:[.,]\\d+)?"
                            + "\\s*(?:a\\.?m\\.?|p\\.?m\\.?|Uhr|hrs?)?\\s*(?:Z|[A-Z]{2,5}|[+-]\\d\\d:?\\d\\d)?)?[\\s.,]*",
                    FLAGS);

    private Dates() {}

    /// A date and where it stands.
    record Found(PartialDate date, int start, int end) {}

    /// The first date in a line.
    static Optional<Found> find(String line) {
        if (!line.contains("19") && !line.contains("20")) {
            // No year.
            return Optional.empty();
        }
        Optional<Found> best = Optional.empty();
        for (Form form : FORMS) {
            Optional<Found> found = form.find(line);
            if (found.isPresent() && (best.isEmpty() || found.get().start() < best.get().start())) {
                best = found;
            }
        }
        return best;
    }

    /// The date of a line that holds nothing else but a weekday and a time.
    static Optional<PartialDate> whole(String line) {
        return find(line)
                .filter(
                        found ->
                                BEFORE.matcher(line.substring(0, found.start())).matches()
                                        && BEHIND.matcher(line.substring(found.end())).matches())
                .map(Found::date);
    }

    /// Whether the first word is the name of a month.
    static boolean isMonth(String words) {
        return MONTHS.containsKey(words.split(" ", 2)[0].toLowerCase(Locale.ROOT));
    }

    private record Form(Pattern pattern, int year, int month, int day) {
        Form(String pattern, int year, int month, int day) {
            this(Pattern.compile(pattern, FLAGS), year, month, day);
        }

        Optional<Found> find(String line) {
            var matcher = pattern.matcher(line);
            while (matcher.find()) {
                MatchResult match = matcher.toMatchResult();
                Optional<PartialDate> date = date(match);
                if (date.isPresent()) {
                    return Optional.of(new Found(date.get(), match.start(), match.end()));
                }
            }
            return Optional.empty();
        }

        private Optional<PartialDate> date(MatchResult match) {
            String name = match.group(month).toLowerCase(Locale.ROOT);
            int number =
                    Character.isDigit(name.charAt(0))
                            ? Integer.parseInt(name)
                            : MONTHS.getOrDefault(name, 0);
            if (number == 0) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        new PartialDate(
                                Integer.parseInt(match.group(year)),
                                number,
                                day == 0 ? 0 : Integer.parseInt(match.group(day))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        List.of(
                        "january february march april may june july august september october november december",
                        "jan feb mar apr may jun jul aug sep oct nov dec",
                        "januar februar märz april mai juni juli august september oktober november dezember",
                        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
                        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
                        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
                        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
                        "januari februari maart april mei juni juli augustus september oktober november december",
                        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря")
                .forEach(
                        names -> {
                            var each = names.split(" ", -1);
                            for (int i = 0; i < each.length; i++) {
                                months.put(each[i], i + 1);
                            }
                        });
        months.put("sept", 9);
        months.put("jänner", 1);
        return Map.copyOf(months);
    }
}
