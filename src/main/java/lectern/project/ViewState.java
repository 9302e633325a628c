package lectern.project;

import lectern.model.Revision;
import lectern.storage.Tables;
import lectern.text.CodePoints;

import java.util.Optional;
import java.util.UUID;

/// Where one was: reading places and the like. Never undone, never a step. Writes belong on the writing lane.
public final class ViewState {
    private final Edits edits;
    private final Tables tables;

    ViewState(Edits edits, Tables tables) {
        this.edits = edits;
        this.tables = tables;
    }

    /// Keeps where a document is read, and how far it was: that never falls.
    ///
    /// @param offset of the first character in view, UTF-16 units of the newest revision
    /// @param read fraction that was read, from 0 to 1
    public void reading(UUID documentId, int offset, double read) {
        tables.revisions()
                .newest(documentId)
                .ifPresent(
                        revision -> {
                            int place = new CodePoints(revision.text()).atUnit(offset);
                            write(() -> tables.view().reading(documentId, place, read));
                        });
    }

    /// Where reading stopped, in UTF-16 units of this text; 0 if it was never read.
    public int readingOffset(Revision revision) {
        var points = new CodePoints(revision.text());
        return points.unitAt(Math.min(points.length(), tables.view().place(revision.documentId())));
    }

    public Optional<String> get(String key) {
        return tables.view().get(key);
    }

    public void put(String key, String value) {
        write(() -> tables.view().put(key, value));
    }

    private void write(Runnable work) {
        boolean _ =
                edits.durably(
                        () -> {
                            work.run();
                            return true;
                        });
    }
}
