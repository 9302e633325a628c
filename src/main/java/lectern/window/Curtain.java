package lectern.window;

import javafx.stage.Stage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Shows the window when there is something to read in it, or when that takes too long.
///
/// To paint a window costs most at the very start, when nothing has run before: one that is painted while its project is being
/// opened shows its text later than one that waits for it.
final class Curtain {
    /// So long a start may show nothing at all.
    private static final long PATIENCE_MILLIS = 700;

    private final Stage stage;
    private boolean risen;

    Curtain(Stage stage) {
        this.stage = stage;
    }

    /// Waits, but not for long.
    ///
    /// @param screen runs what touches the window
    void hold(Executor screen) {
        Executor later =
                CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS, screen);
        later.execute(this::rise);
    }

    /// Shows the window, once: never again one that was closed.
    void rise() {
        if (!risen) {
            risen = true;
            stage.show();
        }
    }
}
