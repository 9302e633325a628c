package lectern.exporter;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads CSV of exactly the form that Lectern writes, and nothing else: UTF-8 without a fault, rows that end with
/// CRLF, quotation marks only around whole cells.
///
/// Source: RFC 4180. It shares no code with the writer, so that it can bear witness.
final class StrictCsv implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final int END = -1;
    private static final char BOM = '\uFEFF';

    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder cell = new StringBuilder();
    private int position;
    private int limit;
    private boolean first = true;

    private StrictCsv(ReadableByteChannel bytes) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        in = Channels.newReader(bytes, decoder, BUFFER);
    }

    static StrictCsv open(Path file) throws IOException {
        return new StrictCsv(Files.newByteChannel(file));
    }

    static StrictCsv of(byte[] bytes) {
        return new StrictCsv(Channels.newChannel(new ByteArrayInputStream(bytes)));
    }

    /// The cells of the next row, which belong to the caller, or nothing at the end of the file.
    ///
    /// @throws Malformed if the file is not of that form
    Optional<List<String>> next() throws IOException {
        int c = read();
        if (first && c == BOM) {
            c = read();
        }
        first = false;
        if (c == END) {
            return Optional.empty();
        }
        var row = new ArrayList<String>();
        while (true) {
            c = c == '"' ? quoted() : plain(c);
            row.add(cell.toString());
            if (c == '\r' && read() == '\n') {
                return Optional.of(row);
            }
            if (c != ',') {
                throw new Malformed("a cell ends without a comma or CRLF");
            }
            c = read();
        }
    }

    /// Reads a cell without quotation marks from its first character; answers what stands behind it.
    private int plain(int start) throws IOException {
        cell.setLength(0);
        if (start == END) {
            return END;
        }
        // The first one may be what ends the cell.
        position--;
        int c = upTo(false);
        if (c == '"') {
            throw new Malformed("a quotation mark inside a cell");
        }
        return c;
    }

    /// Reads a cell from behind its opening quotation mark; answers what stands behind the closing one.
    private int quoted() throws IOException {
        cell.setLength(0);
        while (true) {
            if (upTo(true) == END) {
                throw new Malformed("a cell has no closing quotation mark");
            }
            int behind = read();
            if (behind != '"') {
                return behind;
            }
            cell.append('"');
        }
    }

    /// Puts what comes into the cell, as far as the character that ends it; answers that one.
    private int upTo(boolean quoted) throws IOException {
        while (true) {
            int from = position;
            while (position < limit && !ends(buffer[position], quoted)) {
                position++;
            }
            cell.append(buffer, from, position - from);
            if (position < limit) {
                return buffer[position++];
            }
            if (!fill()) {
                return END;
            }
        }
    }

    private static boolean ends(char c, boolean quoted) {
        return c == '"' || (!quoted && (c == ',' || c == '\r' || c == '\n'));
    }

    private int read() throws IOException {
        return position == limit && !fill() ? END : buffer[position++];
    }

    /// Reads on, when all was taken; not at the end of the file.
    private boolean fill() throws IOException {
        limit = Math.max(0, in.read(buffer));
        position = 0;
        return limit > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// The file is not of the form that Lectern writes.
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }
}
