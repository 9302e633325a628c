package lectern.window;

import lectern.model.AnnotationRow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// The rows of a long list, loaded by pages when they are wanted, of which the last seen are kept.
final class RowPages {
    /// Loads rows.
    interface Rows {
        /// Answers on the FX thread, later or at once.
        void load(List<UUID> ids, Consumer<List<AnnotationRow>> done);
    }

    /// Rows of a page.
    static final int PAGE = 100;

    /// More pages are not kept: a list of any length needs no more memory.
    private static final int KEPT = 20;

    private final Rows source;
    private final Runnable arrived;
    private final Map<Integer, Map<UUID, AnnotationRow>> pages =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Integer, Map<UUID, AnnotationRow>> eldest) {
                    return size() > KEPT;
                }
            };
    private final Set<Integer> underWay = new HashSet<>();

    /// What was loaded before the list changed: shown until the new rows are there.
    private final Map<UUID, AnnotationRow> before = new HashMap<>();

    private List<UUID> ids = List.of();
    private int generation;

    /// @param arrived is called when rows have come
    RowPages(Rows source, Runnable arrived) {
        this.source = source;
        this.arrived = arrived;
    }

    /// The list is another one, or its rows have changed.
    void reset(List<UUID> next) {
        generation++;
        before.clear();
        pages.values().forEach(before::putAll);
        pages.clear();
        underWay.clear();
        ids = next;
    }

    /// The row at this index, if it is there; else it will be, see `arrived`.
    Optional<AnnotationRow> row(int index) {
        if (index < 0 || index >= ids.size()) {
            return Optional.empty();
        }
        int page = index / PAGE;
        UUID id = ids.get(index);
        var loaded = pages.get(page);
        if (loaded != null) {
            return Optional.ofNullable(loaded.get(id));
        }
        if (underWay.add(page)) {
            load(page);
            loaded = pages.get(page);
        }
        return Optional.ofNullable(loaded == null ? before.get(id) : loaded.get(id));
    }

    private void load(int page) {
        int asked = generation;
        source.load(
                ids.subList(page * PAGE, Math.min(ids.size(), (page + 1) * PAGE)),
                rows -> {
                    if (asked != generation) {
                        return;
                    }
                    underWay.remove(page);
                    var byId = new HashMap<UUID, AnnotationRow>();
                    rows.forEach(row -> byId.put(row.annotation().id(), row));
                    pages.put(page, byId);
                    arrived.run();
                });
    }
}
