package lectern.settings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// Every word on screen, from one file a language: `text/en.properties`. Patterns are those of [MessageFormat]:
/// an apostrophe is written twice, `{0}` is the first argument.
public final class Texts {
    private final Properties properties = new Properties();
    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /// The texts of a language that the app has.
    ///
    /// @param language two letters, `en`
    public static Texts of(String language) {
        var texts = new Texts(Locale.of(language));
        String name = "/text/" + language + ".properties";
        try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return texts;
    }

    public static Texts english() {
        return of("en");
    }

    /// The text of this key with its arguments.
    ///
    /// @throws IllegalArgumentException if there is no such text
    public String get(String key, Object... arguments) {
        String pattern = properties.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /// The language and its customs.
    public Locale locale() {
        return locale;
    }

    /// All keys, for the tests that compare languages.
    public java.util.Set<String> keys() {
        return properties.stringPropertyNames();
    }
}
