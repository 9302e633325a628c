package lectern.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where things lie on this machine.
///
/// @param data settings, log, locks and the sample; the app's own
/// @param documents where a first project of the user goes
public record Folders(Path data, Path documents) {
    /// The folders of this system.
    ///
    /// @param system `os.name`
    /// @param home the user's home folder
    /// @param environment as of [System#getenv]
    public static Folders of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path local =
                    set(environment, "LOCALAPPDATA")
                            .orElse(home.resolve("AppData").resolve("Local"));
            return new Folders(local.resolve("Lectern"), existing(home.resolve("Documents"), home));
        }
        if (name.startsWith("mac")) {
            return new Folders(
                    home.resolve("Library/Application Support/Lectern"),
                    existing(home.resolve("Documents"), home));
        }
        Path data = set(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share"));
        Path config = set(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        Path documents =
                userDirectory(config.resolve("user-dirs.dirs"), home)
                        .orElse(home.resolve("Documents"));
        return new Folders(data.resolve("lectern"), existing(documents, home));
    }

    /// The folders of the machine the app runs on.
    public static Folders ofThisMachine() {
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    /// Everything in one folder, the user's projects too: for a stick that is carried about.
    public static Folders allIn(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return new Folders(whole, whole.resolve("Projects"));
    }

    /// How the place of a file is remembered: within the app's own folder as seen from there, so that it is still found
    /// when the folder has moved.
    public String remembered(Path file) {
        Path whole = file.toAbsolutePath();
        return (whole.startsWith(data) ? data.relativize(whole) : whole).toString();
    }

    /// The file that was remembered so.
    public Path found(String remembered) {
        return data.resolve(remembered);
    }

    public Path settings() {
        return data.resolve("settings.properties");
    }

    public Path log() {
        return data.resolve("log");
    }

    /// Lock files of open projects.
    public Path locks() {
        return data.resolve("locks");
    }

    /// Where a start leaves the files it was given for the window that is open.
    public Path window() {
        return data.resolve("window");
    }

    /// Where SQLite's library unpacks itself.
    public Path libraries() {
        return data.resolve("lib");
    }

    public Path sample() {
        return data.resolve("sample").resolve("Sample.lectern");
    }

    private static Path existing(Path folder, Path otherwise) {
        return Files.isDirectory(folder) ? folder : otherwise;
    }

    private static Optional<Path> set(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        return value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value));
    }

    /// The documents folder that the desktop has set, see xdg-user-dirs.
    private static Optional<Path> userDirectory(Path file, Path home) {
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("XDG_DOCUMENTS_DIR=")) {
                    String value = line.substring(line.indexOf('=') + 1).replace("\"", "");
                    return Optional.of(Path.of(value.replace("$HOME", home.toString())));
                }
            }
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
