package lectern.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// The words of an import, from the file of the system's language if there is one, else from the English one.
final class Words {
    private static final Properties TEXTS = load();

    private Words() {}

    /// The text of this key with its arguments.
    static String of(String key, Object... arguments) {
        return MessageFormat.format(Objects.requireNonNull(TEXTS.getProperty(key), key), arguments);
    }

    private static Properties load() {
        var texts = new Properties();
        try (var in = open();
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open() {
        InputStream own =
                Words.class.getResourceAsStream(
                        "/text/" + Locale.getDefault().getLanguage() + ".properties");
        return own != null
                ? own
                : Objects.requireNonNull(Words.class.getResourceAsStream("/text/en.properties"));
    }
}
