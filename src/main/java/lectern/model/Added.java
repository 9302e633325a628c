package lectern.model;

import java.util.UUID;

/// What came of adding a document to a project.
public sealed interface Added {
    /// The document that is in the project now.
    UUID documentId();

    /// It is new.
    record New(UUID documentId) implements Added {}

    /// The same body was there already.
    record Duplicate(UUID documentId, String title) implements Added {}
}
