package lectern.reader;

import javafx.geometry.NodeOrientation;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import lectern.text.RightToLeft;
import lectern.text.Stretches;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Words in lines outside the reading view, in whatever letters: set stretch by stretch as the reading view sets them, since
/// JavaFX draws letters twice or fails where a line breaks inside a stretch; and from the right where the words begin so.
public final class StretchFlow extends TextFlow {
    /// Families that have letters from the right together with their punctuation: JavaFX puts signs of another face at the wrong
    /// side of a word.
    private static final List<String> FROM_RIGHT =
            List.of("Arial", "DejaVu Sans", "Times New Roman", "FreeSerif");

    private static final Optional<String> FAMILY = installed();

    private static Optional<String> installed() {
        var families = Set.copyOf(Font.getFamilies());
        return FROM_RIGHT.stream().filter(families::contains).findFirst();
    }

    /// No line is narrower than the longest piece from the right, whatever room there is: JavaFX fails where such a piece breaks.
    /// In ems.
    private static final double LEAST = Stretches.LONGEST * 0.8;

    private double least() {
        return getChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> RightToLeft.isIn(text.getText()))
                .mapToDouble(text -> text.getFont().getSize() * LEAST)
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, least()));
    }

    @Override
    public void resize(double width, double height) {
        super.resize(Math.max(width, least()), height);
    }

    /// Lets the lines run as these words do: the first letter with a direction tells.
    public void runAs(String words) {
        setNodeOrientation(
                RightToLeft.begins(words).orElse(false)
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
    }

    /// Adds words at the end.
    ///
    /// @return what was added
    public List<Text> add(String words) {
        var added = new ArrayList<Text>();
        for (String stretch : Stretches.of(words)) {
            added.add(letters(stretch));
        }
        getChildren().addAll(added);
        return added;
    }

    /// There are no italics for letters from the right: what is made up for them is taken from another face.
    private static Text letters(String stretch) {
        var letters = new Text(stretch);
        if (RightToLeft.isIn(stretch)) {
            letters.setStyle(
                    "-fx-font-style: normal;"
                            + FAMILY.map(one -> "-fx-font-family: \"" + one + "\";").orElse(""));
        }
        return letters;
    }
}
