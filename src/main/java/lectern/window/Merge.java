package lectern.window;

import java.util.List;
import java.util.function.Function;

/// Brings a shown list to a new state by the smallest edit of its middle, so that selection and scroll stay.
final class Merge {
    private Merge() {}

    /// @param id what makes two states the same row
    static <T> void into(List<T> shown, List<? extends T> wanted, Function<? super T, ?> id) {
        int most = Math.min(shown.size(), wanted.size());
        int head = 0;
        while (head < most && same(shown.get(head), wanted.get(head), id)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && same(
                        shown.get(shown.size() - 1 - tail),
                        wanted.get(wanted.size() - 1 - tail),
                        id)) {
            tail++;
        }
        if (shown.size() > head + tail) {
            shown.subList(head, shown.size() - tail).clear();
        }
        if (wanted.size() > head + tail) {
            shown.addAll(head, wanted.subList(head, wanted.size() - tail));
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!shown.get(i).equals(wanted.get(i))) {
                shown.set(i, wanted.get(i));
            }
        }
    }

    private static <T> boolean same(T one, T other, Function<? super T, ?> id) {
        return id.apply(one).equals(id.apply(other));
    }
}
