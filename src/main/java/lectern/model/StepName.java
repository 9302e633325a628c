package lectern.model;

/// What a step did, in words that can be put into any language.
///
/// @param verb which sentence
/// @param object what it was done to: a title, a tag's name, the first words of a passage; may be empty
/// @param count how many; 1 for a single thing
public record StepName(Verb verb, String object, int count) {
    public StepName(Verb verb, String object) {
        this(verb, object, 1);
    }

    /// The sentences. The names are stored: never rename one.
    public enum Verb {
        IMPORT,
        REVISE,
        REANCHOR,
        EDIT_SOURCE,
        REMOVE_DOCUMENT,
        FOLD,
        UNFOLD,
        HIGHLIGHT,
        TAG,
        UNTAG,
        NOTE,
        MOVE_HIGHLIGHT,
        REMOVE_HIGHLIGHT,
        CREATE_TAG,
        RENAME_TAG,
        RECOLOUR_TAG,
        DEFINE_TAG,
        KEY_TAG,
        MOVE_TAG,
        MERGE_TAG,
        REMOVE_TAG,
        RESTORE,
        EMPTY_BIN
    }
}
