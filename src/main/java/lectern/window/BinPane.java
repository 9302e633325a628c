package lectern.window;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.model.BinItem;
import lectern.model.Entity;
import lectern.settings.Texts;

import org.kordamp.ikonli.feather.Feather;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was removed, and can be put back.
final class BinPane extends VBox {
    /// What the pane asks of the window.
    interface Requests {
        void restore(BinItem item);

        /// Erases everything in the bin. The user has agreed.
        void empty();

        /// The list is left: the text comes back.
        void leave();
    }

    /// A row of the list.
    sealed interface Row {
        /// The kind of the items that follow.
        record KindOf(Entity entity, int count) implements Row {}

        /// An item, and its day in words.
        record Of(BinItem item, String day) implements Row {}
    }

    /// The order of the groups.
    private static final List<Entity> KINDS =
            List.of(Entity.DOCUMENT, Entity.TAG, Entity.ANNOTATION);

    private final Texts texts;
    private final When when;
    private final Requests requests;
    private final PaneHeader header;
    private final Button empty;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private int count;

    BinPane(Texts texts, When when, Requests requests) {
        this.texts = texts;
        this.when = when;
        this.requests = requests;
        getStyleClass().addAll("pane", "bin");
        header = new PaneHeader(texts.get("bin.title"), IconButton.leave(texts, requests::leave));
        empty = new Button(texts.get("bin.empty"));
        empty.setMinWidth(USE_PREF_SIZE);
        empty.setOnAction(event -> ask());
        var buttons = new HBox(empty);
        buttons.getStyleClass().add("pane-buttons");
        buttons.visibleProperty().bind(empty.disabledProperty().not());
        buttons.managedProperty().bind(buttons.visibleProperty());
        empty.setDisable(true);
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText(texts.get("bin.title"));
        list.setCellFactory(view -> new BinCell(texts, requests::restore));
        list.setPlaceholder(new EmptyState(Feather.TRASH_2, texts.get("bin.none")));
        Headings.skip(list, row -> row instanceof Row.KindOf);
        new KeyTable().on("Enter", this::restore).on("Esc", requests::leave).install(list);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, buttons, list);
    }

    /// What has the focus when the pane is shown.
    Node first() {
        return list;
    }

    /// Shows these items.
    ///
    /// @param now tells what is today
    void show(List<BinItem> items, Instant now) {
        count = items.size();
        header.count(items.isEmpty() ? "" : texts.get("tags.number", count));
        empty.setDisable(items.isEmpty());
        var wanted = new ArrayList<Row>();
        for (Entity kind : KINDS) {
            var group = items.stream().filter(item -> item.entity() == kind).toList();
            if (!group.isEmpty()) {
                wanted.add(new Row.KindOf(kind, group.size()));
                group.forEach(
                        item ->
                                wanted.add(
                                        new Row.Of(item, when.day(when.day(item.removed()), now))));
            }
        }
        Merge.into(rows, wanted, BinPane::key);
        Headings.selectFirst(list);
    }

    /// The key of a kind's heading.
    static String heading(Entity kind) {
        return "bin.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    private static Object key(Row row) {
        return switch (row) {
            case Row.KindOf kind -> kind.entity();
            case Row.Of of -> of.item().id();
        };
    }

    private void restore() {
        if (list.getSelectionModel().getSelectedItem() instanceof Row.Of of) {
            requests.restore(of.item());
        }
    }

    private void ask() {
        new Question(
                        texts.get("bin.empty"),
                        texts.get("bin.empty.what", count),
                        texts.get("bin.empty.yes"),
                        texts.get("bin.empty.no"))
                .under(empty, requests::empty);
    }
}
