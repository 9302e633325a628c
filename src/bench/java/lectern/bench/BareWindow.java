package lectern.bench;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/// What no app on JavaFX can go below: a window with nothing in it, of the size of ours, in the Java of the package, with its
/// options and a cache of its own.
public final class BareWindow extends Application {
    private static final String CLOSING = "closing";
    private static final String OPTIONS = "JAVA_OPTIONS=";
    private static final int WIDTH = 1_280;
    private static final int HEIGHT = 800;

    /// Opens it.
    ///
    /// @param args `closing` if it is to close by itself
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), WIDTH, HEIGHT));
        stage.show();
        if (getParameters().getRaw().contains(CLOSING)) {
            var pause = new PauseTransition(Duration.seconds(2));
            pause.setOnFinished(event -> stage.hide());
            pause.play();
        }
    }

    /// The command that opens it, after its cache was made.
    ///
    /// @param java the program of the package
    /// @param options the file that names the options of the package
    static List<String> command(HiddenScreen screen, Path java, Path options, Path folder)
            throws IOException, InterruptedException {
        String jar = jar(folder.resolve("bare.jar")).toString();
        String cache = folder.resolve("bare.aot").toString();
        String recorded = "-XX:AOTConfiguration=" + folder.resolve("bare.config");
        var given = new ArrayList<String>();
        for (String line : Files.readAllLines(options)) {
            if (line.startsWith(OPTIONS)) {
                given.addAll(List.of(line.substring(OPTIONS.length()).split(" ", -1)));
            }
        }
        var training = command(java, given, jar, "-XX:AOTMode=record", recorded);
        training.add(CLOSING);
        int _ = screen.start(training).waitFor();
        String made = "-XX:AOTCache=" + cache;
        int _ =
                screen.start(command(java, given, jar, "-XX:AOTMode=create", recorded, made))
                        .waitFor();
        return command(java, given, jar, made);
    }

    private static List<String> command(Path java, List<String> given, String jar, String... more) {
        var words = new ArrayList<String>();
        // As ours where there is no card.
        words.addAll(List.of("env", "GDK_GL=disable", java.toString()));
        words.addAll(given);
        words.add("-Dprism.order=sw");
        words.addAll(List.of(more));
        words.addAll(List.of("-cp", jar, BareWindow.class.getName()));
        return words;
    }

    private static Path jar(Path jar) throws IOException {
        String name = BareWindow.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar, StandardOpenOption.CREATE));
                var in = BareWindow.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IOException("There is no " + name);
            }
            out.putNextEntry(new JarEntry(name));
            long _ = in.transferTo(out);
            out.closeEntry();
        }
        return jar;
    }
}
