package lectern.model;

/// What a [Change] can be about. The names are stored: never rename one.
public enum Entity {
    DOCUMENT,
    REVISION,
    FOLD,
    ANNOTATION,
    TAGGING,
    TAG,
    SPEAKER,
    ATTRIBUTION,
    LINK
}
