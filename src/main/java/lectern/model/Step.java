package lectern.model;

import java.time.Instant;
import java.util.UUID;

/// One undoable edit, as the history lists it.
///
/// @param group steps of one command share it; undo takes the whole group
/// @param name what was done, as the Edit menu names it: a key of the texts with its arguments, see [StepName]
/// @param state whether it stands, was undone, or can no longer be undone
public record Step(
        long number, UUID group, StepName name, Kind kind, Instant at, String author, State state) {
    /// How the step came about.
    public enum Kind {
        EDIT,
        UNDO,
        REDO
    }

    /// Whether the step stands.
    public enum State {
        DONE,
        UNDONE,
        /// The bin was emptied since, and rows it needs are gone.
        FINAL
    }
}
