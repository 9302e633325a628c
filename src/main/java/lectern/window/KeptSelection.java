package lectern.window;

import javafx.scene.control.ListView;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/// The selection of a list, kept while its rows change. What was selected stays so; where it goes, the row that takes its
/// place is selected, or the last one; when it comes back, it is selected again.
final class KeptSelection<T> {
    private final ListView<T> list;
    private final Function<? super T, ?> id;
    private final Set<Object> gone = new HashSet<>();

    /// @param id what makes two states the same row
    KeptSelection(ListView<T> list, Function<? super T, ?> id) {
        this.list = list;
        this.id = id;
    }

    /// Changes the rows because what they stand for has changed.
    void across(Runnable change) {
        var before = selected();
        int place =
                list.getSelectionModel().getSelectedIndices().stream()
                        .min(Integer::compare)
                        .orElse(-1);
        change.run();
        var there = there();
        var back = new HashSet<>(gone);
        back.retainAll(there);
        gone.removeAll(back);
        before.stream().filter(one -> !there.contains(one)).forEach(gone::add);
        if (!back.isEmpty()) {
            select(back);
            reveal();
        } else if (before.stream().anyMatch(there::contains) || place < 0 || there.isEmpty()) {
            select(before);
        } else {
            list.getSelectionModel().clearAndSelect(Math.min(place, there.size() - 1));
            reveal();
        }
    }

    /// Shows other rows, or the same in another order: the rows that are not there are no more selected.
    void through(Runnable change) {
        var before = selected();
        change.run();
        select(before);
    }

    private Set<Object> selected() {
        var ids = new LinkedHashSet<Object>();
        list.getSelectionModel().getSelectedItems().forEach(row -> ids.add(id.apply(row)));
        return ids;
    }

    private Set<Object> there() {
        var ids = new HashSet<Object>();
        list.getItems().forEach(row -> ids.add(id.apply(row)));
        return ids;
    }

    private void select(Set<?> ids) {
        if (ids.equals(selected())) {
            return;
        }
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (ids.contains(id.apply(list.getItems().get(i)))) {
                list.getSelectionModel().select(i);
            }
        }
    }

    private void reveal() {
        Scroll.reveal(list, list.getSelectionModel().getSelectedIndex());
    }
}
