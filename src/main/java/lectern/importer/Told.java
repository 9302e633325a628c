package lectern.importer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A value that a page gives for a field of its source.
///
/// @param percent how often such a value is right, as a rule
record Told(String value, int percent) {
    /// Less sure values are offered, not filled in.
    static final int ENOUGH = 60;

    /// The surest one; of several as sure the first.
    static Optional<Told> best(List<Told> all) {
        return all.stream()
                .filter(told -> !told.value.isEmpty())
                .max(Comparator.comparingInt(Told::percent));
    }

    boolean isEnough() {
        return percent >= ENOUGH;
    }
}
