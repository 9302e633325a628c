package lectern.work;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/// How fast long work goes, and when it will be done.
public final class Pace {
    /// Sooner nobody can say.
    private static final long FIRST = 2_000_000_000L;

    private static final double NANOS = 1e9;

    private final LongSupplier nanos;
    private final long began;

    public Pace() {
        this(System::nanoTime);
    }

    Pace(LongSupplier nanos) {
        this.nanos = nanos;
        began = nanos.getAsLong();
    }

    /// What can be said of long work.
    ///
    /// @param perSecond items a second, on average since the work began
    /// @param rest what is left at this pace
    public record Forecast(double perSecond, Duration rest) {}

    /// What can be said now; nothing in the first seconds, or where nobody knows how many there are.
    public Optional<Forecast> at(long done, long total) {
        long elapsed = nanos.getAsLong() - began;
        if (elapsed < FIRST || done <= 0 || total <= 0) {
            return Optional.empty();
        }
        double perSecond = done * NANOS / elapsed;
        long seconds = Math.round(Math.max(0, total - done) / perSecond);
        return Optional.of(new Forecast(perSecond, Duration.ofSeconds(seconds)));
    }
}
