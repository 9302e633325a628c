package lectern.model;

/// The state of a block that is hidden as clutter.
///
/// @param block index of the block in its revision, from 0
public record Fold(int block, Reason reason, Origin by) {
    /// Who folded it.
    public enum Origin {
        RULE,
        MODEL,
        USER
    }
}
