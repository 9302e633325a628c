package lectern.window;

import lectern.model.Change;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What on the screen shows the project, and is loaded anew when it has changed.
enum Part {
    LIBRARY,
    CODEBOOK,
    /// The open article's title, source and whether it is still there.
    ARTICLE,
    ANNOTATIONS,
    FOLDS,
    /// What undo and redo would do, and when the last edit was saved.
    STEPS,
    /// What takes the place of the reader: a list, the history, the bin.
    VIEW;

    /// The parts that these changes touch.
    ///
    /// @param article the open article
    static Set<Part> touchedBy(List<Change> changes, Optional<UUID> article) {
        var parts = EnumSet.of(STEPS, VIEW);
        for (Change change : changes) {
            boolean here = change.documentId().isEmpty() || change.documentId().equals(article);
            switch (change.entity()) {
                case DOCUMENT, REVISION -> {
                    parts.add(LIBRARY);
                    parts.add(CODEBOOK);
                    parts.add(ARTICLE);
                }
                case ANNOTATION -> {
                    parts.add(LIBRARY);
                    parts.add(CODEBOOK);
                    addIf(here, parts, ANNOTATIONS);
                }
                case TAGGING -> {
                    parts.add(CODEBOOK);
                    addIf(here, parts, ANNOTATIONS);
                }
                case TAG -> {
                    parts.add(CODEBOOK);
                    parts.add(ANNOTATIONS);
                }
                case FOLD -> addIf(here, parts, FOLDS);
                case SPEAKER, ATTRIBUTION, LINK -> addIf(here, parts, ANNOTATIONS);
            }
        }
        return parts;
    }

    private static void addIf(boolean condition, Set<Part> parts, Part part) {
        if (condition) {
            parts.add(part);
        }
    }
}
