package lectern.project;

import lectern.model.Added;
import lectern.model.Body;
import lectern.model.Copies;
import lectern.model.Copy;
import lectern.model.Document;
import lectern.model.DocumentInfo;
import lectern.model.Entity;
import lectern.model.Ids;
import lectern.model.Imported;
import lectern.model.Revision;
import lectern.storage.Tables;

import java.util.Optional;

/// Adds imported articles within one step.
///
/// @param copies what is done with those that are surely the same story as one that is there
record Adding(Edit edit, Copies copies) {
    Added add(Imported imported) {
        Body body = imported.body();
        Tables tables = edit.tables();
        Optional<DocumentInfo> twin = tables.documents().withBody(body.hash());
        if (twin.isPresent()) {
            return new Added.Duplicate(new Copy(twin.get().id(), twin.get().source().title(), 1));
        }
        Optional<Copy> copy = tables.copies().find(body.words(), imported.document().id());
        boolean isSame = copy.filter(found -> found.share() >= Copy.SURELY).isPresent();
        return switch (isSame ? copies : Copies.KEEP) {
            case KEEP -> keep(imported, copy);
            case SKIP -> new Added.Duplicate(copy.orElseThrow());
            case REVISION -> revise(imported, copy.orElseThrow());
        };
    }

    private Added keep(Imported imported, Optional<Copy> copy) {
        Tables tables = edit.tables();
        Body body = imported.body();
        Document document = Offers.keep(imported);
        Revision revision = imported.revision();
        tables.documents().insert(document, edit.at());
        long row = tables.revisions().insert(revision, body.paragraphs(), body.hash());
        imported.folds()
                .forEach(fold -> tables.revisions().insertFold(Ids.next(), revision.id(), fold));
        tables.copies().insert(row, body.words());
        copy.ifPresent(original -> tables.copies().put(document.id(), original));
        edit.added(Entity.DOCUMENT, document.id(), Optional.of(document.id()));
        edit.index(imported);
        return new Added.New(document.id(), copy);
    }

    private Added revise(Imported imported, Copy original) {
        var revised =
                new Revising(edit)
                        .put(
                                original.original(),
                                imported.revision(),
                                imported.folds(),
                                imported.body());
        return new Added.Revised(original, revised.revision().number(), revised.annotations());
    }
}
