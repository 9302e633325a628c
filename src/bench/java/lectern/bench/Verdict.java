package lectern.bench;

import java.util.Locale;

/// A figure beside the one it shall not pass.
final class Verdict {
    private Verdict() {}

    /// `open, CPU: 41.0 ms, target 80.0 ms: reached`.
    static String of(String what, double figure, double target, String unit) {
        return String.format(
                Locale.ROOT,
                "%s: %.2f %s, target %.2f: %s",
                what,
                figure,
                unit,
                target,
                figure <= target ? "reached" : "missed");
    }

    /// `open, CPU: ours 41.0, R 300.0 ms, 0.14 R, target 0.25 R: reached`.
    static String of(String what, double ours, double reference, double target) {
        return String.format(
                Locale.ROOT,
                "%s: ours %.1f, R %.1f ms, %.2f R, target %.2f R: %s",
                what,
                ours,
                reference,
                ours / reference,
                target,
                ours <= target * reference ? "reached" : "missed");
    }
}
