package lectern.importer;

import lectern.text.CleanText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// The bytes and the name of a file, or the reason why there are none.
final class FileText {
    /// Larger files are no articles; this much still fits into the memory of a small machine.
    static final int LIMIT = 200 * 1024 * 1024;

    /// How much of a file is looked at to tell its format.
    private static final int HEAD = 4096;

    private FileText() {}

    /// The first bytes of a file, after a look at whether it is one that can be read.
    static byte[] head(Path file) throws ImportException {
        String name = name(file);
        if (Files.isDirectory(file)) {
            throw new ImportException(
                    Files.isReadable(file) ? Sentence.FOLDER : Sentence.UNREADABLE, name);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ImportException(Sentence.NOT_A_FILE, name);
        }
        byte[] head = read(file, HEAD);
        var foreign = ForeignFormat.of(head);
        if (foreign.isPresent()) {
            throw foreign.get().refusal(name);
        }
        if (head.length == 0) {
            throw new ImportException(Sentence.EMPTY, name);
        }
        return head;
    }

    /// All bytes of a file.
    ///
    /// @param limit more than this many are too many
    static byte[] bytes(Path file, int limit) throws ImportException {
        try {
            if (Files.size(file) <= limit) {
                byte[] bytes = read(file, limit + 1);
                if (bytes.length <= limit) {
                    return bytes;
                }
            }
        } catch (IOException e) {
            throw new ImportException(Sentence.UNREADABLE, name(file));
        }
        throw new ImportException(Sentence.TOO_LARGE, name(file), Integer.toString(limit >> 20));
    }

    private static byte[] read(Path file, int most) throws ImportException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        } catch (NoSuchFileException e) {
            throw new ImportException(Sentence.MISSING, name(file));
        } catch (IOException e) {
            throw new ImportException(Sentence.UNREADABLE, name(file));
        }
    }

    /// The name without folders, fit to be stored and shown.
    static String name(Path file) {
        Path name = file.getFileName();
        String raw = (name == null ? file : name).toString();
        return CleanText.of(raw).text().replace('\n', ' ').strip();
    }

    /// What stands behind the last dot, in lower case.
    static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// The name without its ending.
    static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
