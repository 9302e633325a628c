package lectern.project;

import lectern.model.BinItem;
import lectern.model.Codebook;
import lectern.model.Entity;
import lectern.model.StepName;
import lectern.model.StepName.Verb;
import lectern.project.Refused.Why;
import lectern.storage.Tables;
import lectern.storage.TagTable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Removed documents, tags and annotations.
public final class Bin {
    private final Edits edits;
    private final Tables reading;

    Bin(Edits edits, Tables reading) {
        this.edits = edits;
        this.reading = reading;
    }

    /// The newest first.
    public List<BinItem> items() {
        return reading.bin().list();
    }

    /// Puts an item back, with what went with it: a tag comes back on the annotations that carried it.
    ///
    /// @throws Refused if it is no longer in the bin
    public void restore(BinItem item) {
        boolean _ =
                edits.edit(
                        new StepName(Verb.RESTORE, Excerpt.of(item.label())),
                        edit -> {
                            long step =
                                    edit.tables()
                                            .bin()
                                            .removedBy(item.entity(), item.id())
                                            .orElseThrow(() -> missing(item));
                            switch (item.entity()) {
                                case DOCUMENT ->
                                        edit.restore(
                                                Entity.DOCUMENT, item.id(), Optional.of(item.id()));
                                case ANNOTATION ->
                                        edit.restore(
                                                Entity.ANNOTATION,
                                                item.id(),
                                                edit.tables().bin().documentOf(item.id()));
                                case TAG -> restoreTag(edit, item.id(), step);
                                case REVISION, FOLD, TAGGING, SPEAKER, ATTRIBUTION, LINK ->
                                        throw new IllegalArgumentException(item.toString());
                            }
                            return true;
                        });
    }

    private static Refused missing(BinItem item) {
        return new Refused(
                switch (item.entity()) {
                    case TAG -> Why.NO_TAG;
                    case ANNOTATION -> Why.NO_HIGHLIGHT;
                    case DOCUMENT, REVISION, FOLD, TAGGING, SPEAKER, ATTRIBUTION, LINK ->
                            Why.NO_ARTICLE;
                });
    }

    private static void restoreTag(Edit edit, UUID root, long step) {
        Tables tables = edit.tables();
        Codebook codebook = new Codebook(tables.tags().list());
        Map<UUID, Optional<UUID>> removed = tables.tags().removedBy(step);
        var branch = new ArrayList<>(List.of(root));
        for (int i = 0; i < branch.size(); i++) {
            UUID parent = branch.get(i);
            removed.forEach(
                    (id, of) -> {
                        if (of.equals(Optional.of(parent))) {
                            branch.add(id);
                        }
                    });
        }
        @Nullable UUID parent =
                Optional.ofNullable(removed.get(root))
                        .flatMap(of -> of)
                        .filter(id -> codebook.tag(id).isPresent())
                        .orElse(null);
        for (UUID id : branch) {
            edit.restore(Entity.TAG, id, Optional.empty());
            freeKey(edit, codebook, id);
            for (TagTable.TaggingRow row : tables.tags().taggingsRemovedBy(id, step)) {
                edit.restore(Entity.TAGGING, row.id(), Optional.of(row.documentId()));
            }
        }
        String name = String.valueOf(tables.rows().get(Entity.TAG, root, "name"));
        edit.set(
                Entity.TAG,
                root,
                Optional.empty(),
                "name",
                Tags.freeName(codebook, name, parent, root));
    }

    /// A digit that another tag took meanwhile stays with that one.
    private static void freeKey(Edit edit, Codebook codebook, UUID id) {
        Object key = edit.tables().rows().get(Entity.TAG, id, "key");
        if (key instanceof String digit && codebook.byKey(digit.charAt(0)).isPresent()) {
            edit.set(Entity.TAG, id, Optional.empty(), "key", null);
        }
    }

    /// Erases everything that was removed, for good. Steps that need it can no longer be undone.
    public void empty() {
        int count = items().size();
        boolean _ =
                edits.edit(
                        new StepName(Verb.EMPTY_BIN, "", count),
                        edit -> {
                            edit.tables().bin().erase();
                            edit.tables().steps().markErased();
                            edit.tables().steps().markFinal(edit.step());
                            return true;
                        });
        edits.committed(List.of());
    }
}
