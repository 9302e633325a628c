package lectern.project;

import lectern.model.Entity;
import lectern.model.Quote;
import lectern.model.Revision;
import lectern.project.Refused.Why;
import lectern.text.CodePoints;
import lectern.text.TextRange;

import java.util.Optional;
import java.util.UUID;

/// Puts annotations on passages.
final class Placement {
    private Placement() {}

    /// @throws Refused if the range is empty or outside the text
    static void requirePassage(Revision revision, TextRange range) {
        boolean isInside = range.end() <= revision.text().length();
        if (!isInside || range.of(revision.text()).isBlank()) {
            throw new Refused(Why.NO_PASSAGE);
        }
    }

    /// Puts an annotation on a passage of this text, wherever it was before.
    ///
    /// @throws Refused if the range is empty or outside the text
    static void put(Edit edit, Revision revision, UUID annotationId, TextRange range) {
        requirePassage(revision, range);
        var points = new CodePoints(revision.text());
        var quote = Quote.of(revision.text(), range);
        Optional<UUID> document = Optional.of(revision.documentId());
        // The end first when growing, the start first when it passes the old end: start < end holds
        // at each moment.
        int start = points.atUnit(range.start());
        int end = points.atUnit(range.end());
        Object oldStart = edit.tables().rows().get(Entity.ANNOTATION, annotationId, "start");
        boolean endFirst = oldStart instanceof Long old && end > old;
        edit.set(
                Entity.ANNOTATION,
                annotationId,
                document,
                "revision_id",
                edit.tables().revisions().key(revision.id()));
        if (endFirst) {
            edit.set(Entity.ANNOTATION, annotationId, document, "\"end\"", end);
        }
        edit.set(Entity.ANNOTATION, annotationId, document, "start", start);
        edit.set(Entity.ANNOTATION, annotationId, document, "\"end\"", end);
        edit.set(Entity.ANNOTATION, annotationId, document, "quote", quote.exact());
        edit.set(Entity.ANNOTATION, annotationId, document, "prefix", quote.prefix());
        edit.set(Entity.ANNOTATION, annotationId, document, "suffix", quote.suffix());
    }
}
