package lectern.model;

import java.util.List;

/// What undo took back, or redo brought back.
///
/// @param name of the whole command
/// @param changes of all its steps, as they were made now
public record Reverted(StepName name, List<Change> changes) {
    public Reverted {
        changes = List.copyOf(changes);
    }
}
