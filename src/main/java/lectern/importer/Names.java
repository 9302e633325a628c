package lectern.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of people as bylines print them.
final class Names {
    private static final int LONGEST = 60;

    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:(?:article|story|report|review|text|photos?|words|interview)\\s+)?(?:(?:written|reported|posted|published|"
                            + "edited|authored)\\s+)?(?:by|von|par|por|di|door|av|autor(?:in)?|authors?|auteure?)\\b\\s*:?\\s*"
                            + "|^view all posts (?:by|from)\\s+|^posts by\\s+",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*[;|•·/\\n]\\s*|\\s*,\\s*(?:(?:and|und|et|y|e|en)\\s+)?|\\s+(?:and|&|und|et|y|with)\\s+",
                    Pattern.CASE_INSENSITIVE);

    /// A day behind a name: *Mar 06*, *6 March*.
    private static final Pattern DAY =
            Pattern.compile("\\s+(?:(\\p{L}{3,12})\\.?\\s+\\d{1,2}|\\d{1,2}\\s+(\\p{L}{3,12}))$");

    private static final Pattern PERSON =
            Pattern.compile(
                    "(?:(?:Dr|Prof|Sir|Dame|Lord|Rev|Fr|Mr|Mrs|Ms)\\.?\\s+)?" + SourceLine.NAME,
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern GIVEN = Pattern.compile("\\p{Lu}\\p{Ll}{1,15}");

    /// Words of names that nobody was given.
    private static final Pattern BODY =
            Pattern.compile(
                    "\\b(?:staff|news|newsroom|team|editors?|editorial|press|agency|agencies|reuters|afp|desk|magazine|media|institute|university"
                            + "|college|school|journal|times|post|daily|group|company|inc|ltd|llc|gmbh|foundation|association|society|council"
                            + "|center|centre|department|ministry|office|committee|network|online|official|admin|administrator|webmaster"
                            + "|contributors?|correspondents?|guest|sponsored|partner|studio|blog|brand|content|redaktion|rédaction|redacción"
                            + "|redazione|redação|redactie|undefined|unknown|anonymous|author|reporter|writer)\\b|\\.(?:com|net|org|info|co|io|tv|news|de|fr|uk)\\b|@",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private Names() {}

    /// The names in a byline, without what stands before and behind them.
    static List<String> in(String byline) {
        String rest = BEFORE.matcher(byline.strip()).replaceFirst("");
        var names = new ArrayList<String>();
        for (String part : BETWEEN.split(rest, -1)) {
            String name = withoutDay(BEFORE.matcher(part.strip()).replaceFirst("").strip());
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static String withoutDay(String name) {
        Matcher day = DAY.matcher(name);
        return day.find() && Dates.isMonth(day.group(1) == null ? day.group(2) : day.group(1))
                ? name.substring(0, day.start())
                : name;
    }

    /// Whether it reads like the name of one person.
    static boolean isPerson(String name) {
        return name.length() <= LONGEST
                && PERSON.matcher(name).matches()
                && !BODY.matcher(name).find();
    }

    /// Whether it reads like a first name alone.
    static boolean isGiven(String name) {
        return GIVEN.matcher(name).matches() && !BODY.matcher(name).find();
    }

    /// Letters and digits alone, small.
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
