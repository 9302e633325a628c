package lectern.work;

/// Takes reports of long work, and is the only place where long work is cancelled.
@FunctionalInterface
public interface Progress {
    /// For work that nobody watches.
    Progress NONE = (done, total, text) -> {};

    /// Says how far the work is. Cheap: call it for each item.
    ///
    /// @param done items done, from 0
    /// @param total items in all, or 0 where nobody knows
    /// @param text what is being done now, for the user
    /// @throws Cancelled if the user has asked to stop: let it pass, what is done stays done
    void report(long done, long total, String text);
}
