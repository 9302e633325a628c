package lectern.storage;

import lectern.model.Entity;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What is the same for the rows of every entity: marking them removed, and setting a field.
public final class Rows {
    private final Database database;

    public Rows(Database database) {
        this.database = database;
    }

    /// Marks a row removed by a step.
    public void remove(Entity entity, UUID id, long step) {
        one(
                database.update(
                        "UPDATE " + table(entity) + " SET removed = ? WHERE uuid = ?", step, id),
                entity,
                id);
    }

    /// Takes the mark away.
    public void restore(Entity entity, UUID id) {
        one(
                database.update(
                        "UPDATE " + table(entity) + " SET removed = NULL WHERE uuid = ?", id),
                entity,
                id);
    }

    /// The value of a field: `String`, `Long`, `UUID` or null.
    public @Nullable Object get(Entity entity, UUID id, String field) {
        return database.first(
                        "SELECT "
                                + field(entity, field)
                                + " FROM "
                                + table(entity)
                                + " WHERE uuid = ?",
                        row -> Optional.ofNullable(row.any(1)),
                        id)
                .orElseThrow(() -> missing(entity, id))
                .orElse(null);
    }

    public void set(Entity entity, UUID id, String field, @Nullable Object value) {
        String sql =
                "UPDATE " + table(entity) + " SET " + field(entity, field) + " = ? WHERE uuid = ?";
        one(database.update(sql, value, id), entity, id);
    }

    /// Whether the row is there and not removed.
    public boolean isLive(Entity entity, UUID id) {
        return database.first(
                        "SELECT removed IS NULL FROM " + table(entity) + " WHERE uuid = ?",
                        row -> row.integer(1),
                        id)
                .map(live -> live == 1)
                .orElse(false);
    }

    private static void one(int rows, Entity entity, UUID id) {
        if (rows != 1) {
            throw missing(entity, id);
        }
    }

    private static IllegalArgumentException missing(Entity entity, UUID id) {
        return new IllegalArgumentException("No row: " + entity + " " + id);
    }

    static String table(Entity entity) {
        return switch (entity) {
            case DOCUMENT -> "documents";
            case REVISION -> "revisions";
            case FOLD -> "folds";
            case ANNOTATION -> "annotations";
            case TAGGING -> "taggings";
            case TAG -> "tags";
            case SPEAKER -> "speakers";
            case ATTRIBUTION -> "attributions";
            case LINK -> "links";
        };
    }

    /// The fields that an edit may change. A field is part of an SQL text, so it must be one of these.
    private static Set<String> fields(Entity entity) {
        return switch (entity) {
            case DOCUMENT ->
                    Set.of("title", "author", "publisher", "published", "url", "file", "language");
            case REVISION -> Set.of();
            case FOLD -> Set.of("reason", "origin");
            case ANNOTATION ->
                    Set.of(
                            "revision_id",
                            "start",
                            "\"end\"",
                            "quote",
                            "prefix",
                            "suffix",
                            "note",
                            "stated",
                            "reading",
                            "said_on",
                            "modified");
            case TAGGING -> Set.of("stance");
            case TAG -> Set.of("parent", "name", "colour", "definition", "key", "position");
            case SPEAKER -> Set.of("name", "kind");
            case ATTRIBUTION -> Set.of("role", "position", "evidence_start", "evidence_end");
            case LINK -> Set.of("kind", "note");
        };
    }

    private static String field(Entity entity, String field) {
        if (!fields(entity).contains(field)) {
            throw new IllegalArgumentException("No field of " + entity + ": " + field);
        }
        return field;
    }
}
