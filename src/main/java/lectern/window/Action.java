package lectern.window;

import java.util.function.BooleanSupplier;

/// What a command does.
///
/// @param possible whether it can be done now
/// @param otherwise says why not, where it cannot
/// @param on whether that which it switches on is on now; false for what is no switch
record Action(Runnable run, BooleanSupplier possible, Runnable otherwise, BooleanSupplier on) {
    /// Does it if it can be done now, or says why not.
    void tryRun() {
        if (possible.getAsBoolean()) {
            run.run();
        } else {
            otherwise.run();
        }
    }
}
