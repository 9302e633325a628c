package lectern.window;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

import java.util.List;
import java.util.Locale;

/// Offers values used before while one types into a field. Down and Up choose, Enter or Tab takes.
final class Completion {
    private static final int MOST = 6;
    private static final double ROW = 28;

    private final TextField field;
    private final Popup popup = new Popup();
    private final ObservableList<String> fitting = FXCollections.observableArrayList();
    private final ListView<String> list = new ListView<>(fitting);
    private List<String> values = List.of();
    private boolean filling;

    Completion(TextField field) {
        this.field = field;
        list.getStyleClass().addAll("edge-to-edge", "completion");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> cell());
        var sheet = new javafx.scene.layout.VBox(list);
        sheet.getStyleClass().addAll("floating", "completion-sheet");
        popup.getContent().add(sheet);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        field.textProperty().addListener(seen -> update());
        field.focusedProperty().addListener((seen, before, focused) -> leave(focused));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// The values to offer, the most used first.
    void values(List<String> used) {
        values = List.copyOf(used);
    }

    /// Puts a value into the field without offering others.
    void fill(String value) {
        filling = true;
        field.setText(value);
        field.end();
        filling = false;
        popup.hide();
    }

    private ListCell<String> cell() {
        var cell =
                new ListCell<String>() {
                    @Override
                    protected void updateItem(String value, boolean empty) {
                        super.updateItem(value, empty);
                        setGraphic(empty || value == null ? null : new Label(value));
                    }
                };
        cell.setPrefWidth(0);
        cell.setOnMousePressed(
                event -> {
                    if (cell.getItem() != null) {
                        fill(cell.getItem());
                        event.consume();
                    }
                });
        return cell;
    }

    private void leave(boolean focused) {
        if (!focused) {
            popup.hide();
        }
    }

    private void update() {
        String typed = field.getText().strip().toLowerCase(Locale.ROOT);
        if (filling || typed.isEmpty() || !field.isFocused()) {
            popup.hide();
            return;
        }
        fitting.setAll(
                values.stream()
                        .filter(value -> fits(value.toLowerCase(Locale.ROOT), typed))
                        .limit(MOST)
                        .toList());
        if (fitting.isEmpty()) {
            popup.hide();
            return;
        }
        double height = fitting.size() * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        list.setPrefWidth(Math.max(200, field.getWidth()));
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (!popup.isShowing()) {
            popup.show(field, place.getMinX(), place.getMaxY() + 2);
        }
    }

    /// It begins so, or one of its words does; a value that is typed in full needs no offer.
    private static boolean fits(String value, String typed) {
        return !value.equals(typed) && (value.startsWith(typed) || value.contains(" " + typed));
    }

    private void key(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().clearAndSelect(Math.min(at + 1, fitting.size() - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().clearAndSelect(Math.max(at - 1, 0));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && at >= 0) {
            fill(fitting.get(at));
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && at >= 0) {
            // Tab also walks on: the event goes its way.
            fill(fitting.get(at));
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
        }
    }
}
