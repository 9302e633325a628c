package lectern.window;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.model.DocumentInfo;
import lectern.reader.Explanation;
import lectern.settings.Command;
import lectern.settings.Keys;
import lectern.settings.Texts;
import lectern.window.LibraryOrder.Sort;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The articles of the project: find one, open it, put new ones in, take some out.
final class LibraryPane extends VBox {
    /// What the pane asks of the window.
    interface Requests {
        void importArticles();

        void open(UUID documentId);

        void editSource(UUID documentId);

        void remove(List<UUID> documentIds);

        /// Keeps how copies are shown and counted.
        void copies(boolean grouped, boolean countedOnce);
    }

    private final Texts texts;
    private final Requests requests;
    private final PaneHeader header;
    private final TextField filter = new TextField();
    private final ObservableList<DocumentInfo> all = FXCollections.observableArrayList();
    private final FilteredList<DocumentInfo> shown = new FilteredList<>(all);
    private final ListView<DocumentInfo> list = new ListView<>(shown);
    private final KeptSelection<DocumentInfo> selection =
            new KeptSelection<>(list, DocumentInfo::id);
    private final EmptyState empty;
    private final CheckMenuItem grouped;
    private final CheckMenuItem once;
    private Sort sort = Sort.NEWEST;
    private Optional<UUID> opened = Optional.empty();

    LibraryPane(Texts texts, CurrentKeys keys, Requests requests) {
        this.texts = texts;
        this.requests = requests;
        getStyleClass().addAll("pane", "library");
        var order = new ContextMenu();
        var group = new ToggleGroup();
        for (Sort by : Sort.values()) {
            var item = new RadioMenuItem(texts.get(by.key()));
            item.setToggleGroup(group);
            item.setSelected(by == sort);
            item.setOnAction(event -> sortBy(by));
            order.getItems().add(item);
        }
        grouped = new CheckMenuItem(texts.get("library.copies.group"));
        grouped.setOnAction(event -> copiesChanged());
        once = new CheckMenuItem(texts.get("library.copies.once"));
        once.setOnAction(event -> copiesChanged());
        order.getItems().addAll(new SeparatorMenuItem(), grouped, once);
        var sorting = new IconButton(Feather.BAR_CHART, texts.get("library.sort"), () -> {});
        sorting.getGraphic().setRotate(90);
        sorting.setOnAction(event -> order.show(sorting, javafx.geometry.Side.BOTTOM, 0, 0));
        var add =
                new IconButton(Feather.PLUS, texts.get("library.import"), requests::importArticles);
        header = new PaneHeader(texts.get("library.title"), sorting, add);
        empty =
                new EmptyState(
                        Feather.INBOX,
                        "",
                        texts.get("library.empty.import"),
                        requests::importArticles);
        keys.tell(texts, "library.empty", empty::say, Command.PASTE);

        filter.setPromptText(texts.get("library.filter"));
        filter.setAccessibleText(texts.get("library.filter"));
        Explanation.put(filter, texts.get("library.filter.tip"));
        filter.getStyleClass().add("filter");
        filter.textProperty().addListener(seen -> filter());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFilter);
        var filterRow = new HBox(filter);
        filterRow.getStyleClass().add("filter-row");
        HBox.setHgrow(filter, Priority.ALWAYS);
        filterRow.visibleProperty().bind(Bindings.isNotEmpty(all));
        filterRow.managedProperty().bind(filterRow.visibleProperty());
        sorting.visibleProperty().bind(filterRow.visibleProperty());

        list.getStyleClass().addAll("edge-to-edge", "articles");
        list.setAccessibleText(texts.get("library.title"));
        list.setFixedCellSize(LibraryCell.HEIGHT);
        list.setCellFactory(
                view ->
                        new LibraryCell(
                                texts, this::isOpened, grouped::isSelected, requests::open));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(empty);
        list.setContextMenu(menu());
        new KeyTable()
                .on("Enter", this::open)
                .on("Delete", this::remove)
                .on("Alt+Enter", this::editSource)
                .install(list);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, filterRow, list);
    }

    /// Shows these articles. Selection and scroll stay where they are.
    void show(List<DocumentInfo> articles) {
        var sorted = order().of(articles);
        selection.across(
                () ->
                        Scroll.keep(
                                list,
                                DocumentInfo::id,
                                () -> Merge.into(all, sorted, DocumentInfo::id)));
        count();
    }

    /// Shows that an article has been read at least so far.
    void read(UUID documentId, double read) {
        for (int i = 0; i < all.size(); i++) {
            var before = all.get(i);
            if (before.id().equals(documentId) && before.read() < read) {
                int at = i;
                selection.across(() -> all.set(at, before.readTo(read)));
            }
        }
    }

    /// Marks the article that is being read, and selects it.
    void opened(Optional<UUID> documentId) {
        opened = documentId;
        list.refresh();
        documentId.ifPresent(
                id -> {
                    if (!selected().contains(id)) {
                        select(Set.of(id));
                        Scroll.reveal(list, list.getSelectionModel().getSelectedIndex());
                    }
                });
    }

    /// The articles that are selected, in the order shown.
    List<UUID> selected() {
        return list.getSelectionModel().getSelectedItems().stream().map(DocumentInfo::id).toList();
    }

    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private boolean isOpened(UUID id) {
        return opened.filter(id::equals).isPresent();
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item("library.open", "Enter", this::open),
                        item("library.source", "Alt+Enter", this::editSource),
                        item("library.remove", "Delete", this::remove));
        menu.setOnShowing(
                event -> menu.getItems().forEach(item -> item.setDisable(selected().isEmpty())));
        return menu;
    }

    private MenuItem item(String words, String key, Runnable action) {
        var item = new MenuItem(texts.get(words));
        item.setAccelerator(new ShownKeys(Keys.of(key), texts));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void open() {
        focused().ifPresent(requests::open);
    }

    private void editSource() {
        focused().ifPresent(requests::editSource);
    }

    private void remove() {
        if (!selected().isEmpty()) {
            requests.remove(selected());
        }
    }

    /// The one that was selected last.
    private Optional<UUID> focused() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(DocumentInfo::id);
    }

    private void sortBy(Sort by) {
        sort = by;
        arrange();
    }

    private LibraryOrder order() {
        return new LibraryOrder(sort, grouped.isSelected(), texts.locale());
    }

    private void arrange() {
        selection.through(() -> all.setAll(order().of(List.copyOf(all))));
        list.refresh();
        count();
    }

    /// Whether copies stand under their original, and whether a story counts once.
    void copies(boolean areGrouped, boolean countOnce) {
        grouped.setSelected(areGrouped);
        once.setSelected(countOnce);
        arrange();
    }

    private void copiesChanged() {
        arrange();
        requests.copies(grouped.isSelected(), once.isSelected());
    }

    private void filter() {
        var words = List.of(filter.getText().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        selection.through(
                () -> shown.setPredicate(info -> words.stream().allMatch(word -> has(info, word))));
        count();
    }

    private static boolean has(DocumentInfo info, String word) {
        var source = info.source();
        return List.of(source.title(), source.author(), source.publisher(), source.file()).stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    }

    private void leaveFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            event.consume();
            filter.clear();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            focusList();
            if (event.getCode() == KeyCode.ENTER) {
                open();
            }
        }
    }

    private void count() {
        boolean filtered = !filter.getText().isBlank();
        header.count(
                all.isEmpty()
                        ? ""
                        : filtered
                                ? texts.get("library.count.filtered", shown.size(), all.size())
                                : once.isSelected()
                                        ? texts.get(
                                                "library.count.once",
                                                LibraryOrder.stories(all),
                                                all.size())
                                        : texts.get("library.count", all.size()));
        list.setPlaceholder(
                all.isEmpty()
                        ? empty
                        : new EmptyState(
                                Feather.SEARCH,
                                texts.get("library.none", filter.getText().strip())));
    }

    private void select(Set<UUID> ids) {
        var selection = list.getSelectionModel();
        selection.clearSelection();
        for (int i = 0; i < shown.size(); i++) {
            if (ids.contains(shown.get(i).id())) {
                selection.select(i);
            }
        }
    }
}
