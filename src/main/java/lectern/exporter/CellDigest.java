package lectern.exporter;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/// A fingerprint of all cells of a table, row by row, so that what was meant and what was read back can be
/// compared without holding either.
///
/// Two checksums of 32 bits: they find what a disk or an encoder spoils. Nobody forges anything here, and a cryptographic digest
/// took a fifth of an export.
final class CellDigest {
    /// Characters gathered before they reach the digest: single cells are too short to hash one by one.
    private static final int GATHERED = 1 << 15;

    private final List<Checksum> sums = List.of(new CRC32(), new CRC32C());
    private final char[] gathered = new char[GATHERED];
    private final ByteBuffer bytes = ByteBuffer.allocate(GATHERED * Character.BYTES);
    private int size;

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
        var value = ByteBuffer.allocate(sums.size() * Long.BYTES);
        sums.forEach(sum -> value.putLong(sum.getValue()));
        return value.array();
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
        bytes.limit(size * Character.BYTES);
        sums.forEach(sum -> sum.update(bytes.rewind()));
        size = 0;
    }
}
