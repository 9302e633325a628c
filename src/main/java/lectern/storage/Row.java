package lectern.storage;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// The row a query stands on. Columns count from 1.
final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    String text(int column) throws SQLException {
        return Objects.requireNonNull(result.getString(column));
    }

    Optional<String> textOrNone(int column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    int integer(int column) throws SQLException {
        return result.getInt(column);
    }

    long number(int column) throws SQLException {
        return result.getLong(column);
    }

    double real(int column) throws SQLException {
        return result.getDouble(column);
    }

    OptionalInt integerOrNone(int column) throws SQLException {
        int value = result.getInt(column);
        return result.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    UUID uuid(int column) throws SQLException {
        return toUuid(result.getBytes(column));
    }

    Optional<UUID> uuidOrNone(int column) throws SQLException {
        byte[] bytes = result.getBytes(column);
        return bytes == null ? Optional.empty() : Optional.of(toUuid(bytes));
    }

    byte[] bytes(int column) throws SQLException {
        return Objects.requireNonNull(result.getBytes(column));
    }

    Instant instant(int column) throws SQLException {
        return Times.parse(text(column));
    }

    /// A value of any type: `String`, `Long`, `UUID` (a blob of 16 bytes) or null.
    @Nullable Object any(int column) throws SQLException {
        Object value = result.getObject(column);
        return switch (value) {
            case null -> null;
            case byte[] bytes -> toUuid(bytes);
            case Number number -> number.longValue();
            default -> value.toString();
        };
    }

    static UUID toUuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static byte[] toBytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
