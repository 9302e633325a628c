package lectern.reader;

import javafx.scene.Node;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Cards, or lines in their place, by the annotation they stand for. Those that leave the view are used again for others.
final class CardPool<N extends Node> {
    /// So many are kept for those that will come.
    private static final int SPARE = 40;

    private final Function<UUID, N> made;
    private final Consumer<N> dropped;
    private final Map<UUID, N> standing = new HashMap<>();
    private final Map<UUID, Mark> shown = new HashMap<>();
    private final Deque<N> spare = new ArrayDeque<>();

    /// @param made makes one, first for this annotation, and puts it where it can be seen
    /// @param dropped takes one away for good
    CardPool(Function<UUID, N> made, Consumer<N> dropped) {
        this.made = made;
        this.dropped = dropped;
    }

    Optional<N> of(UUID annotation) {
        return Optional.ofNullable(standing.get(annotation));
    }

    /// The one of this annotation, which comes to stand if it does not yet.
    N take(UUID annotation) {
        return standing.computeIfAbsent(
                annotation, id -> spare.isEmpty() ? made.apply(id) : spare.pop());
    }

    /// Notes that an annotation is shown as it is now.
    ///
    /// @return whether that is something else than what its card showed before
    boolean renew(Mark now) {
        return !now.equals(shown.put(now.id(), now));
    }

    /// All that stands is to be filled anew.
    void refill() {
        shown.clear();
    }

    /// Whether one stands for this annotation of which this holds.
    boolean has(UUID annotation, Predicate<N> what) {
        N node = standing.get(annotation);
        return node != null && what.test(node);
    }

    /// Whether this holds for any that stands.
    boolean any(Predicate<N> what) {
        for (N node : standing.values()) {
            if (what.test(node)) {
                return true;
            }
        }
        return false;
    }

    void forEach(BiConsumer<UUID, N> each) {
        standing.forEach(each);
    }

    /// Puts the one of this annotation there, if there is one.
    ///
    /// @param seen whether any of that is in view: what is beyond is not painted, and keeps for its return
    void place(UUID annotation, double x, double y, double width, double height, boolean seen) {
        N node = standing.get(annotation);
        if (node != null) {
            node.setVisible(seen);
            node.resizeRelocate(x, y, width, height);
        }
    }

    /// Lays aside what is not needed any more.
    ///
    /// @param gone whether the one of this annotation is
    /// @param rest is told each that is laid aside
    void leave(BiPredicate<UUID, N> gone, Consumer<N> rest) {
        standing.entrySet()
                .removeIf(
                        one -> {
                            boolean is = gone.test(one.getKey(), one.getValue());
                            if (is) {
                                shown.remove(one.getKey());
                                rest.accept(one.getValue());
                                layAside(one.getValue());
                            }
                            return is;
                        });
    }

    private void layAside(N node) {
        if (spare.size() < SPARE) {
            node.setVisible(false);
            spare.push(node);
        } else {
            dropped.accept(node);
        }
    }
}
