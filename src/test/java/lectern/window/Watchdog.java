package lectern.window;

import javafx.application.Platform;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;

/// Records what keeps the FX thread longer than three frames: events and answers of lanes. Nothing fails for it, since
/// a busy machine is slow in everything; the list is in `target/watchdog.txt`, and the bench counts it.
final class Watchdog implements Executor {
    private static final long LONG_NANOS = 50_000_000;

    private final List<String> found = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void execute(Runnable task) {
        Platform.runLater(() -> time("answer", task));
    }

    /// Watches all events of a window.
    void watch(Stage stage) {
        var dispatcher = stage.getEventDispatcher();
        stage.setEventDispatcher(
                (event, tail) -> {
                    long began = System.nanoTime();
                    try {
                        return dispatcher.dispatchEvent(event, tail);
                    } finally {
                        note(event.getEventType().toString(), began);
                    }
                });
    }

    private void time(String what, Runnable task) {
        long began = System.nanoTime();
        try {
            task.run();
        } finally {
            note(what, began);
        }
    }

    private void note(String what, long began) {
        long nanos = System.nanoTime() - began;
        if (nanos > LONG_NANOS) {
            found.add(what + " took " + nanos / 1_000_000 + " ms");
        }
    }

    void write() {
        try {
            Files.write(Path.of("target", "watchdog.txt"), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
