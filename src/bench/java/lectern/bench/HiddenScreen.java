package lectern.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A screen that nobody sees, with a window manager: Xvfb keeps its pixels in a file, so that looking at them costs the
/// programs on it nothing. Needs Xvfb and openbox.
final class HiddenScreen implements AutoCloseable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /// Fields of the header of an XWD file, each of four bytes.
    private static final int HEADER_SIZE = 0;

    private static final int BYTES_PER_LINE = 12;
    private static final int COLOURS = 19;
    private static final int COLOUR_SIZE = 12;

    private static final int PIXEL_SIZE = 4;

    private final List<Process> processes = new ArrayList<>();
    private final String display;
    private final MappedByteBuffer pixels;
    private final int first;
    private final int line;

    /// @param folder for the file of pixels
    HiddenScreen(Path folder) throws IOException {
        Files.createDirectories(folder);
        var server =
                new ProcessBuilder(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                WIDTH + "x" + HEIGHT + "x24",
                                "-nolisten",
                                "tcp",
                                // It would be taken away and drawn anew whenever something is
                                // painted.
                                "-nocursor",
                                "-fbdir",
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        processes.add(server);
        var said =
                new BufferedReader(
                        new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        display = ":" + Objects.requireNonNull(said.readLine(), "Xvfb does not start");
        try (var file = FileChannel.open(folder.resolve("Xvfb_screen0"), StandardOpenOption.READ)) {
            pixels = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        }
        first = pixels.getInt(HEADER_SIZE) + pixels.getInt(COLOURS * 4) * COLOUR_SIZE;
        line = pixels.getInt(BYTES_PER_LINE * 4);
        processes.add(start(List.of("openbox")));
    }

    /// Starts a program on this screen.
    Process start(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command);
        builder.environment().put("DISPLAY", display);
        var _ = builder.environment().remove("WAYLAND_DISPLAY");
        // Calibre's viewer: its browser refuses to run for root otherwise.
        builder.environment().put("QTWEBENGINE_DISABLE_SANDBOX", "1");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// The brightness (its green part) of every pixel in the middle of the screen, where all readers have their text.
    byte[] middle() {
        int left = WIDTH / 3;
        int right = WIDTH * 2 / 3;
        int top = HEIGHT / 4;
        int bottom = HEIGHT * 3 / 4;
        byte[] green = new byte[(right - left) * (bottom - top)];
        int i = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                green[i++] = pixels.get(first + y * line + x * PIXEL_SIZE + 1);
            }
        }
        return green;
    }

    @Override
    public void close() {
        processes.reversed().forEach(Process::destroy);
    }
}
