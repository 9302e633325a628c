package lectern;

import lectern.model.Ids;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/// One window per data folder: a later start leaves its files for the window that is open, and ends.
///
/// There is no socket. The window holds the lock of a file in a folder of its own and watches that folder; a later
/// start finds the lock taken and puts a file there that names what is to be opened. The window takes that file away:
/// this is its answer.
final class OneWindow implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(OneWindow.class.getName());

    /// Longer than a window takes to appear on a slow machine. One that has not answered by then will not.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration LOOK = Duration.ofMillis(10);

    private static final String REQUEST = ".open";

    /// Stands between the names of files: the one character that no system allows in them.
    private static final String BETWEEN = "\0";

    private final Path folder;
    private final Duration patience;
    private Optional<FileChannel> lock = Optional.empty();
    private Optional<WatchService> watch = Optional.empty();
    private Optional<Thread> listener = Optional.empty();

    OneWindow(Path folder) {
        this(folder, PATIENCE);
    }

    OneWindow(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /// Leaves files for the window that is open; without files it comes to the front.
    ///
    /// @return whether it has taken them; false if none is open, or it does not answer
    boolean hand(List<Path> files) {
        try {
            var free = lock();
            if (free.isPresent()) {
                free.get().close();
                return false;
            }
            return taken(leave(files));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "no window was asked: " + folder, e);
            return false;
        }
    }

    private Path leave(List<Path> files) throws IOException {
        String names =
                files.stream()
                        .map(file -> file.toAbsolutePath().toString())
                        .collect(Collectors.joining(BETWEEN));
        Path request = folder.resolve(Ids.next() + REQUEST);
        Path part =
                Files.writeString(request.resolveSibling(request.getFileName() + ".part"), names);
        return Files.move(part, request, StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean taken(Path request) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (Files.exists(request) && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return !Files.deleteIfExists(request);
    }

    /// Takes from now on what later starts leave, and what they have left already.
    ///
    /// @param opened is called on a thread of its own, with no file if the window is only to come to the front
    /// @return false if another window does that
    boolean open(Consumer<List<Path>> opened) {
        try {
            lock = lock();
            if (lock.isEmpty()) {
                return false;
            }
            var service = folder.getFileSystem().newWatchService();
            watch = Optional.of(service);
            var _ = folder.register(service, StandardWatchEventKinds.ENTRY_CREATE);
            listener =
                    Optional.of(
                            Thread.ofPlatform()
                                    .daemon()
                                    .name("later starts")
                                    .start(() -> listen(service, opened)));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "later starts open windows of their own: " + folder, e);
        }
        return true;
    }

    private void listen(WatchService service, Consumer<List<Path>> opened) {
        try {
            while (true) {
                for (Path request : requests()) {
                    String names = Files.readString(request);
                    Files.delete(request);
                    opened.accept(
                            Arrays.stream(names.split(BETWEEN, -1))
                                    .filter(name -> !name.isEmpty())
                                    .map(Path::of)
                                    .toList());
                }
                var key = service.take();
                key.pollEvents().clear();
                if (!key.reset()) {
                    return;
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "later starts are heard no more: " + folder, e);
        } catch (ClosedWatchServiceException | InterruptedException e) {
            LOG.log(Level.FINE, "closed", e);
        }
    }

    private List<Path> requests() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(REQUEST)).sorted().toList();
        }
    }

    /// The lock, or nothing if another holds it. The system lets it go when the process ends, however it ends.
    private Optional<FileChannel> lock() throws IOException {
        Files.createDirectories(folder);
        var channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException e) {
            LOG.log(Level.FINE, "held by this very process", e);
        }
        channel.close();
        return Optional.empty();
    }

    /// Hears no later start any more; they still see that a window is open.
    void deafen() throws IOException {
        if (watch.isPresent()) {
            watch.get().close();
        }
        try {
            if (listener.isPresent()) {
                listener.get().join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        deafen();
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
