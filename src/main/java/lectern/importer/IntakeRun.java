package lectern.importer;

import lectern.importer.Intake.Outcome;
import lectern.importer.Intake.Shelf;
import lectern.model.Added;
import lectern.model.Imported;
import lectern.model.Problem;
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
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/// One import that is under way: which files are being read, which articles wait for the shelf, and what came of each.
final class IntakeRun {
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

    /// A file being read.
    private record Task(Path file, int weight, Future<Reading> reading) {}

    /// A text that waits for its batch to be full, and the place its outcome will take.
    private record Waiting(Path file, int weight, int place, Reading reading, boolean counted) {}

    /// An article being made of what was read.
    private record Making(Waiting waiting, Future<Imported> imported) {}

    private final Intake intake;
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

    IntakeRun(
            Intake intake,
            List<Path> files,
            Optional<Charset> readAs,
            Shelf shelf,
            Progress progress,
            ExecutorService threads) {
        this.intake = intake;
        this.files = files;
        this.readAs = readAs;
        this.shelf = shelf;
        this.progress = progress;
        this.threads = threads;
        this.lines = shelf.lines();
    }

    /// Imports all of them, and says what came of each.
    List<Outcome> all() {
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
            settleLast();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return outcomes;
    }

    /// Gives up what is still being read.
    void stop() {
        stopped.set(true);
    }

    private Reading read(Path file) throws ImportException {
        return intake.reader.read(
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
                batchBegan = intake.nanos.getAsLong();
            }
            boolean counted = lines.add(reading.get().article().marks());
            batch.add(
                    new Waiting(
                            task.file(), task.weight(), outcomes.size(), reading.get(), counted));
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
        return !batch.isEmpty() && intake.nanos.getAsLong() - batchBegan >= PATIENCE.toNanos();
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

    /// The same when the user has cancelled: then the shelf may have had enough as well.
    private void settleLast() {
        try {
            settle();
        } catch (Cancelled e) {
            LOG.log(Level.DEBUG, "The shelf has given up a batch");
        }
    }

    /// Begins to make articles of what was read, and meanwhile gives the shelf those made before.
    private void hand() {
        var begun = new ArrayList<Making>();
        for (Waiting waiting : batch) {
            Article article = waiting.reading().article();
            var repeated = article.edges().repeated(lines, waiting.counted());
            var imported = threads.submit(() -> intake.importers.imported(article, repeated));
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
            added = shelf.add(made, new Patience(FileText.name(whole.getFirst().file())));
        } catch (Cancelled e) {
            // Nothing behind this place will get an outcome.
            outcomes.subList(whole.getFirst().place(), outcomes.size()).clear();
            batch.clear();
            throw e;
        } catch (RuntimeException e) {
            if (e instanceof Problem problem && !problem.isOfContent()) {
                throw new Intake.Stopped(e, outcomes.subList(0, whole.getFirst().place()));
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
            outcomes.set(whole.get(i).place(), outcome(whole.get(i), made.get(i), added.get(i)));
        }
    }

    /// What the shelf asks whether it shall go on: a batch that is nearly taken is let through after the user has
    /// cancelled.
    private final class Patience implements Progress {
        private final String file;
        private OptionalLong cancelled = OptionalLong.empty();

        Patience(String file) {
            this.file = file;
        }

        @Override
        public void report(long done, long total, String text) {
            try {
                progress.report(outcomes.size(), files.size(), file);
            } catch (Cancelled e) {
                long now = intake.nanos.getAsLong();
                long since = cancelled.orElse(now);
                cancelled = OptionalLong.of(since);
                if (now - since >= PATIENCE.toNanos()) {
                    throw e;
                }
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
