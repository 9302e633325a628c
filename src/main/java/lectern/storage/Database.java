package lectern.storage;

import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// One connection to a project file: queries, updates, and the only place that begins, commits and rolls back.
///
/// Any thread may call it; calls wait for each other. A transaction holds it from begin to commit.
public final class Database implements AutoCloseable {
    /// How a connection uses its file.
    public enum Mode {
        /// Write-ahead log: readers and the writer do not wait for each other.
        SHARED,
        /// Rollback journal and the exclusive lock, for folders where a write-ahead log is not safe.
        ALONE,
        /// Read only, beside a shared writer.
        READING,
        /// Read only, and refused while the file is open in any other process: whoever has it [#SHARED] or [#ALONE] holds a lock
        /// of SQLite's own on it, which ends with the process.
        SOLE
    }

    /// Reads one row.
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /// Takes one row.
    @FunctionalInterface
    interface Taker {
        void take(Row row) throws SQLException;
    }

    private static final String IN_MEMORY = ":memory:";
    private static final int BUSY_MILLIS = 3_000;

    /// Who has a file open keeps it: it is waited only for somebody who is about to close it, or looks as well.
    private static final int SOLE_MILLIS = 500;

    /// SQLite's cache of pages, in KiB and with a minus: so large that an import of many files does not write the pages of
    /// its indices again and again. It lies outside the heap.
    private static final int CACHE = -16 * 1024;

    /// Pages that the log may hold before they are put into the file: an import of many files changes the same pages of its
    /// indices with each batch, and this many are put there once for several of them.
    private static final int LOG_PAGES = 8_000;

    /// So many instructions of SQLite's machine, a few milliseconds, pass until it is asked whether work is still wanted.
    private static final int STEPS = 100_000;

    private final Path file;
    private final Mode mode;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private Connection connection;
    private boolean inTransaction;
    private boolean poisoned;

    private Database(Path file, Mode mode) throws SQLException {
        this.file = file;
        this.mode = mode;
        connection = connect();
    }

    /// Opens a file; it is made if it is not there, save for reading.
    ///
    /// @throws StorageException if that cannot be
    public static Database open(Path file, Mode mode) {
        try {
            return new Database(file, mode);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /// Loads SQLite: the first connection of a process takes many times as long as those after it.
    ///
    /// @throws StorageException if that cannot be
    public static void prepare() {
        inMemory().close();
    }

    /// An empty database that lives as long as its connection.
    static Database inMemory() {
        return open(Path.of(IN_MEMORY), Mode.ALONE);
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        int patience = mode == Mode.SOLE ? SOLE_MILLIS : BUSY_MILLIS;
        properties.setProperty("busy_timeout", Integer.toString(patience));
        // Or the driver asks for the key after every statement.
        properties.setProperty("jdbc.get_generated_keys", "false");
        if (mode == Mode.READING) {
            properties.setProperty("open_mode", "1");
        }
        boolean inMemory = file.toString().equals(IN_MEMORY);
        String name = inMemory ? IN_MEMORY : file.toAbsolutePath().toString();
        Connection made = DriverManager.getConnection("jdbc:sqlite:" + name, properties);
        try {
            if (mode == Mode.ALONE || mode == Mode.SOLE) {
                // Before anything is read: where there is a log, it locks nothing any more later.
                run(made, "PRAGMA locking_mode = EXCLUSIVE");
            }
            run(made, "PRAGMA foreign_keys = ON");
            run(made, "PRAGMA trusted_schema = OFF");
            run(made, "PRAGMA cell_size_check = ON");
            run(made, "PRAGMA cache_size = " + CACHE);
            switch (mode) {
                case SHARED -> {
                    run(made, "PRAGMA journal_mode = WAL");
                    run(made, "PRAGMA synchronous = FULL");
                    run(made, "PRAGMA wal_autocheckpoint = " + LOG_PAGES);
                    // A writer that has never read does not know its log, and would leave it behind
                    // on closing.
                    run(made, "SELECT count(*) FROM sqlite_schema");
                }
                case ALONE -> {
                    run(made, "PRAGMA journal_mode = DELETE");
                    run(made, "PRAGMA synchronous = FULL");
                    // The mode alone locks nothing until the first write.
                    run(made, "BEGIN EXCLUSIVE");
                    run(made, "COMMIT");
                }
                case READING -> run(made, "PRAGMA query_only = ON");
                case SOLE -> {
                    run(made, "PRAGMA query_only = ON");
                    // The mode alone asks for no lock until the first read.
                    run(made, "SELECT count(*) FROM sqlite_schema");
                }
            }
            return made;
        } catch (SQLException e) {
            made.close();
            throw e;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            boolean _ = statement.execute(sql);
        }
    }

    /// Runs statements that take no arguments, as a script or a pragma does.
    void execute(String sql) {
        lock.lock();
        try {
            mend();
            run(connection, sql);
        } catch (SQLException e) {
            throw fault(e);
        } finally {
            lock.unlock();
        }
    }

    /// All rows of a query.
    ///
    /// @param arguments `String`, number, `UUID`, `Instant`, `byte[]`, `Optional` of these, or null
    <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... arguments) {
        var rows = new ArrayList<T>();
        each(sql, row -> rows.add(reader.read(row)), arguments);
        return rows;
    }

    /// The first row of a query.
    <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... arguments) {
        var rows = list(sql, reader, arguments);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    /// Streams the rows of a query. The taker must not run the same query.
    void each(String sql, Taker taker, @Nullable Object... arguments) {
        lock.lock();
        try {
            PreparedStatement statement = prepare(sql, arguments);
            try (ResultSet result = statement.executeQuery()) {
                var row = new Row(result);
                while (result.next()) {
                    taker.take(row);
                }
            }
        } catch (SQLException e) {
            throw fault(e);
        } finally {
            lock.unlock();
        }
    }

    /// Runs an insert, update or delete.
    ///
    /// @return how many rows it touched
    int update(String sql, @Nullable Object... arguments) {
        lock.lock();
        try {
            return prepare(sql, arguments).executeUpdate();
        } catch (SQLException e) {
            throw fault(e);
        } finally {
            lock.unlock();
        }
    }

    /// Inserts a row.
    ///
    /// @return its integer key
    long insert(String sql, @Nullable Object... arguments) {
        lock.lock();
        try {
            int _ = update(sql, arguments);
            return first("SELECT last_insert_rowid()", row -> row.number(1)).orElseThrow();
        } finally {
            lock.unlock();
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... arguments)
            throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            bind(statement, i + 1, arguments[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setObject(index, null);
            case Optional<?> optional -> bind(statement, index, optional.orElse(null));
            case UUID uuid -> statement.setBytes(index, Row.toBytes(uuid));
            case Instant instant -> statement.setString(index, Times.toText(instant));
            case Enum<?> constant -> statement.setString(index, constant.name());
            case Character character -> statement.setString(index, character.toString());
            case byte[] bytes -> statement.setBytes(index, bytes);
            default -> statement.setObject(index, value);
        }
    }

    /// Runs the work as one transaction: all of it is on the disk when this returns, or nothing is.
    ///
    /// @throws StorageException if SQLite could not; nothing of it is kept then. After some faults the connection is
    ///     opened anew first, so that the work may be tried again.
    public <T> T transaction(Supplier<T> work) {
        lock.lock();
        try {
            if (inTransaction) {
                throw new IllegalStateException("A transaction is open");
            }
            execute("BEGIN IMMEDIATE");
            inTransaction = true;
            boolean done = false;
            try {
                T result = work.get();
                execute("COMMIT");
                done = true;
                return result;
            } finally {
                inTransaction = false;
                if (!done) {
                    rollBack();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /// The same, for work that may be given up before it is committed.
    ///
    /// @param wanted asked again and again on the thread of the work, in the middle of a statement, too; must not throw
    /// @throws StorageException as above, and if the work is not wanted any more
    public <T> T transaction(Supplier<T> work, BooleanSupplier wanted) {
        return transaction(
                () -> {
                    ask(wanted);
                    try {
                        return work.get();
                    } finally {
                        askNoMore();
                    }
                });
    }

    private void ask(BooleanSupplier wanted) {
        try {
            ProgressHandler.setHandler(
                    connection,
                    STEPS,
                    new ProgressHandler() {
                        @Override
                        protected int progress() {
                            return wanted.getAsBoolean() ? 0 : 1;
                        }
                    });
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private void askNoMore() {
        try {
            ProgressHandler.clearHandler(connection);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private void rollBack() {
        try {
            run(connection, "ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself, and the driver does not know: this connection is
            // spent.
            poisoned = true;
        }
    }

    private StorageException fault(SQLException e) {
        var fault = new StorageException(e);
        poisoned |= fault.fault().poisons();
        return fault;
    }

    /// Opens the connection anew if a fault has spoiled it. Inside a transaction it stays: that is lost as a whole.
    private void mend() throws SQLException {
        if (poisoned && !inTransaction) {
            closeConnection();
            connection = connect();
            poisoned = false;
        }
    }

    private void closeConnection() throws SQLException {
        for (var statement : statements.values()) {
            statement.close();
        }
        statements.clear();
        connection.close();
    }

    /// Copies the whole database through SQLite's online backup.
    void backup(Path target) {
        lock.lock();
        try (var statement = connection.createStatement()) {
            int _ =
                    statement.executeUpdate(
                            "backup to '" + target.toString().replace("'", "''") + "'");
        } catch (SQLException e) {
            throw fault(e);
        } finally {
            lock.unlock();
        }
    }

    /// Closes the connection. The writer first folds its log into the file, so that one whole file remains.
    @Override
    public void close() {
        lock.lock();
        try {
            foldLog();
            closeConnection();
        } catch (SQLException e) {
            throw fault(e);
        } finally {
            lock.unlock();
        }
    }

    private void foldLog() {
        if (mode != Mode.SHARED) {
            return;
        }
        try {
            run(connection, "PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            // Somebody else still reads: the log stays beside the file, and nothing is lost.
            poisoned = true;
        }
    }
}
