package lectern.model;

/// Why a block is folded as clutter. The names are stored and printed by the command line: never rename one.
public enum Reason {
    NAVIGATION,
    COMMENTS,
    SHARING,
    ADVERTISEMENT,
    COOKIES,
    NEWSLETTER,
    RELATED,
    BOILERPLATE,
    BY_HAND;

    /// The word kept in the project and printed by the command line: lower case, `by hand` with a space.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /// The reason with this word.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Reason ofWord(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
    }
}
