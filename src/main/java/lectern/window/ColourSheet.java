package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

import lectern.settings.TagColour;
import lectern.settings.Texts;
import lectern.settings.Theme;

import java.util.Locale;
import java.util.function.Consumer;

/// The colour of a tag: ten that can be told apart, each with its name, or an own one.
final class ColourSheet {
    private static final double DOT = 7;

    /// Strength of an own colour from the slider: as full as the palette.
    private static final double SATURATION = 0.75;

    private static final double BRIGHTNESS = 0.7;

    private final Floating floating;
    private final TextField own = new TextField();
    private final Circle sample = new Circle(DOT);
    private final Button use;
    private final String now;
    private Node chosen = own;
    private Consumer<String> done = colour -> {};

    ColourSheet(Texts texts, Theme theme, String now) {
        this.now = now;
        var palette = new GridPane();
        palette.getStyleClass().add("palette");
        for (TagColour colour : TagColour.values()) {
            String name = texts.get("colour." + colour.word());
            var button = new Button(name + (colour.word().equals(now) ? " \u2713" : ""));
            button.setGraphic(new Circle(DOT, TagShade.of(colour.word(), theme)));
            button.getStyleClass().addAll("flat", "choice");
            button.setAlignment(Pos.CENTER_LEFT);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(112);
            button.setOnAction(event -> choose(colour.word()));
            if (colour.word().equals(now)) {
                chosen = button;
            }
            int made = palette.getChildren().size();
            palette.add(button, made % 2, made / 2);
        }
        var label = new Label(texts.get("tags.colour.own"));
        label.getStyleClass().add("quiet");
        var hue = new Slider(0, 360, TagShade.of(now, theme).getHue());
        hue.getStyleClass().add("hue");
        hue.setAccessibleText(texts.get("tags.colour.hue"));
        hue.valueProperty()
                .addListener(
                        (seen, before, value) ->
                                own.setText(
                                        TagShade.hex(
                                                Color.hsb(
                                                        value.doubleValue(),
                                                        SATURATION,
                                                        BRIGHTNESS))));
        own.setPrefColumnCount(7);
        own.setAccessibleText(texts.get("tags.colour.own"));
        use = new Button(texts.get("tags.colour.use"));
        use.setOnAction(event -> useOwn());
        own.textProperty().addListener(seen -> sample());
        own.setOnAction(event -> useOwn());
        own.setText(TagShade.hex(now, theme));
        var line = new HBox(sample, own, use);
        line.getStyleClass().add("sheet-buttons");
        line.setAlignment(Pos.CENTER_LEFT);
        floating = new Floating(palette, label, hue, line);
    }

    void under(Node node, Consumer<String> changed) {
        done = changed;
        floating.under(node);
        chosen.requestFocus();
    }

    private void sample() {
        boolean colour = isColour();
        use.setDisable(!colour);
        own.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("danger"), !colour);
        if (colour) {
            sample.setFill(Color.web(own.getText().strip()));
        }
    }

    private boolean isColour() {
        return own.getText().strip().matches("#[0-9a-fA-F]{6}");
    }

    private void useOwn() {
        if (isColour()) {
            choose(own.getText().strip().toLowerCase(Locale.ROOT));
        }
    }

    private void choose(String colour) {
        floating.hide();
        if (!colour.equals(now)) {
            done.accept(colour);
        }
    }
}
