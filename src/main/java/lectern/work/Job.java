package lectern.work;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// Long work that is under way: what it is called, and the way to stop it.
public final class Job {
    /// Reports come at least this far apart, in nanoseconds: nobody reads ten a second.
    static final long PAUSE = 100_000_000;

    /// Takes what the user is to see.
    @FunctionalInterface
    public interface Watcher {
        /// Takes a report, see [Progress#report].
        void watch(long done, long total, String text);
    }

    private final String title;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicLong next;
    private final LongSupplier nanos;

    Job(String title, LongSupplier nanos) {
        this.title = title;
        this.nanos = nanos;
        this.next = new AtomicLong(nanos.getAsLong());
    }

    /// What is being done, for the user.
    public String title() {
        return title;
    }

    /// Asks the work to stop at its next report. What is done stays done.
    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    /// The progress that cancels, and passes at most ten reports a second on.
    Progress progress(Watcher watcher) {
        return (done, total, text) -> {
            if (cancelled.get()) {
                throw new Cancelled();
            }
            long now = nanos.getAsLong();
            long due = next.get();
            if (now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
                watcher.watch(done, total, text);
            }
        };
    }
}
