package lectern.window;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.model.Found;
import lectern.model.Hit;
import lectern.settings.Texts;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/// What the search field has found, article by article.
final class SearchPane extends VBox {
    /// What the pane asks of the window.
    interface Requests {
        void open(Hit hit);

        /// All hits of an article are wanted.
        void all(UUID documentId);

        /// The search is over: the text comes back.
        void leave();
    }

    /// A row of the list.
    sealed interface Row {
        /// The article of the hits that follow.
        record Article(UUID id, String title, int count) implements Row {}

        /// A hit.
        record Of(Hit hit) implements Row {}

        /// The way to the other hits of the article.
        record More(UUID article, int shown, int places) implements Row {}
    }

    private final Texts texts;
    private final Requests requests;
    private final PaneHeader header;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final EmptyState state;
    private String searched = "";

    SearchPane(Texts texts, Requests requests) {
        this.texts = texts;
        this.requests = requests;
        getStyleClass().addAll("pane", "search");
        header =
                new PaneHeader(texts.get("search.title"), IconButton.leave(texts, requests::leave));
        state = new EmptyState(Feather.SEARCH, texts.get("search.start"));
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText(texts.get("search.title"));
        list.setCellFactory(view -> new SearchCell(texts, this::choose));
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

    /// Shows what was found for these words. Selection and scroll stay where they are, if the words are the same.
    void show(String words, Found found) {
        if (found.articles().isEmpty()) {
            state(texts.get("search.none", words));
            return;
        }
        var wanted = new ArrayList<Row>();
        for (Found.InArticle article : found.articles()) {
            wanted.add(new Row.Article(article.id(), article.title(), article.places()));
            article.hits().forEach(hit -> wanted.add(new Row.Of(hit)));
            if (article.shown() < article.places()) {
                wanted.add(new Row.More(article.id(), article.shown(), article.places()));
            }
        }
        int at = list.getSelectionModel().getSelectedIndex();
        rows.setAll(wanted);
        if (!words.equals(searched)) {
            list.scrollTo(0);
        } else if (at >= 0) {
            list.getSelectionModel().clearAndSelect(Math.min(at, rows.size() - 1));
        }
        searched = words;
        header.count(
                texts.get(
                        found.more() ? "search.count.most" : "search.count",
                        found.places(),
                        found.articles().size()));
    }

    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void state(String words) {
        rows.clear();
        searched = "";
        header.count("");
        state.say(words);
    }

    private void open() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::choose);
    }

    private void choose(Row row) {
        switch (row) {
            case Row.Of of -> requests.open(of.hit());
            case Row.More more -> requests.all(more.article());
            case Row.Article _ -> {}
        }
    }
}
