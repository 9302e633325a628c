package lectern.window;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import lectern.model.Codebook;
import lectern.model.NewTag;
import lectern.model.Tag;
import lectern.settings.Texts;
import lectern.settings.Theme;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
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
        default void create(NewTag tag) {}
    }

    /// A row of the list.
    sealed interface Row {
        /// A tag, and whether it is on the annotation.
        record OfTag(Tag tag, String path, boolean on) implements Row {}

        /// The offer to make a new one.
        record Create(TagMatch.Made.New made) implements Row {}
    }

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Texts texts;
    private final TextField field = new TextField();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final Label fault = new Label();
    private final Label keys = new Label();
    private final Floating floating;
    private Codebook codebook = Codebook.EMPTY;
    private Set<UUID> on = new HashSet<>();
    private final boolean many;
    private Choice choice = (_, _) -> {};

    /// For the tags of an annotation: any number of them, and new ones.
    TagPopup(Texts texts, ObservableValue<Theme> theme) {
        this(texts, theme, "", true);
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
        this.texts = texts;
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
        list.getSelectionModel().selectedItemProperty().subscribe(this::sayKeys);
        list.setCellFactory(view -> new TagChoiceCell(texts, theme, this::take));
        fault.getStyleClass().add("name-fault");
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        fault.setMaxWidth(Double.MAX_VALUE);
        keys.setText(words);
        keys.setWrapText(true);
        keys.getStyleClass().addAll("quiet", "keys");
        floating = new Floating(field, fault, list, keys);
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

    /// The tags have changed: if the popup is open, it goes on with these.
    void show(Codebook tags) {
        if (isShowing()) {
            codebook = tags;
            update(false);
        }
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
        String wrong = many ? offer() : "";
        fault.setText(wrong);
        fault.setVisible(!wrong.isEmpty());
        fault.setManaged(!wrong.isEmpty());
        field.setAccessibleHelp(wrong);
        field.pseudoClassStateChanged(DANGER, !wrong.isEmpty());
        int most = Math.min(MOST_ROWS, rows.size());
        // Its border and padding need room, or the last row would scroll.
        list.setPrefHeight(most == 0 ? 0 : most * TagChoiceCell.HEIGHT + 4);
        list.setMinHeight(list.getPrefHeight());
        list.setMaxHeight(list.getPrefHeight());
        select(first ? 0 : chosen);
    }

    /// Offers to make a tag of what was typed.
    ///
    /// @return why there is none, where neither a tag fits nor one can be made; else empty
    private String offer() {
        return switch (TagMatch.made(codebook, field.getText())) {
            case TagMatch.Made.New made -> {
                rows.add(new Row.Create(made));
                yield "";
            }
            case TagMatch.Made.There _ -> "";
            case TagMatch.Made.Faulty faulty ->
                    rows.isEmpty() ? NameField.words(texts, faulty.fault()) : "";
            case TagMatch.Made.NoParent no ->
                    rows.isEmpty() ? texts.get("choose.no.parent", no.path()) : "";
        };
    }

    /// Says what Enter does with the row that is selected.
    private void sayKeys(@Nullable Row row) {
        if (many) {
            keys.setText(
                    switch (row) {
                        case Row.OfTag of ->
                                texts.get(of.on() ? "choose.keys.off" : "choose.keys.on");
                        case Row.Create _ -> texts.get("choose.keys.new");
                        case null -> texts.get("choose.keys.none");
                    });
        }
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
            case Row.Create create -> {
                var made = new NewTag(create.made().name(), create.made().parent().map(Tag::id));
                on.add(made.id());
                choice.create(made);
            }
        }
        if (goOn) {
            field.clear();
            update(false);
        }
    }
}
