package lectern.window;

import lectern.project.Project;
import lectern.settings.Folders;
import lectern.settings.Texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /// @param project the open project
    static String of(Texts texts, Folders folders, Optional<Project> project) {
        return texts.get(
                "diagnostics.text",
                version(),
                System.getProperty("java.version", UNKNOWN),
                System.getProperty("javafx.version", UNKNOWN),
                System.getProperty("os.name", UNKNOWN)
                        + " "
                        + System.getProperty("os.version", UNKNOWN),
                folders.data().toString(),
                project.map(open -> open.file() + " " + size(open.file())).orElse("-"));
    }

    /// The size as the system tells it: nobody but SQLite opens the file.
    private static String size(Path file) {
        try {
            return "%,d bytes".formatted(Files.size(file));
        } catch (IOException e) {
            return UNKNOWN;
        }
    }
}
