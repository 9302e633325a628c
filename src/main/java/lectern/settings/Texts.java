package lectern.settings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Every word on screen, from one file a language: `text/en.properties`. Patterns are those of [MessageFormat]:
/// an apostrophe is written twice, `{0}` is the first argument.
public final class Texts {
    /// The languages that the app has.
    public static final List<String> LANGUAGES = List.of("en", "fr");

    /// What stands for the language of the system.
    public static final String SYSTEM = "system";

    private static final String ENGLISH = "en";

    private final Properties properties = new Properties();
    private final Locale locale;

    /// Those without arguments, as they are said: to read a pattern takes long.
    private final Map<String, String> plain = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /// The texts of the language that is wanted. Where the system speaks it, numbers and dates keep the customs of the
    /// system's country.
    ///
    /// @param wanted one of [#LANGUAGES], or [#SYSTEM]: the system's language if the app has it, else English
    public static Texts of(String wanted, Locale system) {
        String spoken = system.getLanguage();
        String usual = LANGUAGES.contains(spoken) ? spoken : ENGLISH;
        String language = wanted.equals(SYSTEM) ? usual : wanted;
        return read(language, language.equals(spoken) ? system : Locale.of(language));
    }

    public static Texts english() {
        return read(ENGLISH, Locale.of(ENGLISH));
    }

    private static Texts read(String language, Locale locale) {
        var texts = new Texts(locale);
        String name = "/text/" + language + ".properties";
        try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return texts;
    }

    /// The texts of these patterns, in a language that has no file.
    static Texts of(Locale locale, Map<String, String> patterns) {
        var texts = new Texts(locale);
        texts.properties.putAll(patterns);
        return texts;
    }

    /// Whether there is a text of this key.
    public boolean has(String key) {
        return properties.containsKey(key);
    }

    /// The text of this key with its arguments.
    ///
    /// @throws IllegalArgumentException if there is no such text
    public String get(String key, Object... arguments) {
        return arguments.length == 0
                ? plain.computeIfAbsent(key, wanted -> format(wanted))
                : format(key, arguments);
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(pattern(key), locale).format(arguments);
    }

    /// A day or a time in the form of this key, which holds a pattern of [DateTimeFormatter]. [MessageFormat] has such
    /// patterns too, but takes the names of months from the language of the system.
    public String date(String key, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(pattern(key), locale).format(when);
    }

    /// A day, as one writes it in a text: `1 April 2024`, `1er avril 2024`.
    public String day(LocalDate day) {
        return get("when.day", day.getDayOfMonth(), date("date.month", day));
    }

    /// The pattern of a text, as the file has it.
    String pattern(String key) {
        String pattern = properties.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key);
        }
        return pattern;
    }

    /// The language and its customs.
    public Locale locale() {
        return locale;
    }

    /// All keys, for the tests that compare languages.
    public Set<String> keys() {
        return properties.stringPropertyNames();
    }
}
