package lectern.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds words in a text as SQLite's `unicode61 remove_diacritics` does: runs of letters and digits, without case and
/// without diacritics.
public final class WordSearch {
    private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”„«»]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private WordSearch() {}

    /// The words of a query or a text, folded.
    public static List<String> words(String text) {
        return tokens(text).stream().map(token -> fold(token.of(text))).toList();
    }

    /// Words that stand one after the other.
    ///
    /// @param words folded words
    /// @param open whether the last may be the beginning of a word
    public record Phrase(List<String> words, boolean open) {
        private boolean isAt(List<String> text, int at) {
            int last = words.size() - 1;
            if (at + last >= text.size()) {
                return false;
            }
            for (int i = 0; i < last; i++) {
                if (!words.get(i).equals(text.get(at + i))) {
                    return false;
                }
            }
            String word = text.get(at + last);
            return open ? word.startsWith(words.get(last)) : word.equals(words.get(last));
        }
    }

    /// A place where a phrase stands.
    public record Match(TextRange range, Phrase phrase) {}

    /// The phrases of a query: what stands between quotation marks is one, each other word is one. What is still being typed, the
    /// last word of all, may be the beginning of one.
    public static List<Phrase> phrases(String query) {
        var phrases = new ArrayList<Phrase>();
        String[] parts = QUOTATION_MARK.split(query, -1);
        for (int i = 0; i < parts.length; i++) {
            List<String> words = words(parts[i]);
            boolean last = i == parts.length - 1;
            if (i % 2 == 1 && !words.isEmpty()) {
                phrases.add(new Phrase(words, last));
            } else {
                for (int word = 0; word < words.size(); word++) {
                    phrases.add(
                            new Phrase(List.of(words.get(word)), last && word == words.size() - 1));
                }
            }
        }
        return phrases;
    }

    /// Where phrases stand in a text, in order. Where several do, the first of them counts.
    public static List<Match> find(String text, List<Phrase> phrases) {
        List<TextRange> tokens = tokens(text);
        List<String> words = tokens.stream().map(token -> fold(token.of(text))).toList();
        var found = new ArrayList<Match>();
        for (int at = 0; at < words.size(); ) {
            var phrase = at(words, at, phrases);
            if (phrase.isPresent()) {
                int end = at + phrase.get().words().size();
                found.add(
                        new Match(
                                new TextRange(tokens.get(at).start(), tokens.get(end - 1).end()),
                                phrase.get()));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private static Optional<Phrase> at(List<String> words, int at, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (phrase.isAt(words, at)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
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
