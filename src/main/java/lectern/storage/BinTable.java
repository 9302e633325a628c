package lectern.storage;

import lectern.model.BinItem;
import lectern.model.Entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What edits have removed.
public final class BinTable {
    /// The step that removed a row.
    private static final String BY =
            " JOIN steps s ON s.id = x.removed WHERE x.removed IS NOT NULL AND s.kind <> 'UNDO'";

    private final Database database;

    public BinTable(Database database) {
        this.database = database;
    }

    /// Removed documents, tags and annotations, the newest first. What undo took back is not listed: redo brings it.
    public List<BinItem> list() {
        return database.list(
                "SELECT 'DOCUMENT', x.uuid, x.title, s.at, s.id FROM documents x"
                        + BY
                        + " UNION ALL SELECT 'TAG', x.uuid, x.name, s.at, s.id FROM tags x"
                        + BY
                        + " AND NOT EXISTS (SELECT 1 FROM tags p WHERE p.uuid = x.parent AND p.removed = x.removed)"
                        + " UNION ALL SELECT 'ANNOTATION', x.uuid, x.quote, s.at, s.id FROM annotations x"
                        + BY
                        + " AND EXISTS (SELECT 1 FROM revisions r JOIN documents d ON d.id = r.document_id"
                        + " WHERE r.id = x.revision_id AND d.removed IS NULL)"
                        + " ORDER BY 5 DESC, 3",
                row ->
                        new BinItem(
                                Entity.valueOf(row.text(1)),
                                row.uuid(2),
                                row.text(3),
                                Instant.parse(row.text(4))));
    }

    /// The step that removed a row; empty if it is not removed.
    public Optional<Long> removedBy(Entity entity, UUID id) {
        return database.first(
                "SELECT removed FROM "
                        + Rows.table(entity)
                        + " WHERE uuid = ? AND removed IS NOT NULL",
                row -> row.number(1),
                id);
    }

    /// The document of an annotation, removed or not.
    public Optional<UUID> documentOf(UUID annotationId) {
        return database.first(
                "SELECT d.uuid FROM annotations a JOIN revisions r ON r.id = a.revision_id"
                        + " JOIN documents d ON d.id = r.document_id WHERE a.uuid = ?",
                row -> row.uuid(1),
                annotationId);
    }

    /// Erases every removed row for good, with what hangs on it, and its words in the index.
    public void erase() {
        int _ =
                database.update(
                        "DELETE FROM document_words WHERE rowid IN (SELECT id FROM documents WHERE removed IS NOT NULL)");
        int _ =
                database.update(
                        "DELETE FROM annotation_words WHERE rowid IN (SELECT a.id FROM annotations a"
                                + " JOIN revisions r ON r.id = a.revision_id JOIN documents d ON d.id = r.document_id"
                                + " WHERE a.removed IS NOT NULL OR d.removed IS NOT NULL)");
        int _ =
                database.update(
                        "DELETE FROM sketches WHERE revision_id IN (SELECT r.id FROM revisions r"
                                + " JOIN documents d ON d.id = r.document_id"
                                + " WHERE r.removed IS NOT NULL OR d.removed IS NOT NULL)");
        for (String table :
                List.of("taggings", "folds", "annotations", "revisions", "tags", "documents")) {
            int _ = database.update("DELETE FROM " + table + " WHERE removed IS NOT NULL");
        }
    }
}
