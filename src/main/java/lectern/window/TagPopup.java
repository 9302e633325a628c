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
        default void create(String name, Optional<UUID> parent) {}
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
    private final boolean many;
    private Choice choice = (_, _) -> {};

    /// For the tags of an annotation: any number of them, and new ones.
    TagPopup(Texts texts, ObservableValue<Theme> theme) {
        this(texts, theme, texts.get("choose.keys"), true);
    }

    /// For one of the tags that are there.
    ///
    /// @param title says what for
    /// @param words say what becomes of it
    static TagPopup ofOne(Texts texts, ObservableValue<Theme> theme, String title, String words) {
        var popup = new TagPopup(texts, theme, words, false);
        var label = new Label(title);
        label.getStyleClass().add("sheet-title");
        label.setWrapText(true);
        popup.floating.sheet().getChildren().addFirst(label);
        return popup;
    }

    private TagPopup(Texts texts, ObservableValue<Theme> theme, String words, boolean many) {
        this.many = many;
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
        var keys = new Label(words);
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
        if (many) {
            TagMatch.made(codebook, field.getText()).map(Row.Create::new).ifPresent(rows::add);
        }
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

    /// @param wantsMore whether the popup shall stay for another one
    private void take(Row row, boolean wantsMore) {
        boolean goOn = wantsMore && many;
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
