package lectern.exporter;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// A fingerprint of all cells of a table, row by row, so that what was meant and what was read back can be
/// compared without holding either.
final class CellDigest {
    /// Characters gathered before they reach the digest: single cells are too short to hash one by one.
    private static final int GATHERED = 1 << 15;

    private final MessageDigest digest;
    private final char[] gathered = new char[GATHERED];
    private final ByteBuffer bytes = ByteBuffer.allocate(GATHERED * Character.BYTES);
    private int size;

    CellDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Takes a row; the lengths tell where cells and rows end.
    void row(List<String> cells) {
        length(cells.size());
        for (String cell : cells) {
            length(cell.length());
            for (int from = 0; from < cell.length(); ) {
                room(1);
                int to = Math.min(cell.length(), from + GATHERED - size);
                cell.getChars(from, to, gathered, size);
                size += to - from;
                from = to;
            }
        }
    }

    byte[] value() {
        hash();
        return digest.digest();
    }

    private void length(int length) {
        room(2);
        gathered[size++] = (char) (length >>> Character.SIZE);
        gathered[size++] = (char) length;
    }

    private void room(int wanted) {
        if (GATHERED - size < wanted) {
            hash();
        }
    }

    private void hash() {
        bytes.clear().asCharBuffer().put(gathered, 0, size);
        digest.update(bytes.limit(size * Character.BYTES));
        size = 0;
    }
}
