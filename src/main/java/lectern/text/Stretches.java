package lectern.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The pieces of a text that must be set as stretches of their own.
///
/// Where letters join or are put upon each other, JavaFX 26 shapes a whole stretch at once. When a line breaks inside it, words of
/// the next line are drawn at the end of this one, too. Where lines can only break between stretches, that cannot happen; see
/// also [RightToLeft].
public final class Stretches {
    /// So many letters has the longest piece that runs from the right: more than the words of a language have, and fewer than the
    /// narrowest line holds.
    public static final int LONGEST = 20;

    /// Its rules know the words of Thai, between which nothing is written, and break all else as any others.
    private static final Locale WITH_WORDS_OF_THAI = Locale.of("th");

    private Stretches() {}

    /// The pieces, in order: joined they are the text. A text in which each letter stands for itself is one piece.
    public static List<String> of(String text) {
        if (RightToLeft.isIn(text)) {
            return RightToLeft.words(text).stream().flatMap(word -> parts(word).stream()).toList();
        }
        if (!isShaped(text, 0, text.length())) {
            return List.of(text);
        }
        var breaks = BreakIterator.getLineInstance(WITH_WORDS_OF_THAI);
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int start = 0;
        boolean shaped = false;
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            boolean now = isShaped(text, from, to);
            if (from > start && (now || shaped)) {
                pieces.add(text.substring(start, from));
                start = from;
            }
            shaped = now;
            from = to;
        }
        pieces.add(text.substring(start));
        return pieces;
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

    private static boolean isShaped(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isShaped(text.charAt(i))) {
                return true;
            }
        }
        return false;
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
