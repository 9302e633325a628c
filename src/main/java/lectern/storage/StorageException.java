package lectern.storage;

import lectern.model.Problem;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/// SQLite could not do it.
public final class StorageException extends RuntimeException implements Problem {
    private static final long serialVersionUID = 1;

    /// What went wrong, as far as it matters to a user.
    public enum Fault {
        FULL,
        READ_ONLY,
        BUSY,
        CORRUPT,
        NOT_A_DATABASE,
        IO,
        /// A fault of our own SQL or of its arguments.
        OTHER;

        static Fault of(SQLException e) {
            return switch (e.getErrorCode() & 0xff) {
                case 5, 6 -> BUSY;
                case 8 -> READ_ONLY;
                case 7, 10, 14 -> IO;
                case 11 -> CORRUPT;
                case 13 -> FULL;
                case 26 -> NOT_A_DATABASE;
                default -> OTHER;
            };
        }

        /// Whether the connection may be in a state that its driver does not know: it must be closed and opened anew.
        public boolean poisons() {
            return switch (this) {
                case FULL, IO, CORRUPT, BUSY -> true;
                case READ_ONLY, NOT_A_DATABASE, OTHER -> false;
            };
        }
    }

    private final Fault fault;

    StorageException(SQLException cause) {
        super(cause.getMessage(), cause);
        fault = Fault.of(cause);
    }

    /// A file that SQLite could read but that is not sound.
    StorageException(String damage) {
        super(damage);
        fault = Fault.CORRUPT;
    }

    public Fault fault() {
        return fault;
    }

    @Override
    public String key() {
        return "storage." + fault.name().toLowerCase(Locale.ROOT);
    }

    /// What SQLite says.
    @Override
    public List<Object> arguments() {
        return List.of(String.valueOf(getMessage()));
    }
}
