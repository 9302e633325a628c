package lectern.storage;

import lectern.model.Copy;
import lectern.model.Document;
import lectern.model.DocumentInfo;
import lectern.model.PartialDate;
import lectern.model.Source;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Documents and their attributes.
public final class DocumentTable {
    /// The columns of a source, in the order [#source] reads them.
    static final String SOURCE =
            "d.title, d.author, d.publisher, d.published, d.url, d.file, d.language";

    static final int SOURCE_COLUMNS = 7;

    private static final String INFO =
            """
            SELECT d.uuid, r.characters,
              (SELECT count(*) FROM annotations a WHERE a.revision_id = r.id AND a.removed IS NULL),
              (SELECT count(*) FROM revisions n JOIN annotations a ON a.revision_id = n.id AND a.removed IS NULL
               WHERE n.document_id = d.id AND n.number < r.number AND n.removed IS NULL),
              coalesce(g.read, 0), r.imported, %s, o.uuid, o.title, c.share
            FROM documents d
            JOIN revisions r INDEXED BY revisions_list ON r.document_id = d.id
              AND r.number = (SELECT max(number) FROM revisions WHERE document_id = d.id AND removed IS NULL)
            LEFT JOIN reading g ON g.document_id = d.id
            LEFT JOIN copies c ON c.document_id = d.id
            LEFT JOIN documents o ON o.id = c.original_id AND o.removed IS NULL
            WHERE d.removed IS NULL"""
                    .formatted(SOURCE);

    private final Database database;

    public DocumentTable(Database database) {
        this.database = database;
    }

    public void insert(Document document, Instant added) {
        Source source = document.source();
        long id =
                database.insert(
                        "INSERT INTO documents (uuid, title, author, publisher, published, url, file, language, added)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        document.id(),
                        source.title(),
                        source.author(),
                        source.publisher(),
                        published(source),
                        source.url(),
                        source.file(),
                        source.language(),
                        added);
        var attributes = new ArrayList<@Nullable Object[]>();
        document.attributes()
                .forEach((name, value) -> attributes.add(new Object[] {id, name, value}));
        RowInsert.all(database, "attributes (document_id, name, value)", attributes);
    }

    /// What else is known of a document, by name.
    public Map<String, String> attributes(UUID id) {
        var attributes = new TreeMap<String, String>();
        database.each(
                "SELECT name, value FROM attributes"
                        + " WHERE document_id = (SELECT id FROM documents WHERE uuid = ?)",
                row -> attributes.put(row.text(1), row.text(2)),
                id);
        return attributes;
    }

    /// The values of one attribute, of all documents that have it and are not removed, oldest first.
    public List<String> attribute(String name) {
        return database.list(
                "SELECT value FROM attributes JOIN documents d ON d.id = document_id"
                        + " WHERE name = ? AND d.removed IS NULL ORDER BY d.id",
                row -> row.text(1),
                name);
    }

    /// The fields of a source under the names of their columns.
    public static Map<String, String> fields(Source source) {
        return Map.of(
                "title", source.title(),
                "author", source.author(),
                "publisher", source.publisher(),
                "published", published(source),
                "url", source.url(),
                "file", source.file(),
                "language", source.language());
    }

    private static String published(Source source) {
        return source.published().map(PartialDate::toString).orElse("");
    }

    /// All that are not removed, newest import first.
    public List<DocumentInfo> list() {
        return database.list(INFO + " ORDER BY r.imported DESC, d.id DESC", DocumentTable::info);
    }

    public Optional<DocumentInfo> info(UUID id) {
        return database.first(INFO + " AND d.uuid = ?", DocumentTable::info, id);
    }

    private static DocumentInfo info(Row row) throws SQLException {
        return new DocumentInfo(
                row.uuid(1),
                source(row, 7),
                row.integer(2),
                row.integer(3),
                row.integer(4),
                row.real(5),
                row.instant(6),
                copy(row, 14));
    }

    /// The original, its title and the share, from this column on.
    private static Optional<Copy> copy(Row row, int from) throws SQLException {
        Optional<UUID> original = row.uuidOrNone(from);
        return original.isEmpty()
                ? Optional.empty()
                : Optional.of(new Copy(original.get(), row.text(from + 1), row.real(from + 2)));
    }

    static Source source(Row row, int from) throws SQLException {
        return new Source(
                row.text(from),
                row.text(from + 1),
                row.text(from + 2),
                PartialDate.parse(row.text(from + 3)),
                row.text(from + 4),
                row.text(from + 5),
                row.text(from + 6));
    }

    /// The live document with this body, if there is one.
    public Optional<DocumentInfo> withBody(byte[] hash) {
        return database.first(
                        "SELECT d.uuid FROM revisions r JOIN documents d ON d.id = r.document_id"
                                + " WHERE r.body_hash = ? AND r.removed IS NULL AND d.removed IS NULL",
                        row -> row.uuid(1),
                        hash)
                .flatMap(this::info);
    }

    /// The values of a field used so far, most used first.
    public List<String> values(String field) {
        if (!field.equals("author") && !field.equals("publisher")) {
            throw new IllegalArgumentException(field);
        }
        return database.list(
                "SELECT "
                        + field
                        + " FROM documents WHERE removed IS NULL AND "
                        + field
                        + " <> '' GROUP BY 1 ORDER BY count(*) DESC, 1",
                row -> row.text(1));
    }
}
