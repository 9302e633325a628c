package lectern.reader;

/// What colour letters have.
enum Ink {
    TEXT,
    /// Of our own lines.
    QUIET,
    /// Of the text, said in passing: it can be highlighted.
    SOFT,
    LINK
}
