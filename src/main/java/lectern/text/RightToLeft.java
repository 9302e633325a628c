package lectern.text;

import java.util.ArrayList;
import java.util.List;

/// Writing that runs from the right, for screens whose wrapping fails on it.
///
/// JavaFX 26 shapes an Arabic or Hebrew word anew when a line breaks inside the stretch it stands in, with the text of the whole
/// stretch, and then throws or overflows the line. Where every word is a stretch of its own, no stretch is ever broken.
public final class RightToLeft {
    /// A letter of no width that runs from the left: it ends a stretch and changes nothing that is seen.
    private static final char LEFT_TO_RIGHT_MARK = '\u200e';

    private RightToLeft() {}

    /// Whether any letter runs from the right.
    public static boolean isIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /// The words of a text, each with the white space behind it: joined they are the text. A text that runs from the left only is
    /// one piece.
    public static List<String> words(String text) {
        if (!isIn(text)) {
            return List.of(text);
        }
        var words = new ArrayList<String>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i - 1))
                    && !Character.isWhitespace(text.charAt(i))) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        words.add(text.substring(start));
        return words;
    }

    /// The same text to be shown in a label that wraps: a mark that is not seen stands between its words.
    public static String wrapping(String text) {
        return String.join(String.valueOf(LEFT_TO_RIGHT_MARK), words(text));
    }
}
