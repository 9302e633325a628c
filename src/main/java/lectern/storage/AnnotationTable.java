package lectern.storage;

import lectern.model.Anchor;
import lectern.model.Annotation;
import lectern.model.AnnotationFilter;
import lectern.model.AnnotationRow;
import lectern.model.Certainty;
import lectern.model.Claim;
import lectern.model.PartialDate;
import lectern.model.Quote;
import lectern.model.Revision;
import lectern.model.Stance;
import lectern.model.Tagging;
import lectern.text.CodePoints;
import lectern.text.TextRange;
import lectern.text.WordSearch;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Annotations and the tags on them.
public final class AnnotationTable {
    private static final String COLUMNS =
            """
            SELECT a.uuid, a.start, a."end", a.quote, a.prefix, a.suffix, a.note, a.stated, a.reading, a.said_on, a.author,
              a.created, a.modified,
              (SELECT group_concat(hex(t.uuid) || g.stance, ' ' ORDER BY g.id) FROM taggings g
               JOIN tags t ON t.id = g.tag_id WHERE g.annotation_id = a.id AND g.removed IS NULL AND t.removed IS NULL)""";

    private static final String FROM =
            """

            FROM documents d JOIN revisions r ON r.document_id = d.id JOIN annotations a ON a.revision_id = r.id
             WHERE a.removed IS NULL AND r.removed IS NULL AND d.removed IS NULL""";

    private static final String ROW = COLUMNS + ", r.id" + FROM;

    private static final String ORDER = " ORDER BY d.id, r.number, a.start, a.\"end\", a.id";

    private static final int HEX_DIGITS = 32;

    private final Database database;

    public AnnotationTable(Database database) {
        this.database = database;
    }

    /// Inserts a highlight without tags.
    ///
    /// @param points the positions of the revision's text
    public void insert(Annotation annotation, CodePoints points) {
        TextRange range = annotation.anchor().range();
        Quote quote = annotation.anchor().quote();
        int _ =
                database.update(
                        """
                        INSERT INTO annotations
                          (uuid, revision_id, start, "end", quote, prefix, suffix, note, author, created, modified)
                        VALUES (?, (SELECT id FROM revisions WHERE uuid = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                        annotation.id(),
                        annotation.anchor().revisionId(),
                        points.atUnit(range.start()),
                        points.atUnit(range.end()),
                        quote.exact(),
                        quote.prefix(),
                        quote.suffix(),
                        annotation.note(),
                        annotation.author(),
                        annotation.created(),
                        annotation.modified());
    }

    public void insertTagging(UUID id, UUID annotationId, Tagging tagging) {
        int _ =
                database.update(
                        "INSERT INTO taggings (uuid, annotation_id, tag_id, stance) VALUES (?,"
                                + " (SELECT id FROM annotations WHERE uuid = ?), (SELECT id FROM tags WHERE uuid = ?), ?)",
                        id,
                        annotationId,
                        tagging.tagId(),
                        tagging.stance());
    }

    /// The row of the live tagging of an annotation with a tag.
    public Optional<UUID> taggingId(UUID annotationId, UUID tagId) {
        return database.first(
                "SELECT uuid FROM taggings WHERE removed IS NULL"
                        + " AND annotation_id = (SELECT id FROM annotations WHERE uuid = ?)"
                        + " AND tag_id = (SELECT id FROM tags WHERE uuid = ?)",
                row -> row.uuid(1),
                annotationId,
                tagId);
    }

    /// The document of a live annotation.
    public Optional<UUID> documentOf(UUID annotationId) {
        return database.first(
                "SELECT d.uuid" + FROM + " AND a.uuid = ?", row -> row.uuid(1), annotationId);
    }

    /// The first words of a live annotation's quotation.
    public Optional<String> quoteOf(UUID annotationId) {
        return database.first(
                "SELECT a.quote" + FROM + " AND a.uuid = ?", row -> row.text(1), annotationId);
    }

    /// The live annotations of a revision, by start, the longer one first.
    public List<Annotation> of(Revision revision) {
        var points = new CodePoints(revision.text());
        return database.list(
                COLUMNS + FROM + " AND r.uuid = ? ORDER BY a.start, a.\"end\" DESC, a.id",
                row -> annotation(row, revision.documentId(), revision.id(), points),
                revision.id());
    }

    private static Annotation annotation(
            Row row, UUID documentId, UUID revisionId, CodePoints points) throws SQLException {
        var range = new TextRange(points.unitAt(row.integer(2)), points.unitAt(row.integer(3)));
        var quote = new Quote(row.text(4), row.text(5), row.text(6));
        var claim =
                new Claim(
                        List.of(),
                        Certainty.valueOf(row.text(8)),
                        Certainty.valueOf(row.text(9)),
                        PartialDate.parse(row.text(10)));
        return new Annotation(
                row.uuid(1),
                documentId,
                new Anchor(revisionId, range, quote),
                taggings(row.textOrNone(14).orElse("")),
                row.text(7),
                claim,
                row.text(11),
                row.instant(12),
                row.instant(13));
    }

    private static List<Tagging> taggings(String packed) {
        var taggings = new ArrayList<Tagging>();
        for (int from = 0; from < packed.length(); ) {
            int space = packed.indexOf(' ', from);
            int end = space < 0 ? packed.length() : space;
            long high = Long.parseUnsignedLong(packed, from, from + HEX_DIGITS / 2, 16);
            long low = Long.parseUnsignedLong(packed, from + HEX_DIGITS / 2, from + HEX_DIGITS, 16);
            taggings.add(
                    new Tagging(
                            new UUID(high, low),
                            Stance.valueOf(packed.substring(from + HEX_DIGITS, end))));
            from = end + 1;
        }
        return taggings;
    }

    public int count(AnnotationFilter filter) {
        var where = new Where(filter);
        return database.first(
                        "SELECT count(*)" + FROM + where.sql,
                        row -> row.integer(1),
                        where.arguments())
                .orElse(0);
    }

    /// The ids in the order of documents and passages.
    public List<UUID> ids(AnnotationFilter filter) {
        var where = new Where(filter);
        return database.list(
                "SELECT a.uuid" + FROM + where.sql + ORDER, row -> row.uuid(1), where.arguments());
    }

    /// The rows of these annotations, in this order; those that are gone are left out.
    public List<AnnotationRow> rows(List<UUID> ids) {
        var texts = new RowTexts(database);
        Map<UUID, AnnotationRow> found = new HashMap<>();
        for (UUID id : ids) {
            database.first(ROW + " AND a.uuid = ?", row -> row(row, texts), id)
                    .ifPresent(row -> found.put(id, row));
        }
        return ids.stream().flatMap(id -> Optional.ofNullable(found.get(id)).stream()).toList();
    }

    /// Streams the rows that the filter takes. Holds one text at a time.
    public void each(AnnotationFilter filter, Consumer<AnnotationRow> taker) {
        var where = new Where(filter);
        var texts = new RowTexts(database);
        database.each(
                ROW + where.sql + ORDER, row -> taker.accept(row(row, texts)), where.arguments());
    }

    private static AnnotationRow row(Row row, RowTexts texts) throws SQLException {
        var text = texts.of(row.number(15)).text();
        int start = row.integer(2);
        int end = row.integer(3);
        var place = texts.placeAt(start);
        return new AnnotationRow(
                annotation(row, text.documentId(), text.revisionId(), texts.points()),
                text.source(),
                text.number(),
                text.orphans(),
                start,
                end,
                place.paragraph(),
                texts.sentenceAt(start),
                place.page(),
                texts.cut(start - AnnotationRow.CONTEXT, start),
                texts.cut(end, end + AnnotationRow.CONTEXT));
    }

    /// A filter as SQL.
    private static final class Where {
        private static final String CARRIES =
                " AND EXISTS (SELECT 1 FROM taggings g JOIN tags t ON t.id = g.tag_id"
                        + " WHERE g.annotation_id = a.id AND g.removed IS NULL AND t.removed IS NULL";

        private String sql = "";
        private final List<Object> values = new ArrayList<>();

        Where(AnnotationFilter filter) {
            filter.documentId().ifPresent(id -> add(" AND d.uuid = ?", id));
            if (filter.untagged()) {
                add(CARRIES.replace("EXISTS", "NOT EXISTS") + ")");
            } else {
                filter.tagId()
                        .ifPresent(
                                id ->
                                        add(
                                                CARRIES
                                                        + " AND t.uuid IN (WITH RECURSIVE branch (uuid) AS (SELECT ? UNION"
                                                        + " SELECT n.uuid FROM tags n JOIN branch b ON n.parent = b.uuid)"
                                                        + " SELECT uuid FROM branch))",
                                                id));
            }
            for (String word : WordSearch.words(filter.words())) {
                String like = "%" + word + "%";
                add(
                        " AND (a.id IN (SELECT rowid FROM annotation_words WHERE annotation_words MATCH ?)"
                                + " OR d.title LIKE ?"
                                + CARRIES.replace("AND EXISTS", "OR EXISTS")
                                + " AND t.name LIKE ?))",
                        SearchIndex.prefix(word),
                        like,
                        like);
            }
        }

        private void add(String condition, Object... arguments) {
            sql += condition;
            values.addAll(List.of(arguments));
        }

        Object[] arguments() {
            return values.toArray();
        }
    }

    /// The annotations whose stored quote is not what stands at their offsets: none in a sound project.
    public List<String> misquoted() {
        return database.list(
                "SELECT a.quote FROM annotations a JOIN revisions r ON r.id = a.revision_id"
                        + " WHERE a.quote <> substr(r.text, a.start + 1, a.\"end\" - a.start)",
                row -> row.text(1));
    }
}
