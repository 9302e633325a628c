package lectern.window;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import lectern.model.AnnotationFilter;
import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.settings.Command;
import lectern.settings.Keys;
import lectern.settings.Texts;
import lectern.settings.Theme;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The annotations of the article or of the whole project.
final class AnnotationsPane extends VBox {
    /// What the pane asks of the window.
    interface Requests {
        /// Another filter was chosen: the ids that it takes are wanted, see [AnnotationsPane#show].
        void filter(AnnotationFilter filter);

        void jump(UUID annotationId);

        void remove(List<UUID> annotationIds);

        /// The digit of a tag was pressed.
        void tag(char digit, List<UUID> annotationIds);

        /// A key was pressed that works in the text only.
        void inText(Command command);

        /// The list is left: the text comes back.
        void leave();
    }

    /// A choice of the tag filter.
    private record Tagged(String words, Optional<UUID> tag, boolean untagged) {
        @Override
        public String toString() {
            return words;
        }
    }

    /// After the last key, before the words are looked for.
    private static final Duration PAUSE = Duration.millis(200);

    /// What works on an annotation in the text.
    private static final List<Command> IN_TEXT =
            List.of(Command.NOTE, Command.MOVE_ENDS, Command.TAG, Command.REPEAT_TAG);

    private final Texts texts;
    private final CurrentKeys keys;
    private final Requests requests;
    private final PaneHeader header;
    private final ToggleButton inArticle;
    private final ToggleButton inProject;
    private final ComboBox<Tagged> tagged = new ComboBox<>();
    private final TextField words = new TextField();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ObservableList<UUID> ids = FXCollections.observableArrayList();
    private final ListView<UUID> list = new ListView<>(ids);
    private final KeptSelection<UUID> selection = new KeptSelection<>(list, id -> id);
    private final RowPages pages;
    private final EmptyState empty;
    private Codebook codebook = Codebook.EMPTY;
    private Optional<UUID> article = Optional.empty();
    private AnnotationFilter filter = AnnotationFilter.ALL;
    private AnnotationFilter shown = AnnotationFilter.ALL;
    private boolean showing;

    AnnotationsPane(
            Texts texts,
            CurrentKeys keys,
            ObservableValue<Theme> theme,
            RowPages.Rows rows,
            Requests requests) {
        this.texts = texts;
        this.keys = keys;
        this.requests = requests;
        pages = new RowPages(rows, list::refresh);
        getStyleClass().addAll("pane", "annotations");
        header =
                new PaneHeader(
                        texts.get("annotations.title"), IconButton.leave(texts, requests::leave));
        inArticle = new ToggleButton(texts.get("annotations.article"));
        inProject = new ToggleButton(texts.get("annotations.project"));
        inArticle.getStyleClass().add("left-pill");
        inProject.getStyleClass().add("right-pill");
        var group = new ToggleGroup();
        group.getToggles().addAll(inArticle, inProject);
        group.selectToggle(inProject);
        group.selectedToggleProperty()
                .addListener(
                        (seen, before, now) -> {
                            if (now == null) {
                                group.selectToggle(before);
                            } else {
                                chosen();
                            }
                        });
        tagged.setAccessibleText(texts.get("annotations.tag"));
        tagged.setOnAction(event -> chosen());
        words.setPromptText(texts.get("annotations.words"));
        words.setAccessibleText(texts.get("annotations.words"));
        words.getStyleClass().add("filter");
        pause.setOnFinished(event -> chosen());
        words.textProperty()
                .addListener(
                        seen -> {
                            if (!showing) {
                                pause.playFromStart();
                            }
                        });
        words.setOnAction(event -> chosen());
        var filters = new FlowPane(new HBox(inArticle, inProject), tagged, words);
        filters.getStyleClass().add("filters");
        empty = new EmptyState(Feather.EDIT_3, texts.get("annotations.none"));
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText(texts.get("annotations.title"));
        list.setFixedCellSize(AnnotationCell.HEIGHT);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(
                view ->
                        new AnnotationCell(
                                texts,
                                theme::getValue,
                                this::codebook,
                                pages::row,
                                requests::jump));
        list.setPlaceholder(empty);
        new KeyTable()
                .on("Enter", this::jump)
                .on("Delete", this::remove)
                .on("Esc", requests::leave)
                .install(list);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, filters, list);
        theme.addListener(seen -> list.refresh());
        codebook(Codebook.EMPTY);
    }

    /// The filter that the pane shows now.
    AnnotationFilter filter() {
        return filter;
    }

    /// Shows another filter, without asking for it: the window loads its ids and calls [#show].
    void filter(AnnotationFilter wanted) {
        filter = wanted;
        showing = true;
        (wanted.documentId().isPresent() ? inArticle : inProject).setSelected(true);
        tagged.getItems().stream()
                .filter(
                        of ->
                                of.untagged() == wanted.untagged()
                                        && (wanted.untagged() || of.tag().equals(wanted.tagId())))
                .findFirst()
                .ifPresent(tagged::setValue);
        words.setText(wanted.words());
        showing = false;
    }

    /// The article that is read, if one is.
    void article(Optional<UUID> documentId) {
        article = documentId;
        inArticle.setDisable(documentId.isEmpty());
        if (filter.documentId().isPresent() && !filter.documentId().equals(documentId)) {
            showing = true;
            (documentId.isPresent() ? inArticle : inProject).setSelected(true);
            showing = false;
            chosen();
        }
    }

    /// The tags have changed.
    void codebook(Codebook tags) {
        codebook = tags;
        var choices = new ArrayList<Tagged>();
        choices.add(new Tagged(texts.get("annotations.all"), Optional.empty(), false));
        choices.add(new Tagged(texts.get("annotations.untagged"), Optional.empty(), true));
        for (Tag tag : tags.tags()) {
            choices.add(new Tagged(tags.path(tag.id()), Optional.of(tag.id()), false));
        }
        showing = true;
        if (!choices.equals(tagged.getItems())) {
            tagged.getItems().setAll(choices);
        }
        showing = false;
        filter(filter);
        list.refresh();
    }

    /// Shows these annotations, which the filter takes. Selection and scroll stay where they are; where what is selected was
    /// removed, what takes its place is selected.
    void show(List<UUID> taken) {
        pages.reset(List.copyOf(taken));
        Runnable change = () -> Scroll.keep(list, id -> id, () -> Merge.into(ids, taken, id -> id));
        if (filter.equals(shown)) {
            selection.across(change);
        } else {
            selection.through(change);
        }
        shown = filter;
        Headings.selectFirst(list);
        list.refresh();
        header.count(texts.get("tags.number", taken.size()));
        boolean all = filter.tagId().isEmpty() && !filter.untagged() && filter.words().isBlank();
        empty.say(texts.get(all ? "annotations.none" : "annotations.none.filtered"));
    }

    void focusList() {
        list.requestFocus();
        Headings.selectFirst(list);
    }

    private Codebook codebook() {
        return codebook;
    }

    private void chosen() {
        if (showing) {
            return;
        }
        pause.stop();
        var tag = Objects.requireNonNullElse(tagged.getValue(), tagged.getItems().getFirst());
        var wanted =
                new AnnotationFilter(
                        inArticle.isSelected() ? article : Optional.empty(),
                        tag.tag(),
                        tag.untagged(),
                        words.getText().strip());
        if (!wanted.equals(filter)) {
            filter = wanted;
            requests.filter(wanted);
        }
    }

    private void jump() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(requests::jump);
    }

    private void key(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        for (Keys digit : Command.TAG_DIGITS) {
            if (KeyDispatch.matches(digit, event)) {
                event.consume();
                requests.tag(digit.key().charAt(0), selected());
                return;
            }
        }
        for (Command command : IN_TEXT) {
            if (keys.map().get().keys(command).stream()
                    .anyMatch(key -> KeyDispatch.matches(key, event))) {
                event.consume();
                requests.inText(command);
                return;
            }
        }
    }

    private List<UUID> selected() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private void remove() {
        var selected = selected();
        if (!selected.isEmpty()) {
            requests.remove(selected);
        }
    }
}
