package lectern.window;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.model.TagFilter;
import lectern.settings.Texts;
import lectern.settings.Theme;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/// The tree of tags.
final class CodebookPane extends VBox {
    static final DataFormat DRAGGED = new DataFormat("application/x-lectern-tag");

    private final Texts texts;
    private final ObservableValue<Theme> theme;
    private final CodebookRequests requests;
    private final PaneHeader header;
    private final ObservableList<CodebookRow> rows = FXCollections.observableArrayList();
    private final ListView<CodebookRow> list = new ListView<>(rows);
    private final IconButton add;
    private final NameField nameField;
    private final TagSheets sheets;
    private final Set<UUID> closed = new HashSet<>();
    private Codebook codebook = Codebook.EMPTY;
    private Map<UUID, Integer> counts = Map.of();
    private Optional<UUID> renaming = Optional.empty();
    private Optional<CodebookRow.Place> draft = Optional.empty();
    private String awaited = "";
    private TagFilter filter = TagFilter.ALL;
    private Set<UUID> seen = Set.of();

    CodebookPane(Texts texts, ObservableValue<Theme> theme, CodebookRequests requests) {
        this.texts = texts;
        this.theme = theme;
        this.requests = requests;
        nameField = new NameField(texts);
        sheets = new TagSheets(texts, theme, requests);
        getStyleClass().addAll("pane", "codebook");
        add = new IconButton(Feather.PLUS, texts.get("tags.new"), () -> create(null));
        header = new PaneHeader(texts.get("tags.title"), add);
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText(texts.get("tags.title"));
        list.setFixedCellSize(CodebookCell.HEIGHT);
        list.setCellFactory(view -> new CodebookCell(this));
        open(true);
        list.setContextMenu(menu());
        keys().install(list);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, list);
        theme.addListener(seen -> list.refresh());
    }

    private KeyTable keys() {
        return new KeyTable()
                .on("F2", () -> selected().ifPresent(this::rename))
                .on("Enter", this::createBeside)
                .on("Insert", this::createBeside)
                .on("Shift+Enter", () -> selected().ifPresent(tag -> create(tag.id())))
                .on("Shift+Insert", () -> selected().ifPresent(tag -> create(tag.id())))
                .on("Space", () -> selected().ifPresent(tag -> requests.apply(tag.id())))
                .on("Delete", () -> selected().ifPresent(this::remove))
                .on("Alt+M", () -> selected().ifPresent(this::merge))
                .on("Alt+Up", () -> move(TagMove::up))
                .on("Alt+Down", () -> move(TagMove::down))
                .on("Alt+Right", () -> move(TagMove::in))
                .on("Alt+Left", () -> move(TagMove::out))
                .on("Alt+O", () -> selected().ifPresent(tag -> requests.solo(tag.id())))
                .on("Alt+H", () -> selected().ifPresent(tag -> requests.mute(tag.id())))
                .on("Right", () -> selected().ifPresent(tag -> open(tag.id(), true)))
                .on("Left", this::closeOrUp);
    }

    private TagMenu menu() {
        return new TagMenu(texts, this::selected)
                .add("tags.apply", tag -> requests.apply(tag.id()))
                .by("Space")
                .add("tags.annotations", tag -> requests.annotations(tag.id()))
                .part()
                .add(
                        "tags.solo",
                        tag -> requests.solo(tag.id()),
                        tag -> isAlone(tag) ? "tags.solo.end" : "tags.solo")
                .by("Alt+O")
                .add(
                        "tags.mute",
                        tag -> requests.mute(tag.id()),
                        tag -> isMuted(tag) ? "tags.unmute" : "tags.mute")
                .by("Alt+H")
                .part()
                .add("tags.rename", this::rename)
                .by("F2")
                .add("tags.colour", tag -> sheets.colour(tag, at(tag)))
                .add("tags.digit", tag -> sheets.digit(tag, codebook, at(tag)))
                .add("tags.define", tag -> sheets.define(tag, at(tag)))
                .part()
                .add("tags.nested", tag -> create(tag.id()))
                .by("Shift+Enter")
                .add("tags.up", _ -> move(TagMove::up))
                .by("Alt+Up")
                .add("tags.down", _ -> move(TagMove::down))
                .by("Alt+Down")
                .add("tags.in", _ -> move(TagMove::in))
                .by("Alt+Right")
                .add("tags.out", _ -> move(TagMove::out))
                .by("Alt+Left")
                .part()
                .add("tags.merge", this::merge)
                .by("Alt+M")
                .add("tags.remove", this::remove)
                .by("Delete");
    }

    private boolean isAlone(Tag tag) {
        return filter.solo().equals(Optional.of(tag.id()));
    }

    /// Shows these tags. Selection, scroll, what is closed and a name that is being typed stay.
    void show(Codebook tags, Map<UUID, Integer> annotations) {
        boolean before = isNested();
        codebook = tags;
        seen = filter.shown(tags);
        counts = Map.copyOf(annotations);
        if (renaming.isPresent() && codebook.tag(renaming.get()).isEmpty()) {
            renaming = Optional.empty();
        }
        header.count(tags.tags().isEmpty() ? "" : texts.get("tags.number", tags.tags().size()));
        update();
        if (before != isNested()) {
            list.refresh();
        }
        if (!awaited.isEmpty()) {
            tags.tags().stream()
                    .filter(tag -> tag.name().equals(awaited))
                    .reduce((first, last) -> last)
                    .ifPresent(
                            tag -> {
                                awaited = "";
                                select(tag.id());
                            });
        }
    }

    /// Which tags are shown in the text.
    void filter(TagFilter next) {
        filter = next;
        seen = next.shown(codebook);
        list.refresh();
    }

    /// Whether the annotations of this tag can be seen in the text.
    boolean isSeen(Tag tag) {
        return filter.isAll() || seen.contains(tag.id());
    }

    boolean isMuted(Tag tag) {
        return filter.muted().contains(tag.id());
    }

    /// The tag that is selected.
    Optional<Tag> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof CodebookRow.OfTag row
                ? Optional.of(row.tag())
                : Optional.empty();
    }

    void select(UUID tag) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(tag)) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
                return;
            }
        }
    }

    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /// Whether a project is open to which a tag can be added.
    void open(boolean is) {
        add.setDisable(!is);
        list.setPlaceholder(
                is
                        ? new EmptyState(
                                Feather.TAG,
                                texts.get("tags.empty"),
                                texts.get("tags.new"),
                                () -> create(null))
                        : new EmptyState(Feather.TAG, texts.get("tags.no.project")));
    }

    /// Asks for the name of a new tag, nested under this one or at the top for null.
    void create(@Nullable UUID parent) {
        if (parent != null) {
            closed.remove(parent);
        }
        renaming = Optional.empty();
        draft = Optional.of(new CodebookRow.Place(parent));
        nameField.ask(
                "",
                name -> isTaken(parent, name, null),
                name -> {
                    awaited = name;
                    requests.create(name, Optional.ofNullable(parent));
                },
                this::endNaming);
        naming();
    }

    Codebook codebook() {
        return codebook;
    }

    /// Whether any tag is nested under another.
    boolean isNested() {
        return codebook.tags().stream().anyMatch(tag -> tag.parentId() != null);
    }

    Texts texts() {
        return texts;
    }

    Theme theme() {
        return theme.getValue();
    }

    CodebookRequests requests() {
        return requests;
    }

    NameField nameField() {
        return nameField;
    }

    /// Where this tag would go if it were dropped there, if it may.
    Optional<TagMove> drop(UUID tag, Tag onto, TagMove.Drop where) {
        return codebook.tag(tag).flatMap(moved -> TagMove.drop(codebook, moved, onto, where));
    }

    /// Shows or hides what is nested under a tag.
    void open(UUID tag, boolean open) {
        if (open ? closed.remove(tag) : closed.add(tag)) {
            update();
        }
    }

    private void rename(Tag tag) {
        draft = Optional.empty();
        renaming = Optional.of(tag.id());
        nameField.ask(
                tag.name(),
                name -> isTaken(tag.parentId(), name, tag.id()),
                name -> requests.rename(tag.id(), name),
                this::endNaming);
        naming();
    }

    private void naming() {
        update();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof CodebookRow.Draft
                    || (rows.get(i) instanceof CodebookRow.OfTag row && row.renaming())) {
                list.scrollTo(i);
            }
        }
        list.applyCss();
        list.layout();
        nameField.requestFocus();
    }

    private void endNaming() {
        boolean back = nameField.isFocused();
        renaming = Optional.empty();
        draft = Optional.empty();
        update();
        if (back) {
            list.requestFocus();
        }
    }

    private boolean isTaken(@Nullable UUID parent, String name, @Nullable UUID self) {
        return codebook.children(parent).stream()
                .anyMatch(
                        tag ->
                                tag.name().equalsIgnoreCase(name)
                                        && !Objects.equals(tag.id(), self));
    }

    private void createBeside() {
        if (!add.isDisabled()) {
            create(selected().map(Tag::parentId).orElse(null));
        }
    }

    private void remove(Tag tag) {
        requests.use(tag.id(), use -> sheets.remove(tag, use, at(tag)));
    }

    private void merge(Tag tag) {
        sheets.merge(
                tag,
                codebook,
                counts.getOrDefault(tag.id(), 0),
                at(tag),
                into -> {
                    select(into);
                    requests.merge(tag.id(), into);
                });
    }

    private void move(BiFunction<Codebook, Tag, Optional<TagMove>> how) {
        selected()
                .ifPresent(
                        tag ->
                                how.apply(codebook, tag)
                                        .ifPresent(
                                                to -> {
                                                    to.parent().ifPresent(closed::remove);
                                                    requests.move(
                                                            tag.id(), to.parent(), to.index());
                                                }));
    }

    private void closeOrUp() {
        selected()
                .ifPresent(
                        tag -> {
                            boolean parent = !codebook.children(tag.id()).isEmpty();
                            if (parent && !closed.contains(tag.id())) {
                                open(tag.id(), false);
                            } else if (tag.parentId() != null) {
                                select(tag.parentId());
                            }
                        });
    }

    /// The row of a tag, for a sheet to float under.
    private javafx.scene.Node at(Tag tag) {
        return list.lookupAll(".list-cell").stream()
                .filter(
                        node ->
                                node.isVisible()
                                        && node instanceof CodebookCell cell
                                        && cell.getItem() instanceof CodebookRow.OfTag row
                                        && row.tag().id().equals(tag.id()))
                .findFirst()
                .orElse(list);
    }

    private void update() {
        var chosen = selected().map(Tag::id);
        Merge.into(
                rows,
                CodebookRow.rows(codebook, counts, closed, renaming, draft),
                CodebookRow::key);
        chosen.filter(id -> selected().filter(tag -> tag.id().equals(id)).isEmpty())
                .ifPresent(this::select);
    }
}
