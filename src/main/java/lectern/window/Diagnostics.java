package lectern.window;

import lectern.project.Project;
import lectern.settings.Folders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// What one needs to know to help somebody: versions, places, sizes; no text of any article.
final class Diagnostics {
    private static final String UNKNOWN = "?";

    private Diagnostics() {}

    /// The version of the app.
    static String version() {
        var properties = new Properties();
        try (InputStream in = Diagnostics.class.getResourceAsStream("/version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", UNKNOWN);
    }

    /// In English, whatever language the app speaks: whoever is asked for help reads it.
    ///
    /// @param project the open project
    static String of(Folders folders, Optional<Project> project) {
        return """
                Lectern %s
                Java %s, JavaFX %s
                %s %s
                Data folder: %s
                Project: %s
                """
                .formatted(
                        version(),
                        property("java.version"),
                        property("javafx.version"),
                        property("os.name"),
                        property("os.version"),
                        folders.data(),
                        project.map(open -> open.file() + " " + size(open.file())).orElse("-"));
    }

    private static String property(String name) {
        return System.getProperty(name, UNKNOWN);
    }

    /// The size as the system tells it: nobody but SQLite opens the file.
    private static String size(Path file) {
        try {
            return String.format(Locale.ROOT, "%,d bytes", Files.size(file));
        } catch (IOException e) {
            return UNKNOWN;
        }
    }
}
