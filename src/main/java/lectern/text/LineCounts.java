package lectern.text;

import java.util.HashMap;
import java.util.Map;

/// In how many texts of a collection each line stands. Copies of one text count as one: what they share is no habit of
/// their source.
public final class LineCounts {
    private final Map<Long, Integer> texts = new HashMap<>();
    private final Map<Long, Integer> signatures = new HashMap<>();

    /// Counts a text.
    ///
    /// @return false if it is a copy of one that was counted before, and so was not counted
    public boolean add(LineMarks marks) {
        long known = marks.signature().stream().filter(signatures::containsKey).count();
        marks.signature().forEach(mark -> signatures.merge(mark, 1, Integer::sum));
        // One paragraph of two or three may be a note of the source that stands below all of its
        // articles.
        if (known * 2 > marks.signature().size()) {
            return false;
        }
        marks.lines().forEach(line -> texts.merge(line, 1, Integer::sum));
        return true;
    }

    /// How many of the counted texts have this line.
    public int of(long line) {
        return texts.getOrDefault(line, 0);
    }
}
