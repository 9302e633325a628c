package lectern.exporter;

import lectern.exporter.ExportException.Reason;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The file an export is to become. The bytes go into a sibling; the file itself is touched only by [#commit], in
/// one move, so that it is whole at every moment: the old one or the new one.
final class Target implements AutoCloseable {
    private static final Pattern PROJECT =
            Pattern.compile(".*\\.lectern(-wal|-shm|-journal)?", Pattern.CASE_INSENSITIVE);

    /// What Linux, macOS and Windows say when nothing more fits; Java has no exception of its own for it.
    private static final List<String> DISK_FULL =
            List.of("no space left", "not enough space", "quota");

    private final Path file;
    private final Path sibling;

    private Target(Path file) {
        this.file = file;
        sibling =
                file.resolveSibling(
                        "." + file.getFileName() + "." + UUID.randomUUID() + ".unfinished");
    }

    /// Looks whether this file may be written, and touches nothing.
    ///
    /// @param replace whether a file that is no earlier export may be replaced, too
    /// @param earlier tells an earlier export of the same kind
    /// @throws ExportException if it may not
    static Target of(Path wanted, boolean replace, Predicate<Path> earlier) {
        Path file = resolved(wanted);
        if (file.getFileName() == null || Files.isDirectory(file)) {
            throw new ExportException(Reason.FOLDER, file);
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ExportException(Reason.NO_SUCH_FOLDER, file);
        }
        // Told by name alone: opening a project here would drop the locks of a process that has it
        // open.
        if (PROJECT.matcher(file.getFileName().toString()).matches()) {
            throw new ExportException(Reason.PROJECT, file);
        }
        if (Files.exists(file)) {
            if (!Files.isWritable(file)) {
                throw new ExportException(Reason.READ_ONLY, file);
            }
            if (!replace && !earlier.test(file)) {
                throw new ExportException(Reason.EXISTS, file);
            }
        }
        return new Target(file);
    }

    /// Where the bytes are written first.
    Path sibling() {
        return sibling;
    }

    Path file() {
        return file;
    }

    /// Opens the sibling, which must not exist.
    FileChannel open() throws IOException {
        return FileChannel.open(sibling, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    }

    /// Moves the sibling over the file and makes the move durable.
    void commit() throws IOException {
        Files.move(
                sibling, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var folder = FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Windows opens no folders; the move is then as durable as the system makes it.
        }
    }

    /// What a failed write means for the user.
    ExportException because(IOException cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        Reason reason;
        if (DISK_FULL.stream().anyMatch(message::contains)) {
            reason = Reason.DISK_FULL;
        } else if (cause instanceof AccessDeniedException || message.contains("read-only")) {
            reason = Reason.READ_ONLY;
        } else {
            reason = Reason.IO;
        }
        return new ExportException(reason, file, cause);
    }

    /// Removes what an export that failed has left.
    @Override
    public void close() {
        try {
            Files.deleteIfExists(sibling);
        } catch (IOException e) {
            // The failure that brought us here says more than this one.
        }
    }

    /// Through links: a link stays one, and what it points to is replaced.
    private static Path resolved(Path wanted) {
        Path file = wanted.toAbsolutePath().normalize();
        try {
            return Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            return file;
        }
    }
}
