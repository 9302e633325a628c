package lectern.reader;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.text.TextFlow;

import lectern.text.TextRange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was found in the open text: painted under the words in view, and one of them, the current one, stronger.
///
/// Rows get their layer only while there is something to show. All methods belong on the FX thread.
public final class Hits {
    private final Compositor compositor;
    private final Map<Integer, HitLayer> layers = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<TextRange>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<TextRange> all = List.of();
    private Runnable changed = () -> {};

    Hits(Compositor compositor) {
        this.compositor = compositor;
    }

    /// Is told when other hits are shown or another one is current.
    void onChange(Runnable action) {
        changed = action;
    }

    /// Shows these in place of those before; none is current.
    ///
    /// @param hits in the order of the text, none over another
    public void show(List<TextRange> hits) {
        all = hits;
        current.set(Optional.empty());
        if (!hits.isEmpty()) {
            compositor.flows(this::dress);
        }
        layers.values().forEach(HitLayer::repaint);
        changed.run();
    }

    /// Makes one of them the current one.
    public void current(Optional<TextRange> hit) {
        var before = current.get();
        current.set(hit);
        before.ifPresent(this::repaint);
        hit.ifPresent(this::repaint);
        changed.run();
    }

    /// The one that is current; a click on the strip beside the scroll bar makes another one so.
    public ReadOnlyObjectProperty<Optional<TextRange>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    List<TextRange> all() {
        return all;
    }

    /// Those that share at least one character with this range.
    List<TextRange> in(TextRange range) {
        int from = firstEndingAfter(range.start());
        int to = from;
        while (to < all.size() && all.get(to).start() < range.end()) {
            to++;
        }
        return all.subList(from, to);
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void repaint(TextRange range) {
        layers.values().stream()
                .filter(layer -> compositor.shows(layer.row(), range))
                .forEach(HitLayer::repaint);
    }

    /// Gives a row its layer, if there is anything to show.
    void dress(TextFlow flow) {
        if (!all.isEmpty() && flow.getChildren().stream().noneMatch(HitLayer.class::isInstance)) {
            flow.getChildren().stream()
                    .filter(HighlightLayer.class::isInstance)
                    .findFirst()
                    .ifPresent(
                            lines ->
                                    flow.getChildren()
                                            .add(
                                                    new HitLayer(
                                                            (HighlightLayer) lines,
                                                            flow,
                                                            compositor)));
        }
    }

    void register(HitLayer layer) {
        layers.put(layer.row(), layer);
    }

    void unregister(HitLayer layer) {
        layers.remove(layer.row(), layer);
    }
}
