package lectern.model;

/// How sure a speaker is, or how sure the reader is of the reading.
public enum Certainty {
    NONE,
    LOW,
    MEDIUM,
    HIGH
}
