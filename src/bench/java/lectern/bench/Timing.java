package lectern.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/// Times of runs of the same work.
final class Timing {
    private static final double NANOS = 1e6;

    private final double[] millis;

    private Timing(double[] millis) {
        this.millis = millis;
    }

    /// Work that is timed.
    @FunctionalInterface
    interface Work {
        void run(int round) throws IOException, InterruptedException;
    }

    /// Runs the work a number of times, some of them before the clock counts.
    static Timing of(int warmUp, int rounds, Work work) throws IOException, InterruptedException {
        for (int i = 0; i < warmUp; i++) {
            work.run(i);
        }
        double[] millis = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.run(warmUp + i);
            millis[i] = (System.nanoTime() - start) / NANOS;
        }
        Arrays.sort(millis);
        return new Timing(millis);
    }

    double median() {
        return millis[millis.length / 2];
    }

    double highest() {
        return millis[millis.length - 1];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.2f ms, highest %.2f ms of %d",
                median(),
                highest(),
                millis.length);
    }

    /// How many times longer this took: `2.3 x`.
    String against(Timing other) {
        return String.format(Locale.ROOT, "%.2f x", median() / other.median());
    }
}
