package lectern.importer;

import lectern.model.Added;
import lectern.model.Copy;
import lectern.model.Imported;
import lectern.model.Problem;
import lectern.model.Reanchored;
import lectern.text.LineCounts;
import lectern.work.Progress;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;

/// A whole import of many files: reads them on virtual threads, hands the articles to a shelf in the order of the
/// files, and says what came of each. What stands at the ends of several of them is told for clutter by that.
public final class Intake {
    final Importers importers;
    final Reader reader;
    final LongSupplier nanos;

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
        ///
        /// @param progress to be asked whether the batch is still wanted; what it is told says nothing
        List<Added> add(List<Imported> batch, Progress progress);

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

    /// The shelf could take no more.
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient List<Outcome> outcomes;
        private final RuntimeException problem;

        Stopped(RuntimeException problem, List<Outcome> outcomes) {
            super(problem);
            this.problem = problem;
            this.outcomes = List.copyOf(outcomes);
        }

        /// What came of the files before, in order.
        public List<Outcome> outcomes() {
            return outcomes;
        }

        /// Why, as the shelf said it: a [Problem].
        public RuntimeException problem() {
            return problem;
        }
    }

    /// Imports files.
    ///
    /// If the user cancels, no further file is begun, what was read goes to the shelf, and the outcomes end there:
    /// they are fewer than the files. A file that is just being read is given up, and nobody waits for it; so is an
    /// article that is so long that the shelf has not taken it soon. An article over which the shelf
    /// stumbles has failed, and the others go on.
    ///
    /// @throws Stopped if the shelf itself has a [Problem], such as a full disk; what it took before stays
    /// @param files see [Importers#expand]
    /// @param readAs the encoding of all of them, as the user says; empty: found out for each
    /// @return one outcome for each file, in order
    public List<Outcome> run(
            List<Path> files, Optional<Charset> readAs, Shelf shelf, Progress progress) {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        var run = new IntakeRun(this, files, readAs, shelf, progress, threads);
        try {
            return run.all();
        } finally {
            run.stop();
            // Never closed: that would wait for a file that takes long.
            threads.shutdownNow();
        }
    }
}
