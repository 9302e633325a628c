package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import lectern.reader.WrappedLabel;

import java.util.function.Predicate;

/// Rows that head a group in a list: they are read, not chosen.
final class Headings {
    private Headings() {}

    /// Lets the selection step over headings, in the direction it came from. A list that gets the focus without a
    /// selection selects its first row, so that one sees where one is.
    static <T> void skip(ListView<T> list, Predicate<T> heading) {
        list.focusedProperty().addListener((seen, before, focused) -> selectFirst(list));
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener(
                        (seen, before, now) -> {
                            int at = now.intValue();
                            if (at < 0
                                    || at >= list.getItems().size()
                                    || !heading.test(list.getItems().get(at))) {
                                return;
                            }
                            int next = at < before.intValue() ? at - 1 : at + 1;
                            int safe = next < 0 ? at + 1 : next;
                            if (safe < list.getItems().size()) {
                                list.getSelectionModel().clearAndSelect(safe);
                                list.getFocusModel().focus(safe);
                                list.scrollTo(Math.max(0, Math.min(at, safe)));
                            }
                        });
    }

    /// Selects the first row of a list that has the focus and no selection; to be called when rows have come.
    static void selectFirst(ListView<?> list) {
        if (list.isFocused() && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /// The row of a heading: its words, and what stands at its end.
    static HBox row(String words, Node... end) {
        var label = WrappedLabel.ofOneLine();
        label.say(words);
        label.getStyleClass().add("list-heading");
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var row = new HBox(label);
        row.getChildren().addAll(end);
        row.getStyleClass().add("list-heading-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        return row;
    }
}
