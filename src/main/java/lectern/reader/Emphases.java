package lectern.reader;

import lectern.model.Emphasis;
import lectern.text.Segments;
import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What of a text is set apart, to be asked for one row at a time.
final class Emphases {
    static final Emphases NONE = new Emphases(List.of());

    /// Each sorted and disjoint, so that both starts and ends rise.
    private final Map<Emphasis.Style, List<Emphasis>> byStyle = new EnumMap<>(Emphasis.Style.class);

    /// @param all in [Emphasis#ORDER]
    Emphases(List<Emphasis> all) {
        for (var style : Emphasis.Style.values()) {
            byStyle.put(style, new ArrayList<>());
        }
        all.forEach(one -> of(one.style()).add(one));
    }

    private List<Emphasis> of(Emphasis.Style style) {
        return Objects.requireNonNull(byStyle.get(style));
    }

    /// What is set apart in this range, cut to it, in pieces that each have one set of styles.
    List<Segments.Segment<Emphasis>> in(TextRange range) {
        var found = new ArrayList<Emphasis>();
        for (var style : Emphasis.Style.values()) {
            List<Emphasis> all = of(style);
            for (int i = firstEndingAfter(all, range.start());
                    i < all.size() && all.get(i).range().start() < range.end();
                    i++) {
                TextRange whole = all.get(i).range();
                found.add(
                        new Emphasis(
                                new TextRange(
                                        Math.max(whole.start(), range.start()),
                                        Math.min(whole.end(), range.end())),
                                style));
            }
        }
        return found.isEmpty() ? List.of() : Segments.of(found, Emphasis::range);
    }

    private static int firstEndingAfter(List<Emphasis> all, int position) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).range().end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
