package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;

import lectern.model.Tag;
import lectern.reader.Explanation;
import lectern.settings.Theme;

/// A tag in a row of others: dot, digit and name. The name is in the tag's colour, as far as it can be read.
final class TagChip extends HBox {
    private static final double DOT = 4;

    private final Label name;

    TagChip(Tag tag, Theme theme) {
        getStyleClass().add("tag-chip");
        setAlignment(Pos.CENTER_LEFT);
        name = new Label(tag.name());
        name.setStyle("-fx-text-fill: " + TagShade.words(tag.colour(), theme));
        name.getStyleClass().add("tag-name");
        getChildren().add(dot(tag.colour(), theme));
        if (tag.key() != null) {
            getChildren().add(digit(tag.key()));
        }
        sayWhole(name);
        getChildren().add(name);
        setMinWidth(0);
        setMaxWidth(USE_PREF_SIZE);
    }

    /// Gives way to nothing, but cuts a name that is longer than this.
    void hold(double longest) {
        name.setMaxWidth(longest);
        setMinWidth(USE_PREF_SIZE);
    }

    /// A name that is cut is shown as a whole to those who hover over it.
    static void sayWhole(Label name) {
        name.textTruncatedProperty()
                .subscribe(
                        cut -> {
                            if (cut) {
                                Explanation.put(name, name.getText());
                            } else {
                                Explanation.remove(name);
                            }
                        });
    }

    /// The dot of a tag.
    static Circle dot(String colour, Theme theme) {
        return new Circle(DOT, TagShade.of(colour, theme));
    }

    /// The digit of a tag, as a key cap.
    static Label digit(char key) {
        var digit = new Label(String.valueOf(key));
        digit.getStyleClass().add("tag-digit");
        digit.setMinWidth(USE_PREF_SIZE);
        return digit;
    }
}
