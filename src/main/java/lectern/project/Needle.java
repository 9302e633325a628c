package lectern.project;

import lectern.text.TextRange;
import lectern.text.WordSearch;
import lectern.text.WordSearch.Match;
import lectern.text.WordSearch.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What is looked for: words and phrases, or characters as they are for scripts without spaces.
///
/// @param together the phrases one after the other, if they are several
record Needle(List<Phrase> phrases, List<Phrase> together, String literal) {
    private static final Pattern QUOTED = Pattern.compile("^[\"“”„«»]+|[\"“”„«»]+$");

    static Needle of(String query) {
        String stripped = query.strip();
        if (stripped.codePoints().anyMatch(Needle::isUnspaced)) {
            return new Needle(List.of(), List.of(), QUOTED.matcher(stripped).replaceAll(""));
        }
        List<Phrase> phrases = WordSearch.phrases(stripped);
        List<String> words = phrases.stream().flatMap(phrase -> phrase.words().stream()).toList();
        return new Needle(
                phrases,
                phrases.size() < 2
                        ? List.of()
                        : List.of(new Phrase(words, phrases.getLast().open())),
                "");
    }

    private static boolean isUnspaced(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    boolean isEmpty() {
        return phrases.isEmpty() && literal.isEmpty();
    }

    boolean isLiteral() {
        return !literal.isEmpty();
    }

    /// A place in a text.
    ///
    /// @param whole whether all that is looked for stands there together
    record Place(TextRange range, boolean whole) {}

    /// Where it stands in a text, in order.
    List<Place> in(String text) {
        if (!isLiteral()) {
            var wanted = new ArrayList<>(together);
            wanted.addAll(phrases);
            return WordSearch.find(text, wanted).stream().map(this::place).toList();
        }
        var found = new ArrayList<Place>();
        for (int at = text.indexOf(literal);
                at >= 0;
                at = text.indexOf(literal, at + literal.length())) {
            found.add(new Place(new TextRange(at, at + literal.length()), true));
        }
        return found;
    }

    private Place place(Match match) {
        return new Place(match.range(), together.isEmpty() || together.contains(match.phrase()));
    }
}
