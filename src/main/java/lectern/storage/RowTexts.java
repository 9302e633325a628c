package lectern.storage;

import lectern.model.Source;
import lectern.text.CodePoints;
import lectern.text.Sentences;
import lectern.text.TextRange;

import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/// What the rows of one text share: the text, its revision and its document; and the block that a row begins in. Rows come
/// document by document and by start: one text and one block are enough.
final class RowTexts {
    private static final String TEXT =
            "SELECT r.text, r.uuid, d.uuid, r.number, NOT ("
                    + RevisionTable.NEWEST
                    + "), "
                    + DocumentTable.SOURCE
                    + " FROM revisions r JOIN documents d ON d.id = r.document_id WHERE r.id = ?";

    private static final String BLOCK =
            """
            SELECT b.start, b."end", b.paragraph, b.page,
              (SELECT min(n.start) FROM blocks n WHERE n.revision_id = b.revision_id AND n.start > b.start)
            FROM blocks b WHERE b.revision_id = ? AND b.start <= ? ORDER BY b.start DESC, b.number DESC LIMIT 1""";

    private final Database database;
    private long revision = -1;
    private Text text = Text.NONE;
    private CodePoints points = new CodePoints("");
    private Place place = Place.NONE;
    private List<TextRange> sentences = List.of();

    RowTexts(Database database) {
        this.database = database;
    }

    /// A text and what it is the text of.
    ///
    /// @param orphans whether there is a newer revision, in which its annotations were not found again
    record Text(
            String text,
            UUID revisionId,
            UUID documentId,
            int number,
            boolean orphans,
            Source source) {
        private static final UUID NOBODY = new UUID(0, 0);
        private static final Text NONE = new Text("", NOBODY, NOBODY, 0, false, Source.titled(""));

        private static Text of(Row row) throws SQLException {
            return new Text(
                    row.text(1),
                    row.uuid(2),
                    row.uuid(3),
                    row.integer(4),
                    row.integer(5) == 1,
                    DocumentTable.source(row, 6));
        }
    }

    /// A block, and how far no other one begins. Code points.
    record Place(int start, int end, int next, OptionalInt paragraph, OptionalInt page) {
        private static final Place NONE =
                new Place(0, 0, 0, OptionalInt.empty(), OptionalInt.empty());

        private static Place of(Row row) throws SQLException {
            return new Place(
                    row.integer(1),
                    row.integer(2),
                    row.integerOrNone(5).orElse(Integer.MAX_VALUE),
                    row.integerOrNone(3),
                    row.integerOrNone(4));
        }

        boolean contains(int point) {
            return start <= point && point < next;
        }
    }

    /// The text of this revision, loaded if it is another one.
    RowTexts of(long wanted) {
        if (wanted != revision) {
            text = database.first(TEXT, Text::of, wanted).orElseThrow();
            points = new CodePoints(text.text);
            revision = wanted;
            place = Place.NONE;
        }
        return this;
    }

    Text text() {
        return text;
    }

    CodePoints points() {
        return points;
    }

    /// The last block that begins at this code point or before it.
    Place placeAt(int point) {
        if (!place.contains(point)) {
            place =
                    database.first(BLOCK, Place::of, revision, point)
                            .orElseGet(() -> withoutBlock(point));
            var block = new TextRange(points.unitAt(place.start), points.unitAt(place.end));
            sentences = Sentences.of(text.text, block);
        }
        return place;
    }

    private Place withoutBlock(int point) {
        return new Place(0, point, point + 1, OptionalInt.empty(), OptionalInt.empty());
    }

    /// The number of the sentence in its block, from 1; the last one behind the block.
    int sentenceAt(int point) {
        Place _ = placeAt(point);
        return sentences.isEmpty() ? 1 : Sentences.indexAt(sentences, points.unitAt(point)) + 1;
    }

    /// The text between two code points, as far as there is any.
    String cut(int from, int to) {
        return text.text.substring(
                points.unitAt(Math.max(0, from)), points.unitAt(Math.min(points.length(), to)));
    }
}
