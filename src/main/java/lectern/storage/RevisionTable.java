package lectern.storage;

import lectern.model.Block;
import lectern.model.Emphasis;
import lectern.model.Fold;
import lectern.model.Kind;
import lectern.model.Reason;
import lectern.model.Revision;
import lectern.text.CodePoints;
import lectern.text.TextRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Texts, their blocks and their folds.
public final class RevisionTable {
    /// The newest revision of each document.
    static final String NEWEST =
            "r.removed IS NULL AND r.number = (SELECT max(n.number) FROM revisions n"
                    + " WHERE n.document_id = r.document_id AND n.removed IS NULL)";

    private final Database database;

    public RevisionTable(Database database) {
        this.database = database;
    }

    /// Inserts a text with its blocks.
    ///
    /// @param paragraphs the paragraph number of each block, 0 for none
    /// @return its row
    public long insert(Revision revision, int[] paragraphs, byte[] bodyHash) {
        var points = new CodePoints(revision.text());
        long id =
                database.insert(
                        """
                        INSERT INTO revisions (uuid, document_id, number, text, characters, units, body_hash, imported)
                        VALUES (?, (SELECT id FROM documents WHERE uuid = ?), ?, ?, ?, ?, ?, ?)""",
                        revision.id(),
                        revision.documentId(),
                        revision.number(),
                        revision.text(),
                        points.length(),
                        revision.text().length(),
                        bodyHash,
                        revision.importedAt());
        var blocks = new ArrayList<@Nullable Object[]>();
        for (int i = 0; i < revision.blocks().size(); i++) {
            Block block = revision.blocks().get(i);
            blocks.add(
                    new @Nullable Object[] {
                        id,
                        points.atUnit(block.range().start()),
                        points.atUnit(block.range().end()),
                        i,
                        block.kind(),
                        paragraphs[i] == 0 ? null : paragraphs[i],
                        block.page(),
                        block.level()
                    });
        }
        RowInsert.all(
                database,
                "blocks (revision_id, start, \"end\", number, kind, paragraph, page, level)",
                blocks);
        var emphases = new ArrayList<@Nullable Object[]>();
        for (Emphasis emphasis : revision.emphases()) {
            emphases.add(
                    new @Nullable Object[] {
                        id,
                        points.atUnit(emphasis.range().start()),
                        points.atUnit(emphasis.range().end()),
                        emphasis.style()
                    });
        }
        RowInsert.all(database, "emphases (revision_id, start, \"end\", style)", emphases);
        return id;
    }

    /// The newest text of a document.
    public Optional<Revision> newest(UUID documentId) {
        return find(
                "r.document_id = (SELECT id FROM documents WHERE uuid = ?) AND " + NEWEST,
                documentId);
    }

    public Optional<UUID> newestId(UUID documentId) {
        return database.first(
                "SELECT r.uuid FROM revisions r"
                        + " WHERE r.document_id = (SELECT id FROM documents WHERE uuid = ?) AND "
                        + NEWEST,
                row -> row.uuid(1),
                documentId);
    }

    /// One text.
    public Optional<Revision> get(UUID revisionId) {
        return find("r.uuid = ?", revisionId);
    }

    /// What is not folded of a text.
    public String body(UUID revisionId) {
        List<Fold> folds = folds(revisionId);
        return folds.isEmpty()
                ? database.first(
                                "SELECT text FROM revisions WHERE uuid = ?",
                                row -> row.text(1),
                                revisionId)
                        .orElseThrow()
                : get(revisionId).orElseThrow().body(folds);
    }

    /// The texts before the newest one on which live annotations are, the oldest first.
    public List<UUID> withOrphans(UUID documentId) {
        return database.list(
                "SELECT r.uuid FROM revisions r"
                        + " WHERE r.document_id = (SELECT id FROM documents WHERE uuid = ?) AND r.removed IS NULL AND NOT ("
                        + NEWEST
                        + ") AND EXISTS (SELECT 1 FROM annotations a WHERE a.revision_id = r.id AND a.removed IS NULL)"
                        + " ORDER BY r.number",
                row -> row.uuid(1),
                documentId);
    }

    /// The number that the next text of a document gets. Numbers of texts that were taken back are not used again.
    public int nextNumber(UUID documentId) {
        return database.first(
                        "SELECT max(number) + 1 FROM revisions"
                                + " WHERE document_id = (SELECT id FROM documents WHERE uuid = ?)",
                        row -> row.integer(1),
                        documentId)
                .orElseThrow();
    }

    /// The row of a text, as annotations refer to it.
    public long key(UUID revisionId) {
        return database.first(
                        "SELECT id FROM revisions WHERE uuid = ?", row -> row.number(1), revisionId)
                .orElseThrow();
    }

    /// The document of a text.
    UUID documentOf(UUID revisionId) {
        return database.first(
                        "SELECT d.uuid FROM revisions r JOIN documents d ON d.id = r.document_id WHERE r.uuid = ?",
                        row -> row.uuid(1),
                        revisionId)
                .orElseThrow();
    }

    /// The hash of a text's body.
    public byte[] bodyHash(UUID revisionId) {
        return database.first(
                        "SELECT body_hash FROM revisions WHERE uuid = ?",
                        row -> row.bytes(1),
                        revisionId)
                .orElseThrow();
    }

    private Optional<Revision> find(String where, UUID id) {
        record Bare(
                long key,
                UUID id,
                UUID document,
                int number,
                String text,
                java.time.Instant imported) {}
        return database.first(
                        "SELECT r.id, r.uuid, d.uuid, r.number, r.text, r.imported FROM revisions r"
                                + " JOIN documents d ON d.id = r.document_id WHERE "
                                + where,
                        row ->
                                new Bare(
                                        row.number(1),
                                        row.uuid(2),
                                        row.uuid(3),
                                        row.integer(4),
                                        row.text(5),
                                        row.instant(6)),
                        id)
                .map(
                        bare -> {
                            var points = new CodePoints(bare.text);
                            return new Revision(
                                    bare.id,
                                    bare.document,
                                    bare.number,
                                    bare.text,
                                    blocks(bare.key, points),
                                    emphases(bare.key, points),
                                    bare.imported);
                        });
    }

    private List<Block> blocks(long revision, CodePoints points) {
        return database.list(
                "SELECT start, \"end\", kind, page, level FROM blocks WHERE revision_id = ? ORDER BY start, number",
                row -> {
                    var page = row.integerOrNone(4);
                    return new Block(
                            new TextRange(
                                    points.unitAt(row.integer(1)), points.unitAt(row.integer(2))),
                            Kind.valueOf(row.text(3)),
                            row.integer(5),
                            page.isPresent() ? Integer.valueOf(page.getAsInt()) : null);
                },
                revision);
    }

    private List<Emphasis> emphases(long revision, CodePoints points) {
        return database.list(
                "SELECT start, \"end\", style FROM emphases WHERE revision_id = ? ORDER BY start, \"end\", style",
                row ->
                        new Emphasis(
                                new TextRange(
                                        points.unitAt(row.integer(1)),
                                        points.unitAt(row.integer(2))),
                                Emphasis.Style.valueOf(row.text(3))),
                revision);
    }

    /// The paragraph number of each block, 0 where it has none.
    public int[] paragraphs(UUID revisionId) {
        return database
                .list(
                        "SELECT coalesce(paragraph, 0) FROM blocks"
                                + " WHERE revision_id = (SELECT id FROM revisions WHERE uuid = ?) ORDER BY start, number",
                        row -> row.integer(1),
                        revisionId)
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    public void insertFold(UUID id, UUID revisionId, Fold fold) {
        int _ =
                database.update(
                        "INSERT INTO folds (uuid, revision_id, block, reason, origin)"
                                + " VALUES (?, (SELECT id FROM revisions WHERE uuid = ?), ?, ?, ?)",
                        id,
                        revisionId,
                        fold.block(),
                        fold.reason(),
                        fold.by());
    }

    /// The live folds of a revision, by block.
    public List<Fold> folds(UUID revisionId) {
        return database.list(
                "SELECT block, reason, origin FROM folds WHERE removed IS NULL"
                        + " AND revision_id = (SELECT id FROM revisions WHERE uuid = ?) ORDER BY block, id",
                row ->
                        new Fold(
                                row.integer(1),
                                Reason.valueOf(row.text(2)),
                                Fold.Origin.valueOf(row.text(3))),
                revisionId);
    }

    /// The row of the live fold of a block.
    public Optional<UUID> foldId(UUID revisionId, int block) {
        return database.first(
                "SELECT uuid FROM folds WHERE removed IS NULL AND block = ?"
                        + " AND revision_id = (SELECT id FROM revisions WHERE uuid = ?)",
                row -> row.uuid(1),
                block,
                revisionId);
    }
}
