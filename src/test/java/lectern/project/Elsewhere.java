package lectern.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A project that is open in another process, with another data folder.
public final class Elsewhere implements AutoCloseable {
    private final Process process;

    private Elsewhere(Process process) {
        this.process = process;
    }

    /// Opens a project there.
    ///
    /// @param locks folder for lock files of the other data folder
    public static Elsewhere open(Path project, Path locks) {
        try {
            var process =
                    new ProcessBuilder(
                                    ProcessHandle.current().info().command().orElseThrow(),
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-cp",
                                    System.getProperty("java.class.path", ""),
                                    Elsewhere.class.getName(),
                                    project.toString(),
                                    locks.toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            var said =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8));
            if (!"open".equals(said.readLine())) {
                process.destroyForcibly();
                throw new AssertionError("not opened");
            }
            return new Elsewhere(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends it as a power cut does.
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Closes the project there.
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.onExit().join();
    }

    /// What the other process does: a tag is made, and the project stays open until nobody listens any more.
    public static void main(String[] args) throws IOException {
        try (var project = Project.open(Path.of(args[0]), Path.of(args[1]))) {
            var _ = project.tags().create("made elsewhere", null);
            System.out.println("open");
            var _ = System.in.read();
        }
    }
}
