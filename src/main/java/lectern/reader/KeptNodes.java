package lectern.reader;

import javafx.collections.ObservableList;
import javafx.scene.Node;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Nodes by what they show. From one painting to the next those that show the same are not touched, and those whose time is
/// over are used again.
///
/// JavaFX repaints the whole of a parent whose children come or go, and in the next pulse the whole window, when it styles
/// them. So some are always there that show nothing, and none is ever taken away.
///
/// @param <K> all that can be seen of a node; two are equal if they look the same at the same place
final class KeptNodes<K, N extends Node> {
    private final ObservableList<Node> children;
    private final int reserve;
    private final Supplier<N> made;
    private final BiConsumer<N, K> fill;
    private final Consumer<N> empty;
    private final Map<K, N> standing = new HashMap<>();
    private final Deque<N> spare = new ArrayDeque<>();

    /// @param children where they stand; in which order is open
    /// @param reserve how many are made beyond those that are needed
    /// @param fill makes a node show something else
    /// @param empty makes a node show nothing, without hiding it: a node that is not visible is not styled
    KeptNodes(
            ObservableList<Node> children,
            int reserve,
            Supplier<N> made,
            BiConsumer<N, K> fill,
            Consumer<N> empty) {
        this.children = children;
        this.reserve = reserve;
        this.made = made;
        this.fill = fill;
        this.empty = empty;
    }

    /// Shows these and nothing else.
    ///
    /// @return whether nodes were made
    boolean show(Set<K> wanted) {
        var gone = new ArrayDeque<N>();
        standing.entrySet()
                .removeIf(one -> !wanted.contains(one.getKey()) && gone.add(one.getValue()));
        var fresh = new ArrayList<K>();
        for (K key : wanted) {
            if (!standing.containsKey(key)) {
                fresh.add(key);
            }
        }
        boolean making = fresh.size() > spare.size();
        if (making) {
            make(fresh.size() - spare.size() + reserve);
        }
        for (K key : fresh) {
            N node = spare.pop();
            fill.accept(node, key);
            standing.put(key, node);
        }
        // Not used again at once: what moves is painted anew from where it was to where it is.
        gone.forEach(empty);
        spare.addAll(gone);
        return making;
    }

    private void make(int count) {
        var nodes = new ArrayList<N>(count);
        for (int i = 0; i < count; i++) {
            N node = made.get();
            empty.accept(node);
            nodes.add(node);
        }
        children.addAll(nodes);
        spare.addAll(nodes);
    }
}
