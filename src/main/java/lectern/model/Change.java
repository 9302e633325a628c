package lectern.model;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/// A primitive change of one row, which knows its inverse.
public sealed interface Change {
    Entity entity();

    /// The row that changed.
    UUID id();

    /// The document it belongs to, where it belongs to one: what a view of that document listens for.
    Optional<UUID> documentId();

    /// What takes this change back.
    Change inverse();

    /// A row came, or came back.
    record Added(Entity entity, UUID id, Optional<UUID> documentId) implements Change {
        @Override
        public Change inverse() {
            return new Removed(entity, id, documentId);
        }
    }

    /// A row was marked removed. It stays in the file until the bin is emptied.
    record Removed(Entity entity, UUID id, Optional<UUID> documentId) implements Change {
        @Override
        public Change inverse() {
            return new Added(entity, id, documentId);
        }
    }

    /// One field of a row changed.
    ///
    /// @param field column of the row's table
    /// @param before its value, a `String`, a `Long`, a `UUID` or null
    /// @param after the new value, the same
    record Updated(
            Entity entity,
            UUID id,
            Optional<UUID> documentId,
            String field,
            @Nullable Object before,
            @Nullable Object after)
            implements Change {
        @Override
        public Change inverse() {
            return new Updated(entity, id, documentId, field, after, before);
        }
    }
}
