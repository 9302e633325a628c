package lectern.work;

/// Work for a lane.
@FunctionalInterface
public interface Work<T> {
    /// Does it. What it throws is handed to whoever asked for the work.
    ///
    /// @param progress to be told how far it is; throws [Cancelled] when the user has asked to stop
    T run(Progress progress) throws Exception;
}
