package lectern.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The words of an import, from the file of the app's language if there is one, else from the English one.
final class Words {
    private static final Map<String, Properties> TEXTS = new ConcurrentHashMap<>();

    private Words() {}

    /// The text of this key with its arguments.
    static String of(String key, Object... arguments) {
        return MessageFormat.format(
                Objects.requireNonNull(texts().getProperty(key), key), arguments);
    }

    /// The language may be chosen after the first words were asked for.
    private static Properties texts() {
        return TEXTS.computeIfAbsent(Locale.getDefault().getLanguage(), Words::load);
    }

    private static Properties load(String language) {
        var texts = new Properties();
        try (var in = open(language);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String language) {
        InputStream own = Words.class.getResourceAsStream("/text/" + language + ".properties");
        return own != null
                ? own
                : Objects.requireNonNull(Words.class.getResourceAsStream("/text/en.properties"));
    }
}
