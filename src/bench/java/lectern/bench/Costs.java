package lectern.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Costs of the same work, done many times.
final class Costs {
    /// One pulse at 60 a second.
    private static final double PULSE = 1_000 / 60.0;

    private final List<Cost> all = new ArrayList<>();

    void add(Cost cost) {
        all.add(cost);
    }

    double median(ToDoubleFunction<Cost> of) {
        return quantile(of, 0.5);
    }

    /// @param share of the costs that are not higher, from 0 to 1
    double quantile(ToDoubleFunction<Cost> of, double share) {
        double[] sorted = all.stream().mapToDouble(of).sorted().toArray();
        return sorted[(int) Math.round((sorted.length - 1) * share)];
    }

    double cpu() {
        return median(Cost::cpu);
    }

    double cpu95() {
        return quantile(Cost::cpu, 0.95);
    }

    double wall() {
        return median(Cost::wall);
    }

    double longest() {
        return median(Cost::longest);
    }

    /// How many took longer than a pulse has time.
    long missed() {
        return all.stream().filter(cost -> cost.wall() > PULSE).count();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "CPU p50 %.1f p95 %.1f, wall p50 %.1f p95 %.1f ms, %d of %d missed a pulse",
                cpu(),
                cpu95(),
                wall(),
                quantile(Cost::wall, 0.95),
                missed(),
                all.size());
    }
}
