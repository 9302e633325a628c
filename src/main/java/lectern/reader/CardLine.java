package lectern.reader;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

import lectern.settings.Texts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// A card where there is no room for cards: one line with the dots and names of its tags. A click gives it the focus, and with
/// it all the room it needs.
final class CardLine extends Label {
    static final double HEIGHT = 24;

    private static final double DOT = 4;
    private static final double STEP = 6;

    /// More dots than this tell no more.
    private static final int DOTS = 5;

    private final Texts texts;
    private final Group dots = new Group();
    private Optional<Mark> mark = Optional.empty();

    /// @param focus is told when it is clicked
    CardLine(Texts texts, Consumer<UUID> focus) {
        this.texts = texts;
        getStyleClass().add("card-line");
        setAccessibleRole(AccessibleRole.NODE);
        setGraphic(dots);
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> mark.map(Mark::id).ifPresent(focus));
    }

    /// Becomes the line of this annotation.
    void show(Mark mark, Shades shades) {
        this.mark = Optional.of(mark);
        List<Color> colours = shades.ofTags(mark.annotation());
        int count = Math.min(colours.size(), DOTS);
        while (dots.getChildren().size() > count) {
            dots.getChildren().removeLast();
        }
        for (int i = 0; i < count; i++) {
            if (i == dots.getChildren().size()) {
                dots.getChildren().add(new Circle(i * STEP, 0, DOT));
            }
            ((Circle) dots.getChildren().get(i)).setFill(colours.get(i));
        }
        String names =
                Hover.names(mark.annotation(), shades.codebook(), texts.get("reader.untagged"));
        setText(names);
    }

    /// Made when a screen reader asks for it: lines come and go as one scrolls.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && mark.isPresent()
                ? texts.get(
                        "reader.card", getText(), mark.get().annotation().anchor().quote().exact())
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
