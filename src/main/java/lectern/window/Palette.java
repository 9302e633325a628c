package lectern.window;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import lectern.settings.Texts;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// All that can be done, found by typing. What cannot be done now stands at the end and is grey.
final class Palette extends VBox {
    private static final double WIDTH = 560;
    private static final double ROW = 34;
    private static final int ROWS = 10;

    /// Something that can be done.
    ///
    /// @param id under which it is remembered
    /// @param group of what kind it is
    /// @param keys that do the same
    record Entry(
            String id,
            String group,
            String words,
            List<String> keys,
            boolean possible,
            Runnable run) {}

    private final List<Entry> all;
    private final List<String> recent;
    private final Consumer<Entry> chosen;
    private final TextField field = new TextField();
    private final ObservableList<Entry> shown = FXCollections.observableArrayList();
    private final ListView<Entry> list = new ListView<>(shown);

    /// @param recent ids of what was done lately, the newest first
    /// @param chosen takes what was chosen
    Palette(Texts texts, List<Entry> all, List<String> recent, Consumer<Entry> chosen) {
        this.all = List.copyOf(all);
        this.recent = List.copyOf(recent);
        this.chosen = chosen;
        getStyleClass().add("palette");
        field.setPromptText(texts.get("palette.prompt"));
        field.setAccessibleText(texts.get("palette.prompt"));
        field.getStyleClass().add("filter");
        field.textProperty().addListener(_ -> update());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText(texts.get("command.palette"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROWS * ROW + 2);
        list.setMinHeight(0);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(texts.get("palette.none")));
        list.setCellFactory(_ -> new Cell());
        setPrefWidth(WIDTH);
        getChildren().addAll(field, list);
        update();
    }

    TextField first() {
        return field;
    }

    private void update() {
        String typed = field.getText();
        shown.setAll(typed.isBlank() ? usual() : best(typed));
        select(0);
    }

    private List<Entry> usual() {
        return all.stream()
                .sorted(
                        Comparator.comparing((Entry entry) -> !entry.possible())
                                .thenComparingInt(this::age))
                .toList();
    }

    private List<Entry> best(String typed) {
        record Found(Entry entry, int score) {}
        return all.stream()
                .flatMap(
                        entry ->
                                PaletteMatch.score(entry.words() + " " + entry.group(), typed)
                                        .stream()
                                        .mapToObj(score -> new Found(entry, score)))
                .sorted(
                        Comparator.comparing((Found found) -> !found.entry().possible())
                                .thenComparingInt(Found::score)
                                .thenComparingInt(found -> age(found.entry())))
                .map(Found::entry)
                .toList();
    }

    private int age(Entry entry) {
        int at = recent.indexOf(entry.id());
        return at < 0 ? recent.size() : at;
    }

    private void select(int index) {
        if (!shown.isEmpty()) {
            int inside = Math.floorMod(index, shown.size());
            list.getSelectionModel().clearAndSelect(inside);
            list.scrollTo(Math.max(0, inside - ROWS + 1));
        }
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case KeyCode.DOWN -> select(at + 1);
            case KeyCode.UP -> select(at - 1);
            case KeyCode.PAGE_DOWN -> select(Math.min(at + ROWS, shown.size() - 1));
            case KeyCode.PAGE_UP -> select(Math.max(at - ROWS, 0));
            case KeyCode.ENTER -> take();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take() {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null && entry.possible()) {
            chosen.accept(entry);
        }
    }

    private final class Cell extends ListCell<Entry> {
        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(
                    click -> {
                        if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                            list.getSelectionModel().select(getItem());
                            take();
                        }
                    });
        }

        @Override
        protected void updateItem(Entry entry, boolean none) {
            super.updateItem(entry, none);
            if (none || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var words = new Label(entry.words());
            words.setMinWidth(0);
            var group = new Label(entry.group());
            group.getStyleClass().add("quiet");
            group.setMinWidth(Region.USE_PREF_SIZE);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var caps = new KeyCaps(entry.keys());
            caps.setMinWidth(Region.USE_PREF_SIZE);
            var line = new HBox(8, words, group, space, caps);
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            line.setOpacity(entry.possible() ? 1 : 0.45);
            setGraphic(line);
            setAccessibleText(entry.words());
        }
    }
}
