package lectern.reader;

/// What colour letters have.
enum Ink {
    TEXT,
    QUIET,
    LINK
}
