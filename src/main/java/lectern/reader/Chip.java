package lectern.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

import lectern.model.Ids;
import lectern.model.Tag;
import lectern.settings.Texts;

import org.kordamp.ikonli.feather.Feather;

import java.util.UUID;
import java.util.function.Consumer;

/// A tag on a card: dot, digit and name, and a button that takes it off.
final class Chip extends HBox {
    private static final double DOT = 4;

    private final Texts texts;
    private final Label name = new Label();
    private final Circle dot = new Circle(DOT);
    private final Button off;
    private UUID tag = Ids.next();

    /// @param untag is told the tag that shall be taken off
    Chip(Texts texts, Consumer<UUID> untag) {
        this.texts = texts;
        getStyleClass().add("chip");
        name.setGraphic(dot);
        name.setMaxWidth(200);
        off = Icons.button(Feather.X, "", "chip-off");
        off.setOnAction(_ -> untag.accept(tag));
        getChildren().addAll(name, off);
    }

    /// Becomes the chip of this tag.
    void show(Tag next, Color colour) {
        dot.setFill(colour);
        String shown = next.key() == null ? next.name() : next.key() + " " + next.name();
        if (tag.equals(next.id()) && name.getText().equals(shown)) {
            return;
        }
        tag = next.id();
        name.setText(shown);
        Explanation.put(name, next.name());
        String says = texts.get("reader.card.untag", next.name());
        off.setAccessibleText(says);
        Explanation.put(off, says);
    }
}
