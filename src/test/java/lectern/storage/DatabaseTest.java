package lectern.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Collections;

class DatabaseTest {
    @TempDir Path folder;

    @Test
    void afterAFullDiskNothingOfTheEditIsThereAndTheNextOneIsThereOnce() {
        try (var database = open()) {
            database.execute("PRAGMA max_page_count = 8");
            assertThatThrownBy(
                            () ->
                                    database.transaction(
                                            () -> {
                                                insert(database, "small");
                                                insert(database, "x".repeat(100_000));
                                                return true;
                                            }))
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            e -> assertThat(e.fault()).isEqualTo(StorageException.Fault.FULL));
            assertThat(count(database)).isZero();
            // The connection is a new one: its limit is gone, as after space was freed.
            boolean done =
                    database.transaction(
                            () -> {
                                insert(database, "x".repeat(100_000));
                                return true;
                            });
            assertThat(done).isTrue();
            assertThat(count(database)).isEqualTo(1);
        }
    }

    @Test
    void rowsThatAreInsertedTogetherAreAllThere() {
        try (var database = open()) {
            for (int count : new int[] {0, 1, 15, 16, 17, 40}) {
                int before = count(database);
                RowInsert.all(
                        database,
                        "t (v)",
                        Collections.nCopies(count, new @Nullable Object[] {"row " + count}));
                assertThat(count(database) - before).isEqualTo(count);
            }
        }
    }

    @Test
    void aFaultInTheMiddleTakesTheWholeTransactionBack() {
        try (var database = open()) {
            assertThatThrownBy(
                            () ->
                                    database.transaction(
                                            () -> {
                                                insert(database, "one");
                                                throw new IllegalStateException("no");
                                            }))
                    .hasMessage("no");
            assertThat(count(database)).isZero();
        }
    }

    @Test
    void aReaderSeesWhatIsCommittedWhileTheWriterIsOpen() {
        try (var database = open();
                var reader = Database.open(folder.resolve("d.sqlite"), Database.Mode.READING)) {
            boolean _ =
                    database.transaction(
                            () -> {
                                insert(database, "one");
                                assertThat(count(reader)).isZero();
                                return true;
                            });
            assertThat(count(reader)).isEqualTo(1);
            assertThatThrownBy(() -> insert(reader, "two")).isInstanceOf(StorageException.class);
        }
    }

    @Test
    void aFileHeldAloneLetsNobodyElseIn() {
        try (var _ = Database.open(folder.resolve("d.sqlite"), Database.Mode.ALONE)) {
            assertThatThrownBy(
                            () -> {
                                try (var other =
                                        Database.open(
                                                folder.resolve("d.sqlite"), Database.Mode.ALONE)) {
                                    assertThat(other).isNull();
                                }
                            })
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            e -> assertThat(e.fault()).isEqualTo(StorageException.Fault.BUSY));
        }
    }

    private Database open() {
        var database = Database.open(folder.resolve("d.sqlite"), Database.Mode.SHARED);
        database.execute("CREATE TABLE t (v TEXT) STRICT");
        return database;
    }

    private static void insert(Database database, String value) {
        assertThat(database.update("INSERT INTO t VALUES (?)", value)).isEqualTo(1);
    }

    private static int count(Database database) {
        return database.first("SELECT count(*) FROM t", row -> row.integer(1)).orElseThrow();
    }
}
