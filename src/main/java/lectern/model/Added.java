package lectern.model;

import java.util.Optional;
import java.util.UUID;

/// What came of adding a document to a project.
public sealed interface Added {
    /// The document that is in the project now.
    UUID documentId();

    /// It is new.
    ///
    /// @param copy what it is much the same as
    record New(UUID documentId, Optional<Copy> copy) implements Added {}

    /// It was there already, with the same body or, where the user wants no copies, with much the same.
    ///
    /// @param copy the one that was there; a share of 1 is the same body
    record Duplicate(Copy copy) implements Added {
        @Override
        public UUID documentId() {
            return copy.original();
        }
    }

    /// It is the newest text of a document that was there.
    ///
    /// @param copy that document, and how much of it is the same
    /// @param number of the new revision
    record Revised(Copy copy, int number, Reanchored annotations) implements Added {
        @Override
        public UUID documentId() {
            return copy.original();
        }
    }
}
