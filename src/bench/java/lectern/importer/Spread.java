package lectern.importer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// How a count is spread over pages: few pages can make most of a mean.
///
/// @param none share of the pages with none
/// @param usual the mean without the pages that have most
record Spread(double mean, int median, double none, double usual) {
    /// So many pages are left out of the usual mean.
    private static final int WORST = 20;

    static <T> Spread of(List<T> pages, ToIntFunction<T> count) {
        int[] counts = pages.stream().mapToInt(count).sorted().toArray();
        int rest = Math.max(0, counts.length - WORST);
        return new Spread(
                Arrays.stream(counts).average().orElse(0),
                counts.length == 0 ? 0 : counts[counts.length / 2],
                Arrays.stream(counts).filter(it -> it == 0).count()
                        / (double) Math.max(1, counts.length),
                Arrays.stream(counts, 0, rest).average().orElse(0));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f (median %d, none in %.0f %%, %.2f without the %d worst)",
                mean,
                median,
                100 * none,
                usual,
                WORST);
    }
}
