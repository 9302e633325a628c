package lectern.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The pieces of a text that must be set as stretches of their own.
///
/// Where letters join or are put upon each other, JavaFX 26 shapes a whole stretch at once. When a line breaks inside it, words of
/// the next line are drawn at the end of this one, too. Where lines can only break between stretches, that cannot happen.
public final class Stretches {
    /// So many letters has the longest piece that runs from the right: more than the words of a language have, and fewer than the
    /// narrowest line holds.
    public static final int LONGEST = 20;

    /// Its rules know the words of Thai, between which nothing is written, and break all else as any others.
    private static final Locale WITH_WORDS_OF_THAI = Locale.of("th");

    private Stretches() {}

    /// The pieces, in order: joined they are the text. A text in which each letter stands for itself is one piece.
    public static List<String> of(String text) {
        boolean fromRight = RightToLeft.isIn(text);
        if (!fromRight && !isShaped(text)) {
            return List.of(text);
        }
        List<String> pieces = breakable(text);
        return fromRight ? pieces : joined(pieces);
    }

    /// The pieces of any text between which a line may break, mostly words, each with the white space behind it.
    public static List<String> breakable(String text) {
        var breaks = BreakIterator.getLineInstance(WITH_WORDS_OF_THAI);
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            pieces.addAll(parts(text.substring(from, to)));
        }
        return pieces;
    }

    /// Neighbours that need no stretches of their own are one.
    private static List<String> joined(List<String> pieces) {
        var joined = new ArrayList<String>();
        boolean shaped = true;
        for (String piece : pieces) {
            boolean now = isShaped(piece);
            if (now || shaped) {
                joined.add(piece);
            } else {
                joined.add(joined.removeLast() + piece);
            }
            shaped = now;
        }
        return joined;
    }

    /// A word from the right that no line could hold would be broken inside, too, and JavaFX fails on that.
    private static List<String> parts(String word) {
        if (word.length() <= LONGEST || !RightToLeft.isIn(word)) {
            return List.of(word);
        }
        var parts = new ArrayList<String>();
        int start = 0;
        int letters = 0;
        for (int at = 0; at < word.length(); at = Graphemes.next(word, at)) {
            if (letters == LONGEST) {
                parts.add(word.substring(start, at));
                start = at;
                letters = 0;
            }
            letters++;
        }
        parts.add(word.substring(start));
        return parts;
    }

    private static boolean isShaped(String text) {
        return text.chars().anyMatch(letter -> isShaped((char) letter));
    }

    /// Combining marks, the scripts of India and Southeast Asia, Tibetan, old Hangul, joiners, and what has two units or variants.
    private static boolean isShaped(char c) {
        return c >= '\u0300'
                && (c <= '\u036f'
                        || (c >= '\u0590' && c <= '\u11ff' && (c < '\u10a0' || c >= '\u1100'))
                        || (c >= '\u1780' && c <= '\u17ff')
                        || c == '\u200c'
                        || c == '\u200d'
                        || (c >= '\ufe00' && c <= '\ufe0f')
                        || Character.isSurrogate(c));
    }
}
