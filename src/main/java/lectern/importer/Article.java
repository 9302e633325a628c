package lectern.importer;

import lectern.text.LineMarks;

import java.util.List;

/// A text as its format gave it, not yet looked through for clutter and source.
///
/// @param known what the format told of the source
/// @param warnings what the user should know, one sentence each
/// @param edges what its first and last lines are
record Article(Draft draft, Known known, List<String> warnings, Edges edges) {
    Article(Draft draft, Known known, List<String> warnings) {
        this(draft, known, warnings, Edges.of(draft));
    }

    Article {
        warnings = List.copyOf(warnings);
    }

    LineMarks marks() {
        return edges.marks();
    }
}
