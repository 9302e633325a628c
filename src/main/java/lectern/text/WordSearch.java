package lectern.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds words in a text as SQLite's `unicode61 remove_diacritics` does: runs of letters and digits, without case and
/// without diacritics.
public final class WordSearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private WordSearch() {}

    /// The words of a query or a text, folded.
    public static List<String> words(String text) {
        return tokens(text).stream().map(token -> fold(token.of(text))).toList();
    }

    /// Where words stand in a text, in order.
    ///
    /// @param words folded words; a word of the text matches if it is one of them
    /// @param lastIsPrefix whether the last word may be the beginning of a word
    public static List<TextRange> find(String text, List<String> words, boolean lastIsPrefix) {
        var found = new ArrayList<TextRange>();
        if (words.isEmpty()) {
            return found;
        }
        String last = words.getLast();
        for (TextRange token : tokens(text)) {
            String word = fold(token.of(text));
            if (words.contains(word) || (lastIsPrefix && word.startsWith(last))) {
                found.add(token);
            }
        }
        return found;
    }

    private static List<TextRange> tokens(String text) {
        var tokens = new ArrayList<TextRange>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean inWord = Character.isLetterOrDigit(c) || (start >= 0 && isMark(c));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                tokens.add(new TextRange(start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            tokens.add(new TextRange(start, text.length()));
        }
        return tokens;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)) {
            return lower;
        }
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
