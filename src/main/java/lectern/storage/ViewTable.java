package lectern.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Facts about the project itself, and where its reader was.
public final class ViewTable {
    private final Database database;

    public ViewTable(Database database) {
        this.database = database;
    }

    /// Keeps a fact about the project: its id, when it was made.
    public void fact(String name, String value) {
        int _ =
                database.update(
                        "INSERT OR REPLACE INTO project (name, value) VALUES (?, ?)", name, value);
    }

    public Optional<String> get(String name) {
        return database.first(
                "SELECT value FROM view_state WHERE name = ?", row -> row.text(1), name);
    }

    public void put(String name, String value) {
        int _ =
                database.update(
                        "INSERT OR REPLACE INTO view_state (name, value) VALUES (?, ?)",
                        name,
                        value);
    }

    /// All that is kept under names that begin so, by the rest of the name.
    public Map<String, String> beginning(String prefix) {
        var found = new LinkedHashMap<String, String>();
        database.each(
                "SELECT name, value FROM view_state WHERE substr(name, 1, ?) = ? ORDER BY name",
                row -> {
                    String name = row.text(1);
                    found.put(name.substring(prefix.length()), row.text(2));
                },
                prefix.length(),
                prefix);
        return found;
    }

    public void forget(String name) {
        int _ = database.update("DELETE FROM view_state WHERE name = ?", name);
    }

    /// Keeps where a document is read, and how far it was: that never falls.
    ///
    /// @param place code points before the first character in view
    public void reading(UUID documentId, int place, double read) {
        int _ =
                database.update(
                        "INSERT INTO reading (document_id, place, read)"
                                + " SELECT id, ?, ? FROM documents WHERE uuid = ?"
                                + " ON CONFLICT (document_id) DO UPDATE"
                                + " SET place = excluded.place, read = max(read, excluded.read)",
                        place,
                        read,
                        documentId);
    }

    public int place(UUID documentId) {
        return database.first(
                        "SELECT place FROM reading WHERE document_id = (SELECT id FROM documents WHERE uuid = ?)",
                        row -> row.integer(1),
                        documentId)
                .orElse(0);
    }
}
