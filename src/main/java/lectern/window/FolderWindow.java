package lectern.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The file manager of the desktop.
final class FolderWindow {
    private FolderWindow() {}

    /// Shows where a file lies.
    ///
    /// @throws IOException if the desktop has no file manager that can be started
    static void show(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> words =
                system.startsWith("windows")
                        ? List.of("explorer.exe", "/select," + absolute)
                        : system.startsWith("mac")
                                ? List.of("open", "-R", absolute.toString())
                                : List.of("xdg-open", String.valueOf(absolute.getParent()));
        Process _ =
                new ProcessBuilder(words)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
    }
}
