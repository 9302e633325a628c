package lectern.window;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

import java.util.function.Function;

/// Where a list is scrolled to.
final class Scroll {
    private Scroll() {}

    /// Changes the rows of a list so that the row at its top stays where it is, if it is still there.
    ///
    /// @param id what makes two states the same row
    static <T> void keep(ListView<T> list, Function<? super T, ?> id, Runnable change) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || !(flow.getFirstVisibleCell() instanceof ListCell<?> cell)
                || cell.isEmpty()
                || cell.getIndex() >= list.getItems().size()) {
            change.run();
            return;
        }
        var anchor = id.apply(list.getItems().get(cell.getIndex()));
        int index = cell.getIndex();
        double hidden = -cell.getLayoutY();
        change.run();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (id.apply(list.getItems().get(i)).equals(anchor)) {
                if (i != index) {
                    list.scrollTo(i);
                    list.layout();
                    flow.scrollPixels(hidden);
                }
                return;
            }
        }
    }

    /// Brings a row into view, unless the whole of it is there.
    static void reveal(ListView<?> list, int row) {
        list.layout();
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getFirstVisibleCell() == null
                || row <= flow.getFirstVisibleCell().getIndex()
                || row >= flow.getLastVisibleCell().getIndex()) {
            list.scrollTo(row);
        }
    }
}
