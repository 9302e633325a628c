package lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The log: a few files of limited size in the data folder. It holds no text of any article.
final class Log {
    private static final int LARGEST = 1_000_000;
    private static final int FILES = 3;

    private Log() {}

    /// Sends everything that is logged into files of this folder, and nothing to the terminal.
    static void to(Path folder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        try {
            Files.createDirectories(folder);
            String pattern = folder.toString().replace("%", "%%") + "/lectern-%u-%g.log";
            var file = new FileHandler(pattern, LARGEST, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            file.setLevel(Level.INFO);
            root.addHandler(file);
        } catch (IOException e) {
            // Without a log the app still works; there is nowhere to say it.
            root.setLevel(Level.OFF);
        }
    }
}
