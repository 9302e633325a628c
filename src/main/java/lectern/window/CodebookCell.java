package lectern.window;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import lectern.reader.Explanation;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.UUID;

/// One tag of the codebook: dot, digit, name, count. Also where it is dragged and dropped.
final class CodebookCell extends ListCell<CodebookRow> {
    static final double HEIGHT = 28;
    private static final double INDENT = 16;

    /// So many levels go in alike.
    private static final int EVEN = 3;

    /// No level goes in further.
    private static final double DEEPEST = 80;

    /// Room of a digit's cap.
    private static final double DIGIT = 18;

    /// How much is left to see of a tag whose annotations are hidden.
    private static final double UNSEEN = 0.45;

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final CodebookPane pane;

    CodebookCell(CodebookPane pane) {
        this.pane = pane;
        // Never wider than the list: a long name is cut, it does not scroll.
        setPrefWidth(0);
        setOnMouseClicked(this::clicked);
        setOnDragDetected(this::drag);
        setOnDragOver(this::over);
        setOnDragExited(event -> mark(null));
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(CodebookRow row, boolean empty) {
        super.updateItem(row, empty);
        Explanation.remove(this);
        setAccessibleText(null);
        mark(null);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case CodebookRow.OfTag of -> show(of);
            case CodebookRow.Draft draft ->
                    setGraphic(line(draft, new StackPane(), pane.nameField()));
        }
    }

    private void show(CodebookRow.OfTag row) {
        var tag = row.tag();
        var dot = TagChip.dot(tag.colour(), pane.theme());
        if (row.renaming()) {
            setGraphic(line(row, disclosure(row), dot, pane.nameField()));
            return;
        }
        var name = new Label(tag.name());
        name.getStyleClass().add("tag-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var digit = tag.key() == null ? new Label() : TagChip.digit(tag.key());
        digit.setMinWidth(DIGIT);
        digit.setManaged(row.digits());
        var count = new Label(pane.texts().get("tags.number", row.count()));
        count.getStyleClass().add("quiet");
        count.setMinWidth(USE_PREF_SIZE);
        var show =
                new IconButton(
                        Feather.LIST,
                        pane.texts().get("tags.annotations"),
                        () -> pane.requests().annotations(tag.id()));
        show.setFocusTraversable(false);
        boolean muted = pane.isMuted(tag);
        var eye =
                new IconButton(
                        muted ? Feather.EYE_OFF : Feather.EYE,
                        pane.texts().get(muted ? "tags.unmute" : "tags.mute"),
                        () -> pane.requests().mute(tag.id()));
        eye.setFocusTraversable(false);
        // They lie over the count: a name keeps its room under the mouse.
        var acts = new HBox(show, eye);
        acts.getStyleClass().add("tag-acts");
        acts.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        acts.visibleProperty().bind(hoverProperty());
        count.visibleProperty().bind(hoverProperty().not());
        var closed = new FontIcon(Feather.EYE_OFF);
        closed.setVisible(muted);
        closed.setManaged(muted);
        boolean seen = pane.isSeen(tag);
        for (Node part : new Node[] {dot, name, count}) {
            part.setOpacity(seen ? 1 : UNSEEN);
        }
        var line = line(row, disclosure(row), dot, digit, name, closed, count);
        var whole = new StackPane(line, acts);
        whole.setAlignment(Pos.CENTER_RIGHT);
        whole.setMinWidth(0);
        setGraphic(whole);
        String path = pane.codebook().path(tag.id());
        String spoken =
                pane.texts()
                        .get(
                                "tags.spoken",
                                path,
                                tag.key() == null ? 0 : 1,
                                String.valueOf(tag.key()),
                                row.count());
        setAccessibleText(seen ? spoken : pane.texts().get("tags.hidden", spoken));
        Explanation.put(this, tag.definition().isBlank() ? path : path + "\n" + tag.definition());
    }

    private HBox line(CodebookRow row, Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("tag-row");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 8, 0, pane.isNested() ? indent(row.depth()) : INDENT / 2));
        line.setMinWidth(0);
        for (Node part : parts) {
            if (part instanceof NameField) {
                HBox.setHgrow(part, Priority.ALWAYS);
            }
        }
        return line;
    }

    /// Deep levels go in by less and less, so that names keep room.
    private static double indent(int depth) {
        return Math.rint(
                depth <= EVEN
                        ? depth * INDENT
                        : DEEPEST - (DEEPEST - EVEN * INDENT) * EVEN / depth);
    }

    /// The arrow that hides and shows nested tags; as much room where there are none.
    private Node disclosure(CodebookRow.OfTag row) {
        var arrow = new StackPane();
        arrow.getStyleClass().add("disclosure");
        // Where nothing is nested anywhere, the dots stand below the title.
        arrow.setManaged(pane.isNested());
        if (row.parent()) {
            arrow.getChildren()
                    .add(new FontIcon(row.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
            arrow.setOnMouseClicked(
                    event -> {
                        event.consume();
                        pane.open(row.tag().id(), !row.open());
                    });
        }
        return arrow;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY
                || !event.isStillSincePress()
                || !(getItem() instanceof CodebookRow.OfTag row)
                || row.renaming()) {
            return;
        }
        if (event.getClickCount() == 2) {
            pane.requests().annotations(row.tag().id());
        } else if (event.getClickCount() == 1) {
            pane.requests().apply(row.tag().id());
        }
    }

    private void drag(MouseEvent event) {
        if (getItem() instanceof CodebookRow.OfTag row && !row.renaming()) {
            var content = new ClipboardContent();
            content.put(CodebookPane.DRAGGED, row.tag().id().toString());
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().getContent(CodebookPane.DRAGGED) instanceof String id
                && getItem() instanceof CodebookRow.OfTag row
                && pane.drop(UUID.fromString(id), row.tag(), where(event)).isPresent()) {
            event.acceptTransferModes(TransferMode.MOVE);
            mark(where(event));
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().getContent(CodebookPane.DRAGGED) instanceof String id
                && getItem() instanceof CodebookRow.OfTag row) {
            var moved = UUID.fromString(id);
            var move = pane.drop(moved, row.tag(), where(event));
            move.ifPresent(to -> pane.requests().move(moved, to.parent(), to.index()));
            event.setDropCompleted(move.isPresent());
            event.consume();
        }
    }

    /// The upper and the lower quarter of a row mean before and after it, what is between means into it.
    private TagMove.Drop where(DragEvent event) {
        double at = event.getY() / getHeight();
        return at < 0.25 ? TagMove.Drop.BEFORE : at > 0.75 ? TagMove.Drop.AFTER : TagMove.Drop.INTO;
    }

    private void mark(TagMove.@org.jspecify.annotations.Nullable Drop where) {
        for (TagMove.Drop each : TagMove.Drop.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(
                            "drop-" + each.name().toLowerCase(java.util.Locale.ROOT)),
                    each == where);
        }
        pseudoClassStateChanged(MARKED, where != null);
    }
}
