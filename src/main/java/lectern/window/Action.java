package lectern.window;

import java.util.function.BooleanSupplier;

/// What a command does.
///
/// @param possible whether it can be done now
/// @param on whether that which it switches on is on now; false for what is no switch
record Action(Runnable run, BooleanSupplier possible, BooleanSupplier on) {
    /// Does it if it can be done now.
    void tryRun() {
        if (possible.getAsBoolean()) {
            run.run();
        }
    }
}
