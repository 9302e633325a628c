package lectern.storage;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Rows that go into a table together, several with one statement: to run one costs as much as the row itself.
final class RowInsert {
    /// So many are inserted with one statement.
    private static final int AT_ONCE = 16;

    private RowInsert() {}

    /// Inserts them. Belongs into a transaction: after a failure some of them may be there.
    ///
    /// @param into the table with its columns: `rows (one, two)`
    /// @param rows each with a value for each column
    static void all(Database database, String into, List<@Nullable Object[]> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            int columns = some.getFirst().length;
            var arguments = new @Nullable Object[some.size() * columns];
            for (int i = 0; i < some.size(); i++) {
                System.arraycopy(some.get(i), 0, arguments, i * columns, columns);
            }
            String row = ", (" + "?, ".repeat(columns - 1) + "?)";
            // Or SQLite copies each page aside to take back the statement alone.
            String insert = "INSERT OR FAIL INTO " + into + " VALUES";
            int _ = database.update(insert + row.repeat(some.size()).substring(1), arguments);
        }
    }
}
