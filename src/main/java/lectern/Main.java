package lectern;

import javafx.application.Application;

import lectern.cli.Cli;
import lectern.cli.Version;
import lectern.model.Ids;
import lectern.project.Project;
import lectern.settings.Folders;
import lectern.settings.Texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts the command line or the window.
public final class Main {
    /// Exit code when there is nowhere to show a window.
    private static final int NO_DISPLAY = 3;

    private Main() {}

    /// Starts the app.
    ///
    /// @param args a verb of the command line with its arguments, or files to open, or nothing
    public static void main(String[] args) {
        if (Version.isAsked(args)) {
            // Scripts ask often: neither a log nor a parser is needed for one line.
            System.out.println(Version.line());
            return;
        }
        var arguments = Arguments.of(List.of(args));
        Folders folders = folders(arguments);
        Log.to(folders.log());
        unpackIn(folders.libraries());
        if (arguments.terminal()) {
            System.exit(Cli.run(args, System.out, System.err));
        }
        String system = System.getProperty("os.name", "");
        if (!hasDisplay(system, System.getenv())) {
            refuse();
        }
        make(folders.documents());
        if (new OneWindow(folders.window()).hand(arguments.files())) {
            System.exit(0);
        }
        // While the toolkit starts.
        Thread.ofPlatform().daemon().name("preparing").start(Main::prepare);
        if (system.equals("Linux") && !Graphics.hasCard(Path.of("/dev"))) {
            Graphics.drawWithout();
        }
        try {
            Application.launch(App.class, args);
        } catch (UnsupportedOperationException e) {
            // The display that is named cannot be opened.
            log().log(Level.SEVERE, "no display", e);
            refuse();
        }
    }

    /// What takes long when it is first asked for: random numbers, SQLite, and a question that JavaFX puts by reflection of each
    /// letter of the first text.
    private static void prepare() {
        UUID _ = Ids.next();
        try {
            Object _ = Character.class.getMethod("isIdeographic", int.class).invoke(null, 0);
        } catch (ReflectiveOperationException e) {
            log().log(Level.FINE, "not prepared", e);
        }
        boolean _ = Project.prepare();
    }

    private static Logger log() {
        return Logger.getLogger(Main.class.getName());
    }

    private static void refuse() {
        System.err.println(
                Texts.of(Texts.SYSTEM, Locale.getDefault(Locale.Category.DISPLAY))
                        .get("start.no.display"));
        System.exit(NO_DISPLAY);
    }

    /// SQLite's library unpacks itself here, not in the folder for temporary files, which may forbid programs.
    private static void unpackIn(Path folder) {
        if (System.getProperty("org.sqlite.lib.path") != null) {
            // Packages bring it unpacked.
            return;
        }
        try {
            Files.createDirectories(folder);
            System.setProperty("org.sqlite.tmpdir", folder.toString());
        } catch (IOException e) {
            log().log(Level.WARNING, "not used: " + folder, e);
        }
    }

    /// With `--data-dir` the folder for projects may not be there yet.
    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            log().log(Level.WARNING, "not made: " + folder, e);
        }
    }

    static Folders folders(Arguments arguments) {
        return arguments.data().map(Folders::allIn).orElseGet(Folders::ofThisMachine);
    }

    /// Whether a window can be shown. Only Linux can be without a display; the Headless platform needs none.
    static boolean hasDisplay(String system, Map<String, String> environment) {
        return !system.equals("Linux")
                || environment.containsKey("DISPLAY")
                || environment.containsKey("WAYLAND_DISPLAY")
                || "Headless".equals(System.getProperty("glass.platform"));
    }
}
