package lectern.reader;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

import lectern.text.RightToLeft;
import lectern.text.Stretches;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// Words in lines outside the reading view, in whatever letters, and from the right where they begin so.
///
/// Each piece is a text of its own, and lines are broken and put in order here, by the rules of Unicode (UAX 9): a flow of JavaFX
/// fails on some lines from the right, and then its window stands still for good.
public final class StretchFlow extends Pane {
    /// Families that have letters from the right together with their punctuation: JavaFX puts signs of another face at the wrong
    /// side of a word.
    private static final List<String> FROM_RIGHT =
            List.of("Arial", "DejaVu Sans", "Times New Roman", "FreeSerif");

    private static final String STYLE =
            "-fx-font-style: normal;"
                    + Typography.installed(FROM_RIGHT)
                            .map(family -> "-fx-font-family: \"" + family + "\";")
                            .orElse("");

    private static final int BLANK = 0;
    private static final int WORD = 1;
    private static final int WORD_FROM_RIGHT = 2;
    private static final int NUMBER = 3;
    private static final int SIGN = 4;

    private boolean fromRight;

    /// Lets the lines run as these words do: the first letter with a direction tells.
    public void runAs(String words) {
        fromRight = RightToLeft.begins(words).orElse(false);
        requestLayout();
    }

    /// Adds words at the end.
    ///
    /// @return what was added
    public List<Text> add(String words) {
        var added = new ArrayList<Text>();
        for (String piece : Stretches.breakable(words)) {
            boolean first = true;
            for (String part : parts(piece)) {
                Text letters = letters(part);
                letters.setUserData(first);
                added.add(letters);
                first = false;
            }
        }
        getChildren().addAll(added);
        return added;
    }

    /// What can stand in different directions in one piece: words, numbers, space, and each sign.
    private static List<String> parts(String piece) {
        var parts = new ArrayList<String>();
        int start = 0;
        int before = -1;
        for (int i = 0; i < piece.length(); i++) {
            int now = kind(piece.charAt(i), before);
            if (i > start && (now != before || now == SIGN)) {
                parts.add(piece.substring(start, i));
                start = i;
            }
            before = now;
        }
        parts.add(piece.substring(start));
        return parts;
    }

    private static int kind(char letter, int before) {
        if (Character.isWhitespace(letter)) {
            return BLANK;
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT ->
                    before < 0 ? WORD : before;
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL ->
                    SIGN;
            case Character.DECIMAL_DIGIT_NUMBER -> NUMBER;
            default -> RightToLeft.isIn(String.valueOf(letter)) ? WORD_FROM_RIGHT : WORD;
        };
    }

    /// Whether a line may break before it.
    private static boolean begins(Text part) {
        return !Boolean.FALSE.equals(part.getUserData());
    }

    /// There are no italics for letters from the right: what is made up for them is taken from another face.
    private static Text letters(String stretch) {
        var letters = new Text(stretch);
        if (RightToLeft.isIn(stretch)) {
            letters.setStyle(STYLE);
        }
        return letters;
    }

    private List<Text> pieces() {
        return getChildren().stream().map(Text.class::cast).toList();
    }

    private static double width(Text piece) {
        return piece.getLayoutBounds().getWidth();
    }

    private static boolean isBlank(Text part) {
        return part.getText().isBlank();
    }

    /// The parts line by line, as they are read. A line has at least one piece.
    private List<List<Text>> lines(double room) {
        var lines = new ArrayList<List<Text>>();
        var piece = new ArrayList<Text>();
        double used = 0;
        for (Text part : pieces()) {
            if (begins(part) && !piece.isEmpty()) {
                used = take(lines, piece, used, room);
                piece = new ArrayList<>();
            }
            piece.add(part);
        }
        if (!piece.isEmpty()) {
            double _ = take(lines, piece, used, room);
        }
        return lines;
    }

    /// Puts a piece into the last line, or into a new one where there is no room for it. Space at its end needs none.
    ///
    /// @return how much of the line is used then
    private static double take(List<List<Text>> lines, List<Text> piece, double used, double room) {
        double all = 0;
        double seen = 0;
        for (Text part : piece) {
            all += width(part);
            seen = isBlank(part) ? seen : all;
        }
        boolean fits = !lines.isEmpty() && used + seen <= room;
        if (!fits) {
            lines.add(new ArrayList<>());
        }
        lines.getLast().addAll(piece);
        return fits ? used + all : all;
    }

    private static double above(List<Text> line) {
        return line.stream().mapToDouble(one -> -one.getLayoutBounds().getMinY()).max().orElse(0);
    }

    private static double below(List<Text> line) {
        return line.stream().mapToDouble(one -> one.getLayoutBounds().getMaxY()).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(pieces().stream().mapToDouble(StretchFlow::width).sum());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double high = 0;
        for (var line : lines(width < 0 ? Double.MAX_VALUE : width)) {
            high += above(line) + below(line);
        }
        return Math.ceil(high);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var all = new StringBuilder();
        pieces().forEach(piece -> all.append(piece.getText()));
        var bidi =
                new Bidi(
                        all.toString(),
                        fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int at = 0;
        double top = 0;
        for (var line : lines(getWidth())) {
            byte[] levels = new byte[line.size()];
            double total = 0;
            for (int i = 0; i < levels.length; i++) {
                Text piece = line.get(i);
                levels[i] = (byte) bidi.getLevelAt(at + firstLetter(piece.getText()));
                piece.setNodeOrientation(
                        levels[i] % 2 == 1
                                ? NodeOrientation.RIGHT_TO_LEFT
                                : NodeOrientation.LEFT_TO_RIGHT);
                total += width(piece);
                at += piece.getText().length();
            }
            for (int i = levels.length - 1; i >= 0 && isBlank(line.get(i)); i--) {
                levels[i] = (byte) (fromRight ? 1 : 0);
            }
            Object[] seen = line.toArray();
            Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
            double x = fromRight ? getWidth() - total : 0;
            double baseline = top + above(line);
            for (Object one : seen) {
                var piece = (Text) one;
                piece.setLayoutX(x);
                piece.setLayoutY(Math.rint(baseline));
                x += width(piece);
            }
            top = baseline + below(line);
        }
    }

    private static int firstLetter(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            if (Character.isLetterOrDigit(piece.charAt(i))) {
                return i;
            }
        }
        return 0;
    }
}
