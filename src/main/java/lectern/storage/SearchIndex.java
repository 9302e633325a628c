package lectern.storage;

import lectern.model.Fold;
import lectern.model.Revision;
import lectern.text.WordSearch.Phrase;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// The full-text index: titles and bodies of live documents, quotes and notes of live annotations.
///
/// It holds no text a second time, only words. Whoever changes a title, a fold or a note calls the method of that row
/// in the same transaction.
public final class SearchIndex {
    /// So many parts of one size are put together, a little with each change; SQLite itself takes 4.
    private static final int PARTS = 64;

    /// If they become so many all the same, they are put together at once; SQLite itself takes 16.
    private static final int MOST_PARTS = 128;

    /// The words of a batch are gathered in so many bytes, so that they make one part; SQLite itself takes 1 MB.
    private static final int GATHERED = 8 << 20;

    private final Database database;

    public SearchIndex(Database database) {
        this.database = database;
    }

    /// Says that many documents will be inserted: parts of the index are put together less often, which an import would
    /// spend a fifth of its time on. It stays so; looking into all these parts takes a quarter of a millisecond more.
    public void expectMany() {
        boolean said =
                database.first(
                                "SELECT v FROM document_words_config WHERE k = 'automerge'",
                                row -> row.integer(1))
                        .filter(parts -> parts == PARTS)
                        .isPresent();
        if (!said) {
            say("automerge", PARTS);
            say("crisismerge", MOST_PARTS);
            say("hashsize", GATHERED);
        }
    }

    private void say(String setting, int value) {
        int _ =
                database.update(
                        "INSERT INTO document_words (document_words, rank) VALUES (?, ?)",
                        setting,
                        value);
    }

    /// Indexes a document that was just inserted.
    public void inserted(UUID id, String title, String body) {
        insert(key("documents", id), title, body);
    }

    /// Indexes a document anew, or takes it out if it is removed.
    ///
    /// @param revision its newest text
    public void document(UUID id, String title, boolean live, Revision revision, List<Fold> folds) {
        long key = key("documents", id);
        int _ = database.update("DELETE FROM document_words WHERE rowid = ?", key);
        if (live) {
            insert(key, title, revision.body(folds));
        }
    }

    private void insert(long key, String title, String body) {
        int _ =
                database.update(
                        "INSERT INTO document_words (rowid, title, body) VALUES (?, ?, ?)",
                        key,
                        title,
                        body);
    }

    /// Indexes an annotation anew, or takes it out if it is removed.
    public void annotation(UUID id) {
        long key = key("annotations", id);
        int _ = database.update("DELETE FROM annotation_words WHERE rowid = ?", key);
        int _ =
                database.update(
                        "INSERT INTO annotation_words (rowid, quote, note)"
                                + " SELECT id, quote, note FROM annotations WHERE id = ? AND removed IS NULL",
                        key);
    }

    private long key(String table, UUID id) {
        return database.first(
                        "SELECT id FROM " + table + " WHERE uuid = ?", row -> row.number(1), id)
                .orElseThrow();
    }

    /// The live documents that hold all of the phrases in title or body, in the order of their import.
    public List<UUID> documents(List<Phrase> phrases, int most) {
        return database.list(
                "SELECT d.uuid FROM document_words w JOIN documents d ON d.id = w.rowid"
                        + " WHERE document_words MATCH ? AND d.removed IS NULL LIMIT ?",
                row -> row.uuid(1),
                match(phrases),
                most);
    }

    /// The live documents whose text holds these characters one after the other: for scripts without spaces, which
    /// the index of words does not cut.
    public List<UUID> documentsHolding(String characters, int most) {
        return database.list(
                "SELECT d.uuid FROM revisions r JOIN documents d ON d.id = r.document_id"
                        + " WHERE d.removed IS NULL AND (instr(r.text, ?) > 0 OR instr(d.title, ?) > 0) AND "
                        + RevisionTable.NEWEST
                        + " LIMIT ?",
                row -> row.uuid(1),
                characters,
                characters,
                most);
    }

    /// The live annotations that hold all of the phrases in their note.
    public List<UUID> notes(List<Phrase> phrases, int most) {
        return database.list(
                "SELECT a.uuid FROM annotation_words w JOIN annotations a ON a.id = w.rowid"
                        + " JOIN revisions r ON r.id = a.revision_id JOIN documents d ON d.id = r.document_id"
                        + " WHERE annotation_words MATCH ? AND a.removed IS NULL AND d.removed IS NULL LIMIT ?",
                row -> row.uuid(1),
                "note : (" + match(phrases) + ")",
                most);
    }

    private static String match(List<Phrase> phrases) {
        return phrases.stream()
                .map(
                        phrase -> {
                            String words = String.join(" ", phrase.words());
                            return phrase.open() ? prefix(words) : quoted(words);
                        })
                .collect(Collectors.joining(" AND "));
    }

    /// A word of which the beginning may be enough, in FTS5's query language.
    static String prefix(String word) {
        return quoted(word) + "*";
    }

    private static String quoted(String word) {
        return "\"" + word.replace("\"", "\"\"") + "\"";
    }
}
