package lectern.window;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import lectern.model.Hit;
import lectern.reader.StretchFlow;
import lectern.settings.Texts;
import lectern.text.TextRange;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.function.Consumer;

/// One hit: what it was found in, and its words with what surrounds them.
final class SearchCell extends ListCell<SearchPane.Row> {
    /// Two lines of snippet, and 8 above and below.
    private static final double HEIGHT = 52;

    private static final double SNIPPET = 36;
    private static final double HEADING = 40;

    private final Texts texts;

    SearchCell(Texts texts, Consumer<SearchPane.Row> open) {
        this.texts = texts;
        setPrefWidth(0);
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY
                            && event.isStillSincePress()
                            && getItem() != null) {
                        open.accept(getItem());
                    }
                });
    }

    @Override
    protected void updateItem(SearchPane.Row row, boolean empty) {
        super.updateItem(row, empty);
        setAccessibleText(null);
        pseudoClassStateChanged(
                PseudoClass.getPseudoClass("heading"), row instanceof SearchPane.Row.Article);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case SearchPane.Row.Article article -> {
                setPrefHeight(HEADING);
                var count = new Label(texts.get("tags.number", article.count()));
                count.getStyleClass().add("quiet");
                count.setMinWidth(USE_PREF_SIZE);
                setGraphic(Headings.row(article.title(), count));
            }
            case SearchPane.Row.Of of -> {
                setPrefHeight(HEIGHT);
                show(of.hit());
            }
            case SearchPane.Row.More more -> {
                setPrefHeight(HEADING);
                var words = new Label(texts.get("search.more", more.shown(), more.places()));
                words.getStyleClass().add("quiet-text");
                setGraphic(line(new FontIcon(Feather.MORE_HORIZONTAL), words));
                setAccessibleText(words.getText());
            }
        }
    }

    private void show(Hit hit) {
        String where = texts.get("search.in." + hit.where().name().toLowerCase(Locale.ROOT));
        var icon =
                new FontIcon(
                        switch (hit.where()) {
                            case TITLE -> Feather.TYPE;
                            case TEXT -> Feather.ALIGN_LEFT;
                            case NOTE -> Feather.MESSAGE_SQUARE;
                        });
        var flow = new StretchFlow();
        flow.runAs(hit.snippet());
        int at = 0;
        for (TextRange mark : hit.marks().stream().sorted().toList()) {
            if (mark.start() >= at && mark.end() <= hit.snippet().length()) {
                flow.add(hit.snippet().substring(at, mark.start()));
                flow.add(mark.of(hit.snippet())).forEach(word -> word.getStyleClass().add("mark"));
                at = mark.end();
            }
        }
        flow.add(hit.snippet().substring(at));
        // A stack pane that is as high as two lines, and hides what is below them.
        var lines = new StackPane(flow);
        lines.setAlignment(Pos.TOP_LEFT);
        lines.getStyleClass().add("snippet");
        lines.setMinSize(0, 0);
        lines.setPrefHeight(SNIPPET);
        lines.setMaxHeight(SNIPPET);
        var clip = new Rectangle();
        clip.widthProperty().bind(lines.widthProperty());
        clip.setHeight(SNIPPET);
        lines.setClip(clip);
        HBox.setHgrow(lines, Priority.ALWAYS);
        setGraphic(line(icon, lines));
        setAccessibleText(texts.get("search.spoken", where, hit.snippet()));
        javafx.scene.control.Tooltip.install(icon, new javafx.scene.control.Tooltip(where));
    }

    private static HBox line(javafx.scene.Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("hit");
        line.setAlignment(Pos.TOP_LEFT);
        line.setMinWidth(0);
        return line;
    }
}
