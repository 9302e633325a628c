package lectern.model;

/// What became of the annotations of a document when it got a newer text.
///
/// @param exact those that stand where they stood
/// @param moved those that were found at another place or a little different
/// @param orphans those that were not found for sure
public record Reanchored(int exact, int moved, int orphans) {
    public int all() {
        return exact + moved + orphans;
    }
}
