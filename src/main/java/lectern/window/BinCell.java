package lectern.window;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import lectern.model.BinItem;
import lectern.reader.Explanation;
import lectern.settings.Texts;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// One removed thing, and the button that puts it back.
final class BinCell extends ListCell<BinPane.Row> {
    private static final double HEIGHT = 32;
    private static final double HEADING = 40;

    private final Texts texts;
    private final Consumer<BinItem> restore;

    BinCell(Texts texts, Consumer<BinItem> restore) {
        this.texts = texts;
        this.restore = restore;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(BinPane.Row row, boolean empty) {
        super.updateItem(row, empty);
        Explanation.remove(this);
        setAccessibleText(null);
        pseudoClassStateChanged(
                PseudoClass.getPseudoClass("heading"), row instanceof BinPane.Row.KindOf);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case BinPane.Row.KindOf kind -> {
                setPrefHeight(HEADING);
                setGraphic(Headings.row(texts.get(BinPane.heading(kind.entity()), kind.count())));
            }
            case BinPane.Row.Of of -> {
                setPrefHeight(HEIGHT);
                show(of);
            }
        }
    }

    private void show(BinPane.Row.Of row) {
        var label = new Label(row.item().label().replace('\n', ' '));
        label.getStyleClass().add("bin-label");
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var day = new Label(row.day());
        day.getStyleClass().add("quiet");
        day.setMinWidth(USE_PREF_SIZE);
        var back =
                new IconButton(
                        Feather.CORNER_UP_LEFT,
                        texts.get("bin.restore"),
                        () -> restore.accept(row.item()));
        back.setFocusTraversable(false);
        var line = new HBox(label, day, back);
        line.getStyleClass().add("bin-item");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        setGraphic(line);
        Explanation.put(this, row.item().label());
        setAccessibleText(texts.get("bin.spoken", row.item().label(), row.day()));
    }
}
