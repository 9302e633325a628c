package lectern.work;

/// Where work runs.
public enum Lane {
    /// The one thread that edits the open project. What is put here runs in order.
    WRITING,
    /// The one thread that loads, searches and exports. What is put here runs in order.
    READING,
    /// A thread of its own for each piece of work: reading files.
    PARSING
}
