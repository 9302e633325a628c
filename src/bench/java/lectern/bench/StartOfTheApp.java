package lectern.bench;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.stage.Window;

import lectern.Main;
import lectern.reader.ReaderView;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// From the start of the process until the text of an article can be read. Plain: from jars, without any cache.
final class StartOfTheApp implements Measurement {
    private static final String SAID = "text visible";

    @Override
    public String name() {
        return "Start of the app";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path article = articles.write(folder.resolve("in"), 1, 6_000).getFirst();
        String home = "-Duser.home=" + folder;
        Timing timing =
                Timing.of(
                        1,
                        7,
                        round -> {
                            String _ =
                                    Child.run(
                                            InChild.class,
                                            List.of(home),
                                            SAID,
                                            "--data-dir=" + data,
                                            article.toString());
                        });
        return List.of("process started until text visible: " + timing);
    }

    /// Runs the app, and says when a text stands in the reading view.
    static final class InChild {
        /// A paragraph, not a hint of an empty pane.
        private static final int PARAGRAPH = 100;

        private static final int MOST_SECONDS = 60;

        /// Fine enough for a figure of a second, and seldom enough not to slow down what it looks at.
        private static final int LOOK_MILLIS = 20;

        private InChild() {}

        public static void main(String[] args) {
            Thread.ofPlatform().daemon().start(InChild::watch);
            Main.main(args);
        }

        private static void watch() {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
                try {
                    Platform.runLater(InChild::look);
                } catch (IllegalStateException e) {
                    // The toolkit has not started yet.
                }
            }
            System.exit(1);
        }

        private static void look() {
            if (Window.getWindows().stream()
                    .filter(Window::isShowing)
                    .anyMatch(window -> shows(window.getScene().getRoot(), false))) {
                System.out.println(SAID);
                System.out.flush();
                Runtime.getRuntime().halt(0);
            }
        }

        private static boolean shows(Node node, boolean inReader) {
            boolean inside = inReader || node instanceof ReaderView;
            if (inside && node instanceof Text text && text.getText().length() > PARAGRAPH) {
                return true;
            }
            return node instanceof Parent parent
                    && parent.getChildrenUnmodifiable().stream()
                            .anyMatch(child -> shows(child, inside));
        }
    }
}
