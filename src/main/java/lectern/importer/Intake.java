package lectern.importer;

import lectern.model.Added;
import lectern.model.Copy;
import lectern.model.Imported;
import lectern.model.Problem;
import lectern.model.Reanchored;
import lectern.text.LineCounts;
import lectern.work.Cancelled;
import lectern.work.Progress;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/// A whole import of many files: reads them on virtual threads, hands the articles to a shelf in the order of the
/// files, and says what came of each. What stands at the ends of several of them is told for clutter by that.
public final class Intake {
    private static final Logger LOG = System.getLogger(Intake.class.getName());

    /// At most so many articles go into one transaction,
    private static final int BATCH = 200;

    /// and no article waits longer for the next ones.
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /// So often a file that takes long is asked whether it is still wanted.
    private static final Duration TICK = Duration.ofMillis(200);

    /// Texts read ahead of the shelf, in the files' kilobytes. A larger file is read alone.
    private static final int ROOM = 16 * 1024;

    /// Files being read at a time, or read already: enough to keep all processors busy while the shelf takes a batch.
    private static final int AHEAD = BATCH + BATCH / 4;

    private final Importers importers;
    private final Reader reader;
    private final LongSupplier nanos;

    public Intake(Importers importers) {
        this(importers, Importers::reading, System::nanoTime);
    }

    Intake(Importers importers, Reader reader, LongSupplier nanos) {
        this.importers = importers;
        this.reader = reader;
        this.nanos = nanos;
    }

    /// Reads one file.
    @FunctionalInterface
    interface Reader {
        Reading read(Path file, Optional<Charset> readAs, Progress progress) throws ImportException;
    }

    /// Takes in what was read: a project.
    @FunctionalInterface
    public interface Shelf {
        /// Takes a batch, and says what came of each article, in the same order.
        List<Added> add(List<Imported> batch);

        /// The lines of the articles that it has already.
        default LineCounts lines() {
            return new LineCounts();
        }
    }

    /// What came of one file.
    public sealed interface Outcome {
        Path file();

        /// It is in the project.
        ///
        /// @param title what it is called there
        /// @param offers what may be filled in, for the user to accept
        /// @param warnings what the user should know, one sentence each
        /// @param guessed its encoding, where that was guessed: it can be read as another
        /// @param copy what it is much the same as
        record Done(
                Path file,
                UUID documentId,
                String title,
                List<Imported.Offer> offers,
                List<String> warnings,
                Optional<Charset> guessed,
                Optional<Copy> copy)
                implements Outcome {}

        /// It was there already, with the same body, or with much the same where the user wants no copies.
        record Duplicate(Path file, Copy copy) implements Outcome {}

        /// It is the newest text of an article that was there.
        record Revised(Path file, Copy copy, int number, Reanchored annotations)
                implements Outcome {}

        /// Nothing came of it.
        ///
        /// @param why one sentence that names the file and says what to do
        record Failed(Path file, String why) implements Outcome {}
    }

    /// Imports files.
    ///
    /// If the user cancels, no further file is begun, what was read goes to the shelf, and the outcomes end there:
    /// they are fewer than the files. A file that is just being read is given up, and nobody waits for it. An article over which the shelf
    /// stumbles has failed, and the others go on; a [Problem] of the shelf itself, such as a full disk, goes through, and
    /// what it took before stays.
    ///
    /// @param files see [Importers#expand]
    /// @param readAs the encoding of all of them, as the user says; empty: found out for each
    /// @return one outcome for each file, in order
    public List<Outcome> run(
            List<Path> files, Optional<Charset> readAs, Shelf shelf, Progress progress) {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        var run = new Run(files, readAs, shelf, progress, threads);
        try {
            run.all();
        } finally {
            run.stopped.set(true);
            // Never closed: that would wait for a file that takes long.
            threads.shutdownNow();
        }
        return run.outcomes;
    }

    /// A file being read.
    private record Task(Path file, int weight, Future<Reading> reading) {}

    /// A text that waits for its batch to be full, and the place its outcome will take.
    private record Waiting(Path file, int weight, int place, Reading reading, boolean counted) {}

    /// An article being made of what was read.
    private record Making(Waiting waiting, Future<Imported> imported) {}

    private final class Run {
        private final List<Path> files;
        private final Optional<Charset> readAs;
        private final Shelf shelf;
        private final Progress progress;
        private final ExecutorService threads;
        private final Deque<Task> tasks = new ArrayDeque<>();
        private final List<Waiting> batch = new ArrayList<>();
        private final List<Making> making = new ArrayList<>();
        private final List<Outcome> outcomes = new ArrayList<>();
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final LineCounts lines;
        private int room = ROOM;
        private boolean interrupted;
        private long batchBegan;

        Run(
                List<Path> files,
                Optional<Charset> readAs,
                Shelf shelf,
                Progress progress,
                ExecutorService threads) {
            this.files = files;
            this.readAs = readAs;
            this.shelf = shelf;
            this.progress = progress;
            this.threads = threads;
            this.lines = shelf.lines();
        }

        void all() {
            try {
                for (Path file : files) {
                    int weight = weight(file);
                    while (!tasks.isEmpty() && (room < weight || tasks.size() >= AHEAD)) {
                        next();
                    }
                    if (room < weight) {
                        settle();
                    }
                    room -= weight;
                    tasks.add(new Task(file, weight, threads.submit(() -> read(file))));
                }
                while (!tasks.isEmpty()) {
                    next();
                }
                settle();
                progress.report(files.size(), files.size(), "");
            } catch (Cancelled e) {
                settle();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private Reading read(Path file) throws ImportException {
            return reader.read(
                    file,
                    readAs,
                    (done, total, text) -> {
                        if (stopped.get()) {
                            throw new Cancelled();
                        }
                    });
        }

        /// Takes the oldest file, and gives the shelf its batch if it is full or has waited long enough.
        private void next() {
            Task task = tasks.getFirst();
            progress.report(outcomes.size(), files.size(), FileText.name(task.file()));
            Optional<Reading> reading = result(task);
            tasks.removeFirst();
            if (reading.isPresent()) {
                if (batch.isEmpty()) {
                    batchBegan = nanos.getAsLong();
                }
                boolean counted = lines.add(reading.get().article().marks());
                batch.add(
                        new Waiting(
                                task.file(),
                                task.weight(),
                                outcomes.size(),
                                reading.get(),
                                counted));
                // Holds the place until the shelf has answered.
                outcomes.add(new Outcome.Failed(task.file(), ""));
            } else {
                room += task.weight();
            }
            if (isOverdue()) {
                settle();
            } else if (batch.size() >= BATCH) {
                hand();
            }
        }

        /// What was read is made an article of, also when the import is being stopped.
        private Imported patiently(Future<Imported> made) throws ExecutionException {
            while (true) {
                try {
                    return made.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }

        private boolean isOverdue() {
            return !batch.isEmpty() && nanos.getAsLong() - batchBegan >= PATIENCE.toNanos();
        }

        private Optional<Reading> result(Task task) {
            try {
                return Optional.of(await(task));
            } catch (ExecutionException e) {
                outcomes.add(new Outcome.Failed(task.file(), why(task.file(), e)));
                return Optional.empty();
            } catch (InterruptedException e) {
                interrupted = true;
                throw new Cancelled();
            }
        }

        /// Waits for a file; meanwhile the user may cancel, and what was read before waits no longer than it shall.
        private Reading await(Task task) throws ExecutionException, InterruptedException {
            for (long waited = 0; ; waited += TICK.toNanos()) {
                try {
                    return task.reading().get(TICK.toNanos(), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    progress.report(outcomes.size(), files.size(), FileText.name(task.file()));
                    if (waited >= PATIENCE.toNanos()) {
                        settle();
                    }
                }
            }
        }

        /// Gives all that was read to the shelf.
        private void settle() {
            hand();
            shelve();
        }

        /// Begins to make articles of what was read, and meanwhile gives the shelf those made before.
        private void hand() {
            var begun = new ArrayList<Making>();
            for (Waiting waiting : batch) {
                Article article = waiting.reading().article();
                var repeated = article.edges().repeated(lines, waiting.counted());
                var imported = threads.submit(() -> importers.imported(article, repeated));
                begun.add(new Making(waiting, imported));
            }
            batch.clear();
            shelve();
            making.addAll(begun);
        }

        private void shelve() {
            var whole = new ArrayList<Waiting>();
            var made = new ArrayList<Imported>();
            for (Making it : making) {
                Waiting waiting = it.waiting();
                try {
                    made.add(patiently(it.imported()));
                    whole.add(waiting);
                } catch (ExecutionException e) {
                    Path file = waiting.file();
                    outcomes.set(waiting.place(), new Outcome.Failed(file, why(file, e)));
                }
                room += waiting.weight();
            }
            making.clear();
            if (!made.isEmpty()) {
                add(whole, made);
            }
        }

        /// Gives articles to the shelf; if it stumbles over one of them, each alone.
        private void add(List<Waiting> whole, List<Imported> made) {
            List<Added> added;
            try {
                added = shelf.add(made);
            } catch (Cancelled e) {
                throw e;
            } catch (RuntimeException e) {
                if (e instanceof Problem problem && !problem.isOfContent()) {
                    throw e;
                }
                for (int i = 0; i < made.size() && made.size() > 1; i++) {
                    add(whole.subList(i, i + 1), made.subList(i, i + 1));
                }
                if (made.size() == 1) {
                    Path file = whole.getFirst().file();
                    LOG.log(Level.ERROR, "Import of " + file, e);
                    outcomes.set(
                            whole.getFirst().place(),
                            new Outcome.Failed(file, Sentence.FAULT.about(FileText.name(file))));
                }
                return;
            }
            for (int i = 0; i < whole.size(); i++) {
                outcomes.set(
                        whole.get(i).place(), outcome(whole.get(i), made.get(i), added.get(i)));
            }
        }
    }

    private static Outcome outcome(Waiting waiting, Imported imported, Added added) {
        return switch (added) {
            case Added.New it ->
                    new Outcome.Done(
                            waiting.file(),
                            it.documentId(),
                            imported.document().source().title(),
                            imported.offers(),
                            imported.warnings(),
                            waiting.reading().guessed(),
                            it.copy());
            case Added.Duplicate it -> new Outcome.Duplicate(waiting.file(), it.copy());
            case Added.Revised it ->
                    new Outcome.Revised(waiting.file(), it.copy(), it.number(), it.annotations());
        };
    }

    private static String why(Path file, ExecutionException failure) {
        if (failure.getCause() instanceof ImportException told) {
            return told.getMessage();
        }
        LOG.log(Level.ERROR, "Import of " + file, failure);
        return Sentence.FAULT.about(FileText.name(file));
    }

    private static int weight(Path file) {
        try {
            return (int) Math.min(ROOM, 1 + (Files.size(file) >> 10));
        } catch (IOException e) {
            // Reading it will say why.
            return 1;
        }
    }
}
