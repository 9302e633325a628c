package lectern.reader;

import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

import lectern.model.Annotation;
import lectern.settings.Texts;
import lectern.text.Graphemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// A card where there is no room for cards: one line with the dots and names of its tags; without a tag, with the first words of
/// its passage, as it has nothing else to be known by. A click gives it the focus, and with it all the room it needs.
///
/// Lines come and go with each step of the wheel. A label would put its letters and its dots into the scene anew for each, and
/// all of that would be styled anew.
final class CardLine extends Region {
    static final double HEIGHT = 24;

    private static final double SIDE = 12;
    private static final double DOT = 4;
    private static final double STEP = 6;
    private static final double GAP = 8;

    /// More dots than this tell no more.
    private static final int DOTS = 5;

    /// More letters than this have no room.
    private static final int WORDS = 80;

    private static final String CUT = "…";

    private final Texts texts;
    private final List<Circle> dots = new ArrayList<>();
    private final Text shown = new Text();
    private String names = "";
    private String words = "";
    private Optional<Mark> mark = Optional.empty();

    /// @param focus is told when it is clicked
    CardLine(Texts texts, Consumer<UUID> focus) {
        this.texts = texts;
        getStyleClass().add("card-line");
        setAccessibleRole(AccessibleRole.NODE);
        shown.getStyleClass().add("text");
        shown.setManaged(false);
        shown.setTextOrigin(VPos.CENTER);
        shown.setY(HEIGHT / 2);
        getChildren().add(shown);
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> mark.map(Mark::id).ifPresent(focus));
    }

    /// Becomes the line of this annotation.
    ///
    /// @return whether nodes were made
    boolean show(Mark mark, Shades shades) {
        this.mark = Optional.of(mark);
        List<Color> colours = shades.ofTags(mark.annotation());
        int count = Math.min(colours.size(), DOTS);
        boolean made = dots.size() < count;
        while (dots.size() < count) {
            var dot = new Circle(SIDE + DOT + dots.size() * STEP, HEIGHT / 2, DOT);
            dot.setManaged(false);
            dots.add(dot);
            getChildren().add(dot);
        }
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).setVisible(i < count);
            if (i < count) {
                dots.get(i).setFill(colours.get(i));
            }
        }
        shown.setX(SIDE + 2 * DOT + (count - 1) * STEP + GAP);
        names = Hover.names(mark.annotation(), shades.codebook(), texts.get("reader.untagged"));
        words = mark.annotation().tags().isEmpty() ? beginning(mark.annotation()) : names;
        fit();
        return made;
    }

    private static String beginning(Annotation annotation) {
        String passage = annotation.anchor().quote().exact();
        int end = passage.length() > WORDS ? Graphemes.previous(passage, WORDS) : passage.length();
        return passage.substring(0, end).replace('\n', ' ');
    }

    @Override
    public void resize(double width, double height) {
        boolean other = width != getWidth();
        super.resize(width, height);
        if (other) {
            fit();
        }
    }

    /// Cuts the words where the line ends.
    private void fit() {
        shown.setText(words);
        double room = getWidth() - SIDE - shown.getX();
        int end = words.length();
        while (end > 0 && shown.getLayoutBounds().getWidth() > room) {
            // What has room, if all letters were alike; at least one goes.
            int alike = (int) (end * room / shown.getLayoutBounds().getWidth());
            end = Graphemes.previous(words, Math.clamp(alike, 1, end));
            shown.setText(words.substring(0, end) + CUT);
        }
    }

    /// Made when a screen reader asks for it: lines come and go as one scrolls.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && mark.isPresent()
                ? texts.get("reader.card", names, mark.get().annotation().anchor().quote().exact())
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
