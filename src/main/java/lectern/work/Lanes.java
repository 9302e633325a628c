package lectern.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The lanes on which all work runs that the screen must not wait for. Answers come back on the screen's thread.
public final class Lanes implements AutoCloseable {
    /// How long closing waits for edits that are under way.
    private static final long PATIENCE_SECONDS = 30;

    private final ExecutorService writing;
    private final ExecutorService reading;
    private final ExecutorService parsing;
    private final Executor ui;

    private Lanes(
            ExecutorService writing,
            ExecutorService reading,
            ExecutorService parsing,
            Executor ui) {
        this.writing = writing;
        this.reading = reading;
        this.parsing = parsing;
        this.ui = ui;
    }

    /// The lanes of the app.
    ///
    /// @param ui runs what it is given on the thread of the screen, in order
    public static Lanes of(Executor ui) {
        return new Lanes(
                Executors.newSingleThreadExecutor(Thread.ofPlatform().name("writing").factory()),
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("reading").daemon().factory()),
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("parsing-", 1).factory()),
                ui);
    }

    /// Lanes for tests: work is done before the call returns, on the caller's thread.
    public static Lanes synchronous() {
        var here = new HereAndNow();
        return new Lanes(here, here, here, Runnable::run);
    }

    /// Runs work that nobody watches.
    ///
    /// @param done takes the answer, on the screen's thread
    /// @param failed takes what the work threw, on the screen's thread
    public <T> void run(Lane lane, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        on(lane).execute(() -> settle(work, Progress.NONE, done, failed));
    }

    /// Runs work on a lane and waits for its answer: for work on another lane, never for the screen's thread.
    ///
    /// @throws RuntimeException what the work threw
    public <T> T await(Lane lane, Supplier<T> work) {
        var answer = CompletableFuture.supplyAsync(work, on(lane));
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// Runs something on the screen's thread.
    public void onScreen(Runnable what) {
        ui.execute(what);
    }

    /// Starts long work.
    ///
    /// @param watcher takes its reports, on the screen's thread, at most ten a second
    /// @param failed takes what it threw, [Cancelled] among it
    public <T> Job start(
            Lane lane,
            String title,
            Work<T> work,
            Job.Watcher watcher,
            Consumer<T> done,
            Consumer<Exception> failed) {
        var job = new Job(title, System::nanoTime);
        Job.Watcher onScreen =
                (now, total, text) -> ui.execute(() -> watcher.watch(now, total, text));
        on(lane).execute(() -> settle(work, job.progress(onScreen), done, failed));
        return job;
    }

    private <T> void settle(
            Work<T> work, Progress progress, Consumer<T> done, Consumer<Exception> failed) {
        T answer;
        try {
            answer = work.run(progress);
        } catch (Exception e) { // handed on: whoever asked decides
            ui.execute(() -> failed.accept(e));
            return;
        }
        ui.execute(() -> done.accept(answer));
    }

    private ExecutorService on(Lane lane) {
        return switch (lane) {
            case WRITING -> writing;
            case READING -> reading;
            case PARSING -> parsing;
        };
    }

    /// Takes no more work and waits for the edits that were asked for. Loading and parsing are given up.
    @Override
    public void close() {
        parsing.shutdownNow();
        reading.shutdownNow();
        writing.shutdown();
        try {
            if (!writing.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                writing.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
