package lectern.importer;

import lectern.work.Progress;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/// Reads files of one format.
interface Importer {
    /// Whether this is the importer for such a file.
    ///
    /// @param head the first bytes of the file, up to 4,096
    /// @param fileName its name without folders
    boolean accepts(byte[] head, String fileName);

    /// Reads a file.
    ///
    /// @param readAs the encoding the user says it has; empty: found out
    /// @throws ImportException if no text comes of it; what can be read with losses gives warnings instead
    Reading read(Path file, Optional<Charset> readAs, Progress progress) throws ImportException;
}
