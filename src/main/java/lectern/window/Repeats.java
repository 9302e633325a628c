package lectern.window;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Knows a fault that comes again at once, as one does that is met whenever the window is laid out: it is told only once.
final class Repeats {
    private static final long SOON = Duration.ofSeconds(1).toNanos();

    private final LongSupplier clock;
    private Optional<Throwable> last = Optional.empty();
    private long at;

    /// @param clock nanoseconds
    Repeats(LongSupplier clock) {
        this.clock = clock;
    }

    /// Whether the same fault came just before. Asking counts as its coming.
    boolean again(Throwable fault) {
        long now = clock.getAsLong();
        boolean again = now - at < SOON && last.filter(before -> same(before, fault)).isPresent();
        last = Optional.of(fault);
        at = now;
        return again;
    }

    private static boolean same(Throwable one, Throwable other) {
        return one.getClass() == other.getClass()
                && Objects.equals(one.getMessage(), other.getMessage())
                && place(one).equals(place(other));
    }

    private static Optional<StackTraceElement> place(Throwable fault) {
        return Arrays.stream(fault.getStackTrace()).findFirst();
    }
}
