package lectern.window;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.settings.Texts;
import lectern.settings.Theme;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Typing chooses a tag or makes one; floats where the passage is.
final class TagPopup {
    /// More rows scroll.
    private static final int MOST_ROWS = 8;

    private static final double WIDTH = 300;

    /// What becomes of the choice.
    interface Choice {
        /// A tag goes on the annotation, or comes off it.
        void choose(UUID tag, boolean on);

        /// A new tag is made and goes on the annotation.
        void create(String name, Optional<UUID> parent);
    }

    /// A row of the list.
    sealed interface Row {
        /// A tag, and whether it is on the annotation.
        record OfTag(Tag tag, String path, boolean on) implements Row {}

        /// The offer to make a new one.
        record Create(TagMatch.New made) implements Row {}
    }

    private final TextField field = new TextField();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final Floating floating;
    private Codebook codebook = Codebook.EMPTY;
    private Set<UUID> on = new HashSet<>();
    private Choice choice =
            new Choice() {
                @Override
                public void choose(UUID tag, boolean on) {}

                @Override
                public void create(String name, Optional<UUID> parent) {}
            };

    TagPopup(Texts texts, ObservableValue<Theme> theme) {
        field.setPromptText(texts.get("choose.prompt"));
        field.setAccessibleText(texts.get("choose.prompt"));
        field.getStyleClass().add("filter");
        field.textProperty().addListener(seen -> update(true));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText(texts.get("choose.list"));
        list.setFixedCellSize(TagChoiceCell.HEIGHT);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new TagChoiceCell(texts, theme, this::take));
        var keys = new Label(texts.get("choose.keys"));
        keys.setWrapText(true);
        keys.getStyleClass().addAll("quiet", "keys");
        floating = new Floating(field, list, keys);
        floating.sheet().getStyleClass().add("tag-popup");
        floating.sheet().setPrefWidth(WIDTH);
        floating.sheet().setMaxWidth(WIDTH);
    }

    /// Opens near these bounds of the screen, inside the owner.
    ///
    /// @param on tags that the annotation has: they are checked, choosing one takes it off
    void open(Window owner, Bounds near, Codebook tags, Set<UUID> on, Choice choice) {
        codebook = tags;
        this.on = new HashSet<>(on);
        this.choice = choice;
        field.clear();
        update(true);
        floating.near(owner, near);
        field.requestFocus();
    }

    /// The tags changed while the popup is open.
    void show(Codebook tags, Set<UUID> on) {
        codebook = tags;
        this.on = new HashSet<>(on);
        update(false);
    }

    boolean isShowing() {
        return floating.isShowing();
    }

    void hide() {
        floating.hide();
    }

    void onHidden(Runnable action) {
        floating.onHidden(action);
    }

    private void update(boolean first) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        rows.clear();
        for (Tag tag : TagMatch.best(codebook, field.getText())) {
            rows.add(new Row.OfTag(tag, codebook.path(tag.id()), on.contains(tag.id())));
        }
        TagMatch.made(codebook, field.getText()).map(Row.Create::new).ifPresent(rows::add);
        int most = Math.min(MOST_ROWS, rows.size());
        // Its border and padding need room, or the last row would scroll.
        list.setPrefHeight(most == 0 ? 0 : most * TagChoiceCell.HEIGHT + 4);
        list.setMinHeight(list.getPrefHeight());
        list.setMaxHeight(list.getPrefHeight());
        select(first ? 0 : chosen);
    }

    private void select(int index) {
        if (!rows.isEmpty()) {
            int inside = Math.floorMod(index, rows.size());
            list.getSelectionModel().clearAndSelect(inside);
            list.scrollTo(Math.max(0, inside - MOST_ROWS + 1));
        }
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            select(at + 1);
        } else if (event.getCode() == KeyCode.UP) {
            select(at - 1);
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            select(Math.min(at + MOST_ROWS, rows.size() - 1));
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            select(Math.max(at - MOST_ROWS, 0));
        } else if (event.getCode() == KeyCode.ENTER && at >= 0 && at < rows.size()) {
            take(rows.get(at), event.isShortcutDown());
        } else {
            return;
        }
        event.consume();
    }

    /// @param goOn whether the popup stays for another one
    private void take(Row row, boolean goOn) {
        if (!goOn) {
            hide();
        }
        switch (row) {
            case Row.OfTag of -> {
                UUID id = of.tag().id();
                boolean put = !on.remove(id) && on.add(id);
                choice.choose(id, put);
            }
            case Row.Create create ->
                    choice.create(create.made().name(), create.made().parent().map(Tag::id));
        }
        if (goOn) {
            field.clear();
            update(false);
        }
    }
}
