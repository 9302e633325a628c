package lectern.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The places one has jumped from, as a browser keeps its pages: back, and forward again.
final class Trail<T> {
    /// Older places are forgotten.
    private static final int MOST = 100;

    private final Deque<T> behind = new ArrayDeque<>();
    private final Deque<T> ahead = new ArrayDeque<>();

    /// A jump leaves this place for somewhere new.
    void leave(T place) {
        ahead.clear();
        push(behind, place);
    }

    /// Where one came from.
    ///
    /// @param here where one is: the way forward leads back to it
    Optional<T> back(T here) {
        return step(behind, ahead, here);
    }

    Optional<T> forward(T here) {
        return step(ahead, behind, here);
    }

    boolean canGoBack() {
        return !behind.isEmpty();
    }

    boolean canGoForward() {
        return !ahead.isEmpty();
    }

    void clear() {
        behind.clear();
        ahead.clear();
    }

    private Optional<T> step(Deque<T> from, Deque<T> to, T here) {
        while (here.equals(from.peek())) {
            from.pop();
        }
        if (from.isEmpty()) {
            return Optional.empty();
        }
        push(to, here);
        return Optional.of(from.pop());
    }

    private static <T> void push(Deque<T> places, T place) {
        if (!place.equals(places.peek())) {
            places.push(place);
        }
        if (places.size() > MOST) {
            places.removeLast();
        }
    }
}
