package lectern.storage;

import lectern.model.Copy;
import lectern.text.Shingles;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Sketches of bodies, by which copies are found, and which documents are copies of which.
public final class CopyTable {
    /// So many texts are looked at that share one hash: a phrase that all texts have says nothing.
    private static final int MOST_OF_A_HASH = 200;

    /// So many hashes must be shared, of those that a sketch has: some may be phrases of the field. Of texts that are three
    /// fifths the same one pair in twelve shares less, of those that are seven tenths the same one in forty.
    private static final int SHARED = 4;

    /// So many texts are compared word by word.
    private static final int MOST_COMPARED = 2;

    /// The texts with each of the hashes of a sketch, with one statement; no text has a hash that is null.
    private static final String WITH_HASHES =
            String.join(
                    " UNION ALL ",
                    Collections.nCopies(
                            Shingles.SKETCH,
                            "SELECT * FROM (SELECT revision_id FROM sketches WHERE hash = ?"
                                    + " ORDER BY revision_id LIMIT "
                                    + MOST_OF_A_HASH
                                    + ")"));

    private final Database database;

    public CopyTable(Database database) {
        this.database = database;
    }

    /// Keeps the sketch of a body.
    ///
    /// @param revision the row of its text
    public void insert(long revision, Shingles body) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (long hash : body.sketch()) {
            rows.add(new Object[] {hash, revision});
        }
        RowInsert.all(database, "sketches (hash, revision_id)", rows);
    }

    /// The live document whose newest text is most like this body, if that can be called a copy.
    ///
    /// @param except is not looked at
    public Optional<Copy> find(Shingles body, UUID except) {
        return candidates(body).stream()
                .flatMap(revision -> compared(body, revision, except).stream())
                .limit(MOST_COMPARED)
                .filter(copy -> copy.share() >= Copy.LEAST)
                .max(Comparator.comparingDouble(Copy::share));
    }

    /// The texts that share the most hashes, the best first; of equals the one that came first.
    private List<Long> candidates(Shingles body) {
        var shared = new HashMap<Long, Integer>();
        long[] sketch = body.sketch();
        var hashes = new @Nullable Object[Shingles.SKETCH];
        for (int i = 0; i < sketch.length; i++) {
            hashes[i] = sketch[i];
        }
        database.each(WITH_HASHES, row -> shared.merge(row.number(1), 1, Integer::sum), hashes);
        int least = Math.min(SHARED, sketch.length);
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(
                        Map.Entry.<Long, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Copy> compared(Shingles body, long revision, UUID except) {
        var revisions = new RevisionTable(database);
        return database.first(
                        "SELECT d.uuid, r.uuid, d.title FROM revisions r JOIN documents d ON d.id = r.document_id"
                                + " WHERE r.id = ? AND d.removed IS NULL AND d.uuid <> ? AND "
                                + RevisionTable.NEWEST,
                        row -> new Text(row.uuid(1), row.uuid(2), row.text(3)),
                        revision,
                        except)
                .map(
                        text -> {
                            double share =
                                    body.sameAs(Shingles.of(revisions.body(text.revisionId)));
                            return new Copy(text.documentId, text.title, share);
                        });
    }

    private record Text(UUID documentId, UUID revisionId, String title) {}

    /// Keeps that a document is a copy. A copy of a copy is one of the first.
    public void put(UUID documentId, Copy copy) {
        int _ =
                database.update(
                        "INSERT OR REPLACE INTO copies (document_id, original_id, share)"
                                + " SELECT d.id, coalesce((SELECT c.original_id FROM copies c"
                                + " JOIN documents f ON f.id = c.original_id AND f.removed IS NULL"
                                + " WHERE c.document_id = o.id AND f.id <> d.id), o.id), ?"
                                + " FROM documents d, documents o WHERE d.uuid = ? AND o.uuid = ?",
                        copy.share(),
                        documentId,
                        copy.original());
    }

    /// Sketches every text of a project that has none, and finds its copies.
    void fill() {
        var revisions = new RevisionTable(database);
        List<UUID> ids =
                database.list("SELECT uuid FROM revisions ORDER BY id", row -> row.uuid(1));
        for (UUID id : ids) {
            UUID document = revisions.documentOf(id);
            var body = Shingles.of(revisions.body(id));
            find(body, document).ifPresent(copy -> put(document, copy));
            insert(revisions.key(id), body);
        }
    }
}
