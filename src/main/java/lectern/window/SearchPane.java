package lectern.window;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.model.Hit;
import lectern.settings.Texts;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the search field has found, article by article.
final class SearchPane extends VBox {
    /// What the pane asks of the window.
    interface Requests {
        void open(Hit hit);

        /// The search is over: the text comes back.
        void leave();
    }

    /// A row of the list.
    sealed interface Row {
        /// The article of the hits that follow.
        record Article(UUID id, String title, int count) implements Row {}

        /// A hit.
        record Of(Hit hit) implements Row {}
    }

    private final Texts texts;
    private final Requests requests;
    private final PaneHeader header;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final EmptyState state;

    SearchPane(Texts texts, Requests requests) {
        this.texts = texts;
        this.requests = requests;
        getStyleClass().addAll("pane", "search");
        header =
                new PaneHeader(texts.get("search.title"), IconButton.leave(texts, requests::leave));
        state = new EmptyState(Feather.SEARCH, texts.get("search.start"));
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText(texts.get("search.title"));
        list.setCellFactory(view -> new SearchCell(texts, requests::open));
        list.setPlaceholder(state);
        Headings.skip(list, row -> row instanceof Row.Article);
        new KeyTable().on("Enter", this::open).on("Esc", requests::leave).install(list);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, list);
    }

    /// Nothing is searched yet.
    void start() {
        state(texts.get("search.start"));
    }

    /// The search is under way. What was found before stays until the answer comes.
    void searching() {
        header.count(texts.get("search.busy"));
        if (rows.isEmpty()) {
            state.say(texts.get("search.busy"));
        }
    }

    /// Shows what was found for these words.
    ///
    /// @param most how many hits were asked for: if as many came, there may be more
    void show(String words, List<Hit> hits, int most) {
        if (hits.isEmpty()) {
            state(texts.get("search.none", words));
            return;
        }
        Map<UUID, List<Hit>> articles = new LinkedHashMap<>();
        hits.forEach(
                hit ->
                        articles.computeIfAbsent(hit.documentId(), id -> new ArrayList<>())
                                .add(hit));
        var wanted = new ArrayList<Row>();
        articles.forEach(
                (id, of) -> {
                    wanted.add(new Row.Article(id, of.getFirst().title(), of.size()));
                    of.forEach(hit -> wanted.add(new Row.Of(hit)));
                });
        rows.setAll(wanted);
        list.scrollTo(0);
        header.count(
                texts.get(
                        hits.size() < most ? "search.count" : "search.count.most",
                        hits.size(),
                        articles.size()));
    }

    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void state(String words) {
        rows.clear();
        header.count("");
        state.say(words);
    }

    private void open() {
        if (list.getSelectionModel().getSelectedItem() instanceof Row.Of of) {
            requests.open(of.hit());
        }
    }
}
