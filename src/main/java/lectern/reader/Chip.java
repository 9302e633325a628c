package lectern.reader;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

import lectern.model.Tag;
import lectern.settings.Texts;

import org.kordamp.ikonli.feather.Feather;

/// A tag on a card: dot, digit and name, and a button that takes it off.
final class Chip extends HBox {
    private static final double DOT = 4;

    Chip(Texts texts, Tag tag, Color colour, Runnable untag) {
        getStyleClass().add("chip");
        var name = new Label(tag.key() == null ? tag.name() : tag.key() + " " + tag.name());
        name.setGraphic(new Circle(DOT, colour));
        name.setMaxWidth(200);
        Icons.explain(name, tag.name());
        var off = Icons.button(Feather.X, texts.get("reader.card.untag", tag.name()), "chip-off");
        off.setOnAction(_ -> untag.run());
        getChildren().addAll(name, off);
    }
}
