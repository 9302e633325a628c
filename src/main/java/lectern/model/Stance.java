package lectern.model;

/// How a passage stands to one of its tags.
public enum Stance {
    NONE,
    SUPPORTS,
    OPPOSES,
    NEUTRAL,
    MIXED
}
