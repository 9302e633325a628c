package lectern.text;

/// What is looked for in a text.
///
/// @param words as they were typed, or a pattern of `java.util.regex`
/// @param wholeWord whether a hit may not begin or end inside a word
/// @param regex whether the words are a pattern
/// @param matchCase whether `A` and `a` differ
public record FindQuery(String words, boolean wholeWord, boolean regex, boolean matchCase) {
    /// Words that are found however they are written.
    public static FindQuery of(String words) {
        return new FindQuery(words, false, false, false);
    }

    /// Whether nothing can be found.
    public boolean isBlank() {
        return regex ? words.isEmpty() : words.isBlank();
    }
}
