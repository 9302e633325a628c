package lectern.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// The shape of a project file: the first schema, and the steps that led from one to the next.
public final class Schema {
    /// The number of this schema, kept as SQLite's `user_version`.
    public static final int VERSION = 3;

    /// SQLite's `application_id` of a project: the letters *Lect*.
    public static final int APPLICATION = 0x4C656374;

    /// Where both stand in the header of the file, big-endian.
    public static final int VERSION_OFFSET = 60;

    public static final int APPLICATION_OFFSET = 68;

    /// The first schema that knows copies.
    private static final int WITH_COPIES = 3;

    private static final Pattern STATEMENT_END = Pattern.compile(";\n");

    private Schema() {}

    /// Makes the tables of a new project.
    public static void create(Database database) {
        create(database, VERSION);
    }

    private static void create(Database database, int version) {
        database.execute("PRAGMA application_id = " + APPLICATION);
        database.transaction(
                () -> {
                    run(database, script("schema-1"));
                    for (int from = 1; from < version; from++) {
                        run(database, step(from));
                    }
                    database.execute("PRAGMA user_version = " + version);
                    return version;
                });
    }

    /// The schema that a file was made with.
    public static int version(Database database) {
        return database.first("PRAGMA user_version", row -> row.integer(1)).orElseThrow();
    }

    /// Brings the tables of an older project up to this schema: all of it, or nothing.
    ///
    /// @throws StorageException if that cannot be; the file is then as it was
    public static void upgrade(Database database) {
        database.transaction(
                () -> {
                    for (int from = version(database); from < VERSION; from++) {
                        run(database, step(from));
                        if (from + 1 == WITH_COPIES) {
                            new CopyTable(database).fill();
                        }
                        database.execute("PRAGMA user_version = " + (from + 1));
                    }
                    List<String> differences = differences(database);
                    if (!differences.isEmpty()) {
                        throw new StorageException(differences.getFirst());
                    }
                    requireSound(database);
                    return VERSION;
                });
    }

    private static void run(Database database, String script) {
        for (String statement : STATEMENT_END.split(script, -1)) {
            if (!statement.isBlank()) {
                database.execute(statement);
            }
        }
    }

    /// What leads from one schema to the next.
    private static String step(int from) {
        return script("upgrade-" + from + "-to-" + (from + 1));
    }

    private static String script(String file) {
        String name = "/sql/" + file + ".sql";
        try (var in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// What is in the file but not in the schema it was made with, or the other way round: tables, indices, and above
    /// all triggers and views that somebody may have put there. Empty if it is as it should be.
    public static List<String> differences(Database database) {
        int version = version(database);
        if (version < 1 || version > VERSION) {
            return List.of("schema " + version);
        }
        try (var fresh = Database.inMemory()) {
            create(fresh, version);
            var expected = parts(fresh);
            var found = parts(database);
            var differences = new ArrayList<>(found);
            differences.removeAll(expected);
            expected.stream().filter(part -> !found.contains(part)).forEach(differences::add);
            return differences;
        }
    }

    /// What SQLite's own checks find wrong: damaged pages, rows that point nowhere. Empty if the file is sound.
    ///
    /// @param most how many faults at the most
    public static List<String> faults(Database database, int most) {
        var faults =
                new ArrayList<>(
                        database.list("PRAGMA quick_check(" + most + ")", row -> row.text(1)));
        faults.remove("ok");
        faults.addAll(
                database.list(
                        "PRAGMA foreign_key_check", row -> row.text(1) + " row " + row.number(2)));
        return faults;
    }

    static void requireSound(Database copy) {
        List<String> faults = faults(copy, 1);
        if (!faults.isEmpty()) {
            throw new StorageException(faults.getFirst());
        }
    }

    private static List<String> parts(Database database) {
        return database.list(
                "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema"
                        + " WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1",
                row -> row.text(1));
    }
}
