package lectern;

import javafx.application.Application;

import lectern.cli.Cli;
import lectern.settings.Folders;
import lectern.settings.Texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts the command line or the window.
public final class Main {
    /// Exit code when there is nowhere to show a window.
    private static final int NO_DISPLAY = 3;

    private static final Logger LOG = Logger.getLogger(Main.class.getName());

    private Main() {}

    /// Starts the app.
    ///
    /// @param args a verb of the command line with its arguments, or files to open, or nothing
    public static void main(String[] args) {
        var arguments = Arguments.of(List.of(args));
        Folders folders = folders(arguments);
        Log.to(folders.log());
        unpackIn(folders.libraries());
        if (arguments.terminal()) {
            System.exit(Cli.run(args, System.out, System.err));
        }
        if (!hasDisplay(System.getProperty("os.name", ""), System.getenv())) {
            refuse();
        }
        try {
            Application.launch(App.class, args);
        } catch (UnsupportedOperationException e) {
            // The display that is named cannot be opened.
            LOG.log(Level.SEVERE, "no display", e);
            refuse();
        }
    }

    private static void refuse() {
        System.err.println(
                Texts.of(Texts.SYSTEM, Locale.getDefault(Locale.Category.DISPLAY))
                        .get("start.no.display"));
        System.exit(NO_DISPLAY);
    }

    /// SQLite's library unpacks itself here, not in the folder for temporary files, which may forbid programs.
    private static void unpackIn(Path folder) {
        try {
            Files.createDirectories(folder);
            System.setProperty("org.sqlite.tmpdir", folder.toString());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "not used: " + folder, e);
        }
    }

    static Folders folders(Arguments arguments) {
        Folders usual = Folders.ofThisMachine();
        return arguments.data().map(usual::withData).orElse(usual);
    }

    /// Whether a window can be shown. Only Linux can be without a display; the Headless platform needs none.
    static boolean hasDisplay(String system, Map<String, String> environment) {
        return !system.equals("Linux")
                || environment.containsKey("DISPLAY")
                || environment.containsKey("WAYLAND_DISPLAY")
                || "Headless".equals(System.getProperty("glass.platform"));
    }
}
