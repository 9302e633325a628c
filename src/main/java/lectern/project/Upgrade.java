package lectern.project;

import lectern.project.ProjectException.Reason;
import lectern.storage.Database;
import lectern.storage.Database.Mode;
import lectern.storage.Schema;
import lectern.storage.StorageException;
import lectern.storage.Tables;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Brings a project that an earlier Lectern made up to date, after a copy of it was put beside it.
///
/// The copy is checked before the project is touched, and the project is changed in one transaction: when anything fails,
/// it is as it was.
final class Upgrade {
    private static final String ENDING = ".lectern";

    private final Path file;
    private final Database database;

    private Upgrade(Path file, Database database) {
        this.file = file;
        this.database = database;
    }

    /// Brings a project up to date, if it is not.
    ///
    /// @param file the project, sound, and not open
    /// @param version its schema
    /// @return the copy of it as it was, if it had to be changed
    static Optional<Path> ifNeeded(Path file, int version) throws IOException {
        if (version == Schema.VERSION) {
            return Optional.empty();
        }
        try (var database = Database.open(file, Mode.ALONE)) {
            return Optional.of(new Upgrade(file, database).from(version));
        } catch (StorageException e) {
            if (e.fault() == StorageException.Fault.FULL) {
                throw new ProjectException(Reason.NO_ROOM_TO_UPGRADE, file, e);
            }
            throw e;
        }
    }

    private Path from(int version) throws IOException {
        // The copy, and as much again for the journal of what changes.
        if (Files.getFileStore(file).getUsableSpace() < 2 * Files.size(file)) {
            throw new ProjectException(Reason.NO_ROOM_TO_UPGRADE, file);
        }
        Path copy = copy(version);
        Schema.upgrade(database);
        return copy;
    }

    private Path copy(int version) throws IOException {
        Path target = free(version);
        Path sibling = target.resolveSibling("." + target.getFileName() + ".tmp");
        try {
            boolean _ = Files.deleteIfExists(sibling);
            new Tables(database).copyTo(sibling);
            try (var channel = FileChannel.open(sibling, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(sibling, target, StandardCopyOption.ATOMIC_MOVE);
            return target;
        } finally {
            boolean _ = Files.deleteIfExists(sibling);
        }
    }

    /// A name that says which schema it is and that nothing has yet.
    private Path free(int version) {
        String name = file.getFileName().toString();
        String stem =
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        Path path = file.resolveSibling(stem + ".schema-" + version + ENDING);
        for (int i = 2; Files.exists(path); i++) {
            path = file.resolveSibling(stem + ".schema-" + version + "-" + i + ENDING);
        }
        return path;
    }
}
