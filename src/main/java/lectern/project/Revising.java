package lectern.project;

import lectern.model.Annotation;
import lectern.model.Body;
import lectern.model.Entity;
import lectern.model.Fold;
import lectern.model.Ids;
import lectern.model.Reanchored;
import lectern.model.Revision;
import lectern.project.Anchoring.Found;
import lectern.storage.Tables;
import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Gives a document a newer text and finds its annotations again there. What is not found for sure stays on the older
/// text: an orphan.
final class Revising {
    private final Edit edit;
    private final Tables tables;

    Revising(Edit edit) {
        this.edit = edit;
        tables = edit.tables();
    }

    /// What the newest text of a document is now.
    record Revised(Revision revision, Reanchored annotations) {}

    /// @param like the text as it was imported, of whatever document
    Revised put(UUID documentId, Revision like, List<Fold> folds, Body body) {
        List<UUID> older = new ArrayList<>(tables.revisions().withOrphans(documentId));
        older.add(tables.revisions().newest(documentId).orElseThrow().id());
        var revision =
                new Revision(
                        Ids.next(),
                        documentId,
                        tables.revisions().nextNumber(documentId),
                        like.text(),
                        like.blocks(),
                        like.emphases(),
                        edit.at());
        long row = tables.revisions().insert(revision, body.paragraphs(), body.hash());
        folds.forEach(fold -> tables.revisions().insertFold(Ids.next(), revision.id(), fold));
        tables.copies().insert(row, body.words());
        edit.added(Entity.REVISION, revision.id(), Optional.of(documentId));
        return new Revised(revision, anchor(older, revision));
    }

    private Reanchored anchor(List<UUID> older, Revision newest) {
        var anchoring = new Anchoring(newest.text());
        int exact = 0;
        int moved = 0;
        int orphans = 0;
        for (UUID id : older) {
            Revision revision = tables.revisions().get(id).orElseThrow();
            for (Annotation annotation : tables.annotations().of(revision)) {
                switch (find(anchoring, annotation, revision)) {
                    case Found.Exact found -> {
                        exact++;
                        put(newest, annotation, found.range());
                    }
                    case Found.Moved found -> {
                        moved++;
                        put(newest, annotation, found.range());
                    }
                    case Found.Orphan _ -> orphans++;
                }
            }
        }
        return new Reanchored(exact, moved, orphans);
    }

    private static Found find(Anchoring anchoring, Annotation annotation, Revision revision) {
        var anchor = annotation.anchor();
        return anchoring.find(anchor.quote(), anchor.range(), revision.text().length());
    }

    private void put(Revision revision, Annotation annotation, TextRange range) {
        Placement.put(edit, revision, annotation.id(), range);
    }

    /// Brings the annotations of another document's text over to the same text here.
    void bring(Revision from, Revision to) {
        tables.annotations()
                .of(from)
                .forEach(annotation -> put(to, annotation, annotation.anchor().range()));
    }
}
