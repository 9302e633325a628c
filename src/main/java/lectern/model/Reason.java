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
    /// Other articles have the same line.
    REPEATED,
    BY_HAND;

    /// The word that the command line prints: lower case, `by hand` with a space.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
