package lectern.project;

import lectern.storage.Tables;

import java.util.UUID;

/// Notes as far as they are written: what was typed outlives the end of the app, however it comes. A draft is no step; it goes
/// with the note that is kept. Writes belong on the writing lane.
public final class Drafts {
    private static final String NAME = "draft:";

    private final Edits edits;
    private final Annotations annotations;

    Drafts(Edits edits, Annotations annotations) {
        this.edits = edits;
        this.annotations = annotations;
    }

    /// Keeps a note as it stands now.
    public void put(UUID annotationId, String note) {
        boolean _ =
                edits.durably(
                        () -> {
                            edits.tables().view().put(NAME + annotationId, note);
                            return true;
                        });
    }

    /// Makes notes of the drafts that were left, each a step of its own. That of an annotation in the bin waits until it is back.
    ///
    /// @return how many
    public int finish() {
        var left = edits.tables().view().beginning(NAME);
        left.keySet().removeIf(id -> isGone(UUID.fromString(id)));
        left.forEach((id, note) -> annotations.note(UUID.fromString(id), note));
        return left.size();
    }

    private boolean isGone(UUID annotationId) {
        return edits.tables().annotations().documentOf(annotationId).isEmpty();
    }

    /// The note of this annotation is kept, or taken back: what was typed before is done with.
    static void done(Tables tables, UUID annotationId) {
        tables.view().forget(NAME + annotationId);
    }
}
