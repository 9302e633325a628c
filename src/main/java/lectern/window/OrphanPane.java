package lectern.window;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.model.Codebook;
import lectern.project.Orphans.Orphan;
import lectern.project.Orphans.Place;
import lectern.settings.Texts;
import lectern.settings.Theme;
import lectern.text.TextRange;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The highlights that were not found for sure in the newest text of an article, each with the places where it may
/// belong.
final class OrphanPane extends VBox {
    /// What the pane asks of the window.
    interface Requests {
        /// Puts an orphan on a place.
        void accept(UUID annotationId, TextRange range);

        /// Puts an orphan on what is selected in the text.
        void place(UUID annotationId);

        /// Keeps which orphans of this article are left as they are.
        void leave(Set<UUID> annotations);

        /// Shows a place in the text.
        void look(TextRange range);

        void close();
    }

    /// A row of the list.
    sealed interface Row {
        UUID annotation();

        /// An orphan; its places follow.
        ///
        /// @param number which one it is, from 1
        record Of(Orphan orphan, int number, int total) implements Row {
            @Override
            public UUID annotation() {
                return orphan.annotation().id();
            }
        }

        /// A place where it may belong.
        record At(UUID annotation, Place place) implements Row {}

        /// Nothing in the text is like it.
        record Nothing(UUID annotation) implements Row {}

        /// The user leaves it as it is: its places are put away.
        record Left(UUID annotation) implements Row {}
    }

    private final Texts texts;
    private final Requests requests;
    private final PaneHeader header;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);

    /// Those that the user leaves as they are.
    private final Set<UUID> left = new HashSet<>();

    private List<Orphan> orphans = List.of();
    private Codebook codebook = Codebook.EMPTY;

    OrphanPane(Texts texts, ObservableValue<Theme> theme, Requests requests) {
        this.texts = texts;
        this.requests = requests;
        getStyleClass().addAll("pane", "orphans");
        header =
                new PaneHeader(
                        texts.get("orphans.title"),
                        new IconButton(
                                Feather.CHEVRON_UP, texts.get("orphans.previous"), this::previous),
                        new IconButton(Feather.CHEVRON_DOWN, texts.get("orphans.next"), this::next),
                        IconButton.leave(texts, requests::close));
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText(texts.get("orphans.title"));
        list.setCellFactory(
                view ->
                        new OrphanCell(
                                texts, theme::getValue, () -> codebook, this::leave, requests));
        list.setPlaceholder(new EmptyState(Feather.CHECK_CIRCLE, texts.get("orphans.none")));
        Headings.skip(list, row -> row instanceof Row.Of);
        new KeyTable()
                .on("Enter", this::accept)
                .on("Space", this::look)
                .on("N", this::next)
                .on("P", this::previous)
                .on("S", () -> selected(row -> requests.place(row.annotation())))
                .on("L", () -> selected(row -> leave(row.annotation())))
                .on("Esc", requests::close)
                .install(list);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, list);
    }

    Node first() {
        return list;
    }

    /// Shows these orphans. What is selected stays selected, or what took its place.
    ///
    /// @param leftBefore those that the user leaves as they are
    void show(List<Orphan> all, Set<UUID> leftBefore, Codebook tags) {
        orphans = all;
        left.clear();
        left.addAll(leftBefore);
        left.retainAll(all.stream().map(orphan -> orphan.annotation().id()).toList());
        codebook = tags;
        header.count(all.isEmpty() ? "" : texts.get("orphans.count", all.size()));
        fill();
    }

    private void fill() {
        int before = list.getSelectionModel().getSelectedIndex();
        Row selected = list.getSelectionModel().getSelectedItem();
        var wanted = new ArrayList<Row>();
        for (int i = 0; i < orphans.size(); i++) {
            Orphan orphan = orphans.get(i);
            UUID id = orphan.annotation().id();
            wanted.add(new Row.Of(orphan, i + 1, orphans.size()));
            if (left.contains(id)) {
                wanted.add(new Row.Left(id));
            } else if (orphan.places().isEmpty()) {
                wanted.add(new Row.Nothing(id));
            } else {
                orphan.places().forEach(place -> wanted.add(new Row.At(id, place)));
            }
        }
        if (wanted.equals(rows)) {
            return;
        }
        rows.setAll(wanted);
        int kept = wanted.indexOf(selected);
        select(kept >= 0 ? kept : firstFrom(headOf(before)));
    }

    /// The row of the orphan to which a row belongs, or belonged.
    private int headOf(int index) {
        int at = Math.min(index, rows.size() - 1);
        while (at > 0 && !(rows.get(at) instanceof Row.Of)) {
            at--;
        }
        return Math.max(0, at);
    }

    /// The first row from here on that can be chosen; the last one if none follows.
    private int firstFrom(int index) {
        for (int at = index; at < rows.size(); at++) {
            if (!(rows.get(at) instanceof Row.Of)) {
                return at;
            }
        }
        return rows.size() - 1;
    }

    private void select(int index) {
        if (index >= 0) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            list.scrollTo(Math.max(0, headOf(index)));
        }
    }

    private void selected(java.util.function.Consumer<Row> work) {
        @Nullable Row row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            work.accept(row);
        }
    }

    private void accept() {
        selected(
                row -> {
                    switch (row) {
                        case Row.At at -> requests.accept(at.annotation(), at.place().range());
                        case Row.Left put -> leave(put.annotation());
                        case Row.Of _, Row.Nothing _ -> {}
                    }
                });
    }

    private void look() {
        selected(
                row -> {
                    if (row instanceof Row.At at) {
                        requests.look(at.place().range());
                    }
                });
    }

    /// Puts the places of an orphan away and goes on to the next one; or shows them again.
    private void leave(UUID annotation) {
        boolean away = left.add(annotation);
        if (!away) {
            left.remove(annotation);
        }
        requests.leave(Set.copyOf(left));
        fill();
        if (away) {
            next();
        }
    }

    private void next() {
        int at = list.getSelectionModel().getSelectedIndex() + 1;
        while (at < rows.size() && !(rows.get(at) instanceof Row.Of)) {
            at++;
        }
        if (at < rows.size()) {
            select(firstFrom(at));
        }
    }

    private void previous() {
        int at = headOf(list.getSelectionModel().getSelectedIndex()) - 1;
        if (at > 0) {
            select(firstFrom(headOf(at)));
        }
    }
}
