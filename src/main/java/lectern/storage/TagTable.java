package lectern.storage;

import lectern.model.Stance;
import lectern.model.Tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The codebook.
public final class TagTable {
    private final Database database;

    public TagTable(Database database) {
        this.database = database;
    }

    public void insert(Tag tag) {
        int _ =
                database.update(
                        "INSERT INTO tags (uuid, parent, name, colour, definition, key, position)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        tag.id(),
                        tag.parentId(),
                        tag.name(),
                        tag.colour(),
                        tag.definition(),
                        tag.key(),
                        tag.position());
    }

    /// All live tags.
    public List<Tag> list() {
        return database.list(
                "SELECT uuid, parent, name, colour, definition, key, position FROM tags WHERE removed IS NULL",
                row ->
                        new Tag(
                                row.uuid(1),
                                row.uuidOrNone(2).orElse(null),
                                row.text(3),
                                row.text(4),
                                row.text(5),
                                row.textOrNone(6).map(key -> key.charAt(0)).orElse(null),
                                row.integer(7)));
    }

    /// The name of a live tag.
    public Optional<String> name(UUID id) {
        return database.first(
                "SELECT name FROM tags WHERE removed IS NULL AND uuid = ?", row -> row.text(1), id);
    }

    /// How many live annotations carry each tag.
    public Map<UUID, Integer> counts() {
        return counts("count(*)", "");
    }

    /// How many different quotations of different stories carry each tag: a copy is the story of its original, as long as
    /// that is there.
    public Map<UUID, Integer> countsOfStories() {
        return counts(
                "count(DISTINCT coalesce(o.id, d.id) || ' ' || a.quote)",
                "LEFT JOIN copies c ON c.document_id = d.id"
                        + " LEFT JOIN documents o ON o.id = c.original_id AND o.removed IS NULL ");
    }

    private Map<UUID, Integer> counts(String what, String join) {
        var counts = new HashMap<UUID, Integer>();
        database.each(
                "SELECT t.uuid, "
                        + what
                        + """

                 FROM taggings g JOIN tags t ON t.id = g.tag_id
                JOIN annotations a ON a.id = g.annotation_id JOIN revisions r ON r.id = a.revision_id
                JOIN documents d ON d.id = r.document_id
                """
                        + join
                        + """
                WHERE g.removed IS NULL AND a.removed IS NULL AND d.removed IS NULL GROUP BY t.id""",
                row -> counts.put(row.uuid(1), row.integer(2)));
        return counts;
    }

    /// The live annotations that carry the tag, and of each how many tags it carries.
    public Map<UUID, Integer> carriers(UUID tagId) {
        var carriers = new HashMap<UUID, Integer>();
        database.each(
                """
                SELECT a.uuid, (SELECT count(*) FROM taggings o WHERE o.annotation_id = a.id AND o.removed IS NULL)
                FROM taggings g JOIN annotations a ON a.id = g.annotation_id
                JOIN revisions r ON r.id = a.revision_id JOIN documents d ON d.id = r.document_id
                WHERE g.tag_id = (SELECT id FROM tags WHERE uuid = ?)
                  AND g.removed IS NULL AND a.removed IS NULL AND d.removed IS NULL""",
                row -> carriers.put(row.uuid(1), row.integer(2)),
                tagId);
        return carriers;
    }

    /// A tagging's row, the annotation it hangs on, and the document that lies in.
    public record TaggingRow(UUID id, UUID annotationId, Stance stance, UUID documentId) {}

    /// All live taggings of a tag, on whatever they hang.
    public List<TaggingRow> taggings(UUID tagId) {
        return taggings("g.removed IS NULL", tagId);
    }

    /// The taggings of a tag that a step removed.
    public List<TaggingRow> taggingsRemovedBy(UUID tagId, long step) {
        return taggings("g.removed = " + step, tagId);
    }

    private List<TaggingRow> taggings(String which, UUID tagId) {
        return database.list(
                "SELECT g.uuid, a.uuid, g.stance, d.uuid FROM taggings g JOIN annotations a ON a.id = g.annotation_id"
                        + " JOIN revisions r ON r.id = a.revision_id JOIN documents d ON d.id = r.document_id WHERE "
                        + which
                        + " AND g.tag_id = (SELECT id FROM tags WHERE uuid = ?)",
                row ->
                        new TaggingRow(
                                row.uuid(1), row.uuid(2), Stance.valueOf(row.text(3)), row.uuid(4)),
                tagId);
    }

    /// The tags that a step removed, with their parents.
    public Map<UUID, Optional<UUID>> removedBy(long step) {
        var removed = new HashMap<UUID, Optional<UUID>>();
        database.each(
                "SELECT uuid, parent FROM tags WHERE removed = ?",
                row -> removed.put(row.uuid(1), row.uuidOrNone(2)),
                step);
        return removed;
    }
}
