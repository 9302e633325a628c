package lectern.window;

import java.util.function.BooleanSupplier;

/// What a command does.
///
/// @param possible whether it can be done now
record Action(Runnable run, BooleanSupplier possible) {
    /// Does it if it can be done now.
    void tryRun() {
        if (possible.getAsBoolean()) {
            run.run();
        }
    }
}
