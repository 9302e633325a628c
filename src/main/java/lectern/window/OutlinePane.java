package lectern.window;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.model.Heading;
import lectern.reader.Explanation;
import lectern.settings.Texts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The headings of the open article. The one under which one reads is marked; a click or Enter goes to one.
final class OutlinePane extends VBox {
    private static final double HEIGHT = 28;
    private static final double LEFT = 16;
    private static final double INDENT = 12;
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Texts texts;
    private final Consumer<Heading> go;
    private final PaneHeader header;
    private final ObservableList<Heading> headings = FXCollections.observableArrayList();
    private final ListView<Heading> list = new ListView<>(headings);
    private int here = -1;
    private int outermost = 1;

    /// @param go is told which heading was chosen
    OutlinePane(Texts texts, Consumer<Heading> go) {
        this.texts = texts;
        this.go = go;
        getStyleClass().addAll("pane", "outline");
        header = new PaneHeader(texts.get("outline.title"));
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText(texts.get("outline.title"));
        list.setFixedCellSize(HEIGHT);
        list.setCellFactory(_ -> new Cell());
        new KeyTable().on("Enter", this::chosen).on("Space", this::chosen).install(list);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, list);
    }

    /// Shows these headings; empty if no article is open.
    void show(Optional<List<Heading>> outline) {
        here = -1;
        outermost = outline.stream().flatMap(List::stream).mapToInt(Heading::level).min().orElse(1);
        headings.setAll(outline.orElse(List.of()));
        header.count(headings.isEmpty() ? "" : texts.get("tags.number", headings.size()));
    }

    /// Marks the heading under which this position lies.
    void reading(int position) {
        int now = Heading.under(headings, position);
        if (now != here) {
            follow(now);
            here = now;
            list.refresh();
            list.scrollTo(Math.max(0, now - 2));
        }
    }

    /// One row at a time is the current one: the selection goes along, unless somebody walks through the list.
    private void follow(int now) {
        var selection = list.getSelectionModel();
        if (selection.getSelectedIndex() == here && now >= 0) {
            selection.clearAndSelect(now);
        } else if (!list.isFocused()) {
            selection.clearSelection();
        }
    }

    boolean isEmpty() {
        return headings.isEmpty();
    }

    void focusList() {
        list.requestFocus();
        list.getSelectionModel().select(Math.max(0, here));
    }

    private void chosen() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(go);
    }

    private final class Cell extends ListCell<Heading> {
        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(
                    click -> {
                        if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                            go.accept(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(Heading heading, boolean none) {
            super.updateItem(heading, none);
            boolean filled = !none && heading != null;
            pseudoClassStateChanged(HERE, filled && getIndex() == here);
            setText(filled ? heading.words() : null);
            if (filled) {
                Explanation.put(this, heading.words());
            } else {
                Explanation.remove(this);
            }
            // Set like this, it stands above what the sheet says of all lists.
            double left = filled ? LEFT + (heading.level() - outermost) * INDENT : LEFT;
            setStyle("-fx-padding: 0 8px 0 " + left + "px");
        }
    }
}
