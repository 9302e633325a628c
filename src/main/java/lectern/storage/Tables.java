package lectern.storage;

import java.nio.file.Path;

/// The tables of a project, over one connection.
public record Tables(
        Database database,
        Rows rows,
        DocumentTable documents,
        RevisionTable revisions,
        CopyTable copies,
        TagTable tags,
        AnnotationTable annotations,
        StepTable steps,
        ViewTable view,
        BinTable bin,
        SearchIndex index) {
    public Tables(Database database) {
        this(
                database,
                new Rows(database),
                new DocumentTable(database),
                new RevisionTable(database),
                new CopyTable(database),
                new TagTable(database),
                new AnnotationTable(database),
                new StepTable(database),
                new ViewTable(database),
                new BinTable(database),
                new SearchIndex(database));
    }

    /// Writes a whole copy through SQLite's online backup.
    ///
    /// @throws StorageException if the copy cannot be written or is not sound
    public void copyTo(Path target) {
        database.backup(target);
        try (var copy = Database.open(target, Database.Mode.ALONE)) {
            Schema.requireSound(copy);
        }
    }
}
