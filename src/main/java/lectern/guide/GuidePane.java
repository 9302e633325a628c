package lectern.guide;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import lectern.guide.Guide.Page;
import lectern.settings.Texts;

import org.jspecify.annotations.Nullable;

import java.util.function.UnaryOperator;

/// The guide: its pages on the left, found by typing, and the one that is read.
///
/// Arrows in the list turn the pages; Page Up and Page Down move the page wherever the focus is.
public final class GuidePane extends HBox {
    private static final double LIST = 220;

    /// How much of what is seen a key moves.
    private static final double LEAF = 0.9;

    private static final double LINE = 24;

    /// At both sides of a page.
    private static final double MARGIN = 32;

    private final Guide guide = new Guide();
    private final UnaryOperator<String> keys;
    private final Runnable leave;
    private final ObservableList<Page> shown = FXCollections.observableArrayList(guide.pages());
    private final ListView<Page> list = new ListView<>(shown);
    private final TextField search = new TextField();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane();

    /// @param keys gives the key of a command as the user has it, by the command's name; anything else as it is
    /// @param leave goes back to what was there before
    public GuidePane(Texts texts, UnaryOperator<String> keys, Runnable leave) {
        this.keys = keys;
        this.leave = leave;
        getStyleClass().add("guide");
        search.setPromptText(texts.get("guide.search"));
        search.setAccessibleText(texts.get("guide.search"));
        search.getStyleClass().add("filter");
        search.textProperty().subscribe(this::find);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveSearch);
        var none = new Label(texts.get("guide.none"));
        none.setWrapText(true);
        none.getStyleClass().add("quiet-text");
        list.setPlaceholder(none);
        list.setAccessibleText(texts.get("guide.title"));
        list.getStyleClass().add("edge-to-edge");
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        VBox.setVgrow(list, Priority.ALWAYS);
        var title = new Label(texts.get("guide.title"));
        title.getStyleClass().add("pane-title");
        var head = new VBox(title, search);
        head.getStyleClass().add("guide-head");
        var side = new VBox(head, list);
        side.getStyleClass().addAll("pane", "guide-side");
        side.setMinWidth(LIST);
        side.setPrefWidth(LIST);
        page.getStyleClass().add("guide-page");
        page.setMaxWidth(PageNodes.WIDTH + 2 * MARGIN);
        var centred = new StackPane(page);
        centred.setAlignment(Pos.TOP_CENTER);
        scroll.setContent(centred);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "guide-scroll");
        setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(side, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaf);
        list.getSelectionModel().selectFirst();
    }

    /// Gives the focus to the list of pages: arrows turn them at once.
    public void focusList() {
        list.requestFocus();
    }

    private void find() {
        Page before = list.getSelectionModel().getSelectedItem();
        shown.setAll(guide.with(search.getText()));
        if (before != null && shown.contains(before)) {
            list.getSelectionModel().select(before);
        } else {
            list.getSelectionModel().selectFirst();
        }
        show(list.getSelectionModel().getSelectedItem());
    }

    private void go(String name) {
        search.clear();
        guide.page(name, shown).ifPresent(list.getSelectionModel()::select);
    }

    private void show(@Nullable Page next) {
        if (next == null) {
            page.getChildren().clear();
            return;
        }
        var nodes = new PageNodes(keys, Guide.words(search.getText()), this::go);
        page.getChildren().setAll(nodes.of(next.tree()));
        page.lookupAll(".guide-link").forEach(this::followFocus);
        scroll.setAccessibleText(next.title());
        scroll.setVvalue(0);
        if (!nodes.marked().isEmpty() && getScene() != null) {
            reveal(nodes.marked().getFirst());
        }
    }

    /// What the keyboard comes to is scrolled into view.
    private void followFocus(Node link) {
        link.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                reveal(link);
                            }
                        });
    }

    private void reveal(Node word) {
        applyCss();
        layout();
        double top = page.sceneToLocal(word.localToScene(word.getBoundsInLocal())).getMinY();
        double seen = scroll.getViewportBounds().getHeight();
        double beyond = page.getHeight() - seen;
        double hidden = scroll.getVvalue() * beyond;
        if (beyond > 0 && (top < hidden || top > hidden + seen - 2 * LINE)) {
            scroll.setVvalue(Math.clamp((top - seen / 3) / beyond, 0, 1));
        }
    }

    /// From the field into the list, or out of a search.
    private void leaveSearch(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            key.consume();
            focusList();
        } else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            key.consume();
            search.clear();
        }
    }

    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            leave.run();
        }
    }

    private void leaf(KeyEvent key) {
        double seen = scroll.getViewportBounds().getHeight();
        double beyond = page.getHeight() - seen;
        double step =
                switch (key.getCode()) {
                    case PAGE_DOWN -> LEAF;
                    case PAGE_UP -> -LEAF;
                    default -> 0;
                };
        if (step != 0 && beyond > 0) {
            key.consume();
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + step * seen / beyond, 0, 1));
        }
    }

    private static final class Cell extends ListCell<Page> {
        @Override
        protected void updateItem(@Nullable Page item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : item.title());
        }
    }
}
