package lectern.text;

import java.util.Optional;

/// Writing that runs from the right.
///
/// JavaFX 26 shapes an Arabic or Hebrew word anew when a line breaks inside the stretch it stands in, with the text of the whole
/// stretch, and then throws or overflows the line: see [Stretches].
public final class RightToLeft {
    /// So many characters tell in which direction a text runs.
    private static final int BEGINNING = 4_000;

    /// The block of Hebrew: no letter before it runs from the right.
    private static final char FIRST = '\u0590';

    private RightToLeft() {}

    /// Whether any letter runs from the right.
    public static boolean isIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= FIRST && turn(letter) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether the first letter with a direction runs from the right; empty if there is none.
    public static Optional<Boolean> begins(CharSequence text) {
        return text.chars()
                .map(letter -> turn((char) letter))
                .filter(turn -> turn != 0)
                .mapToObj(turn -> turn > 0)
                .findFirst();
    }

    /// Whether most letters at the beginning of a text run from the right. The first one alone tells less: a text in Arabic may
    /// begin with the Latin name of a paper.
    public static boolean prevails(CharSequence text) {
        return text.chars().limit(BEGINNING).map(letter -> turn((char) letter)).sum() > 0;
    }

    /// 1 for a letter that runs from the right, -1 for one from the left, 0 for what has no direction.
    private static int turn(char letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        };
    }
}
