package lectern.project;

import lectern.project.ProjectException.Reason;
import lectern.storage.Database;
import lectern.storage.Database.Mode;
import lectern.storage.Schema;
import lectern.storage.StorageException;
import lectern.storage.Tables;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The file of an open project: its lock, and the connections to it.
final class ProjectFile implements AutoCloseable {
    private static final String MAGIC = "SQLite format 3\0";
    private static final int HEADER = 100;

    /// Bytes that are checked in about a tenth of a second.
    private static final long CHECKED_AT_OPENING = 16L << 20;

    /// Where a write-ahead log is not safe: its index is shared memory, which other machines do not see.
    private static final Set<String> NETWORK =
            Set.of(
                    "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afpfs", "webdav",
                    "davfs", "vboxsf");

    private static final List<String> SYNCHRONISED =
            List.of(
                    "dropbox",
                    "onedrive",
                    "icloud",
                    "nextcloud",
                    "owncloud",
                    "google drive",
                    "googledrive");

    private final Path file;
    private final Mode mode;
    private final FileChannel lock;
    private final Database writer;
    private final Database reader;
    private final Optional<Path> before;

    private ProjectFile(Path file, FileChannel lock, Optional<Path> before) {
        this.file = file;
        this.lock = lock;
        this.before = before;
        mode = isShareable(file) ? Mode.SHARED : Mode.ALONE;
        writer = Database.open(file, mode);
        reader = mode == Mode.SHARED ? Database.open(file, Mode.READING) : writer;
    }

    /// The copy that was made of the project as an earlier Lectern left it, if it was such a one.
    Optional<Path> before() {
        return before;
    }

    static ProjectFile open(Path file, Path locks) {
        if (!Files.exists(file)) {
            throw new ProjectException(Reason.MISSING, file);
        }
        return locked(
                file,
                locks,
                real -> {
                    // Before the first connection: later nobody but SQLite may open the file.
                    checkHeader(real);
                    if (!Files.isWritable(real) || !Files.isWritable(real.getParent())) {
                        throw new ProjectException(Reason.READ_ONLY, file);
                    }
                    return Upgrade.ifNeeded(real, soundVersion(real));
                });
    }

    static ProjectFile create(Path file, Path locks) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.exists(file)) {
            throw new ProjectException(Reason.EXISTS, file);
        }
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new ProjectException(Reason.IO, file);
        }
        return locked(
                file,
                locks,
                real -> {
                    try (var database = Database.open(real, Mode.ALONE)) {
                        Schema.create(database);
                    }
                    return Optional.empty();
                });
    }

    /// What is done to the file under its lock, before it is opened.
    private interface Preparation {
        /// @return a copy of the project as an earlier Lectern left it
        Optional<Path> on(Path real) throws IOException;
    }

    private static ProjectFile locked(Path file, Path locks, Preparation prepare) {
        FileChannel lock = null;
        boolean opened = false;
        try {
            Path real = real(file);
            lock = lock(file, real, locks);
            Optional<Path> before = prepare.on(real);
            var projectFile = new ProjectFile(real, lock, before);
            opened = true;
            return projectFile;
        } catch (StorageException e) {
            throw Edits.problem(file, e);
        } catch (IOException e) {
            throw new ProjectException(Reason.IO, file, e);
        } finally {
            if (!opened && lock != null) {
                release(lock);
            }
        }
    }

    private static Path real(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        if (Files.exists(absolute) || folder == null) {
            return absolute.toRealPath();
        }
        return folder.toRealPath().resolve(absolute.getFileName());
    }

    /// Takes the lock of a project: a file of its own, since a lock on the project would be lost with the first other
    /// descriptor of it that is closed. The lock file is never deleted: its deletion could race with the next lock.
    private static FileChannel lock(Path file, Path real, Path locks) throws IOException {
        Files.createDirectories(locks);
        Path path = locks.resolve(hash(real.toString()) + ".lock");
        var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock taken;
        try {
            taken = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            taken = null;
        }
        if (taken == null) {
            channel.close();
            throw new ProjectException(Reason.LOCKED, file);
        }
        return channel;
    }

    private static String hash(String path) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void checkHeader(Path file) {
        var header = ByteBuffer.allocate(HEADER);
        try (var in = Files.newInputStream(file)) {
            header.put(in.readNBytes(HEADER));
        } catch (IOException e) {
            throw new ProjectException(Reason.IO, file, e);
        }
        boolean isOurs =
                header.position() == HEADER
                        && new String(header.array(), 0, MAGIC.length(), StandardCharsets.US_ASCII)
                                .equals(MAGIC)
                        && header.getInt(Schema.APPLICATION_OFFSET) == Schema.APPLICATION;
        if (!isOurs) {
            throw new ProjectException(Reason.NOT_A_PROJECT, file);
        }
        if (header.getInt(Schema.VERSION_OFFSET) > Schema.VERSION) {
            throw new ProjectException(Reason.NEWER, file);
        }
    }

    /// A project may come from anywhere: what is not in our schema, a trigger above all, is not run. Its pages are
    /// checked too where that takes no time that a user would notice; a large one is checked by `lectern check`.
    ///
    /// Here it is seen, too, whether it is open with another data folder, or by another user: their lock files are elsewhere.
    ///
    /// @return its schema
    private static int soundVersion(Path file) throws IOException {
        boolean isSmall = Files.size(file) <= CHECKED_AT_OPENING;
        try (var database = Database.open(file, Mode.SOLE)) {
            boolean isSound = !isSmall || Schema.faults(database, 1).isEmpty();
            if (!isSound || !Schema.differences(database).isEmpty()) {
                throw new ProjectException(Reason.DAMAGED, file);
            }
            return Schema.version(database);
        }
    }

    private static boolean isShareable(Path file) {
        String path = file.toString().toLowerCase(Locale.ROOT);
        if (SYNCHRONISED.stream().anyMatch(path::contains)) {
            return false;
        }
        try {
            String type = Files.getFileStore(file).type().toLowerCase(Locale.ROOT);
            return !NETWORK.contains(type) && !type.startsWith("fuse.");
        } catch (IOException e) {
            return false;
        }
    }

    Path path() {
        return file;
    }

    Tables writing() {
        return new Tables(writer);
    }

    Tables reading() {
        return new Tables(reader);
    }

    /// Lends tables over a connection of their own, so that a long read holds nobody up.
    void aside(Consumer<Tables> work) {
        if (mode == Mode.ALONE) {
            work.accept(reading());
            return;
        }
        try (var database = Database.open(file, Mode.READING)) {
            work.accept(new Tables(database));
        } catch (StorageException e) {
            throw Edits.problem(file, e);
        }
    }

    @Override
    public void close() {
        try {
            if (reader != writer) {
                reader.close();
            }
            writer.close();
        } catch (StorageException e) {
            throw Edits.problem(file, e);
        } finally {
            release(lock);
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
