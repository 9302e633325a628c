package lectern.model;

/// What an import does with a text that is much the same as one that is there.
public enum Copies {
    /// Both are kept, and the newer one is known as a copy.
    KEEP,
    /// It is left out.
    SKIP,
    /// It becomes a newer text of the one that is there.
    REVISION
}
