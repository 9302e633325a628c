package lectern.project;

import lectern.model.Change;
import lectern.model.Entity;
import lectern.model.Imported;
import lectern.model.Revision;
import lectern.storage.Tables;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One step being made: the primitives. Each writes its table and records the change, so that undo is the same
/// primitives with the inverse changes.
final class Edit {
    private final Tables tables;
    private final long step;
    private final Instant at;
    private final String author;
    private final List<Change> changes = new ArrayList<>();

    /// Documents that this step has inserted, to be indexed from the text at hand. That comes last: a statement that
    /// inserts several rows makes the index write what it has so far, in a part of its own.
    private final Map<UUID, Imported> inserted = new LinkedHashMap<>();

    Edit(Tables tables, long step, Instant at, String author) {
        this.tables = tables;
        this.step = step;
        this.at = at;
        this.author = author;
    }

    Tables tables() {
        return tables;
    }

    /// The number of this step.
    long step() {
        return step;
    }

    Instant at() {
        return at;
    }

    String author() {
        return author;
    }

    List<Change> changes() {
        return changes;
    }

    /// Records that a row was just inserted.
    void added(Entity entity, UUID id, Optional<UUID> documentId) {
        record(new Change.Added(entity, id, documentId));
    }

    void remove(Entity entity, UUID id, Optional<UUID> documentId) {
        tables.rows().remove(entity, id, step);
        record(new Change.Removed(entity, id, documentId));
    }

    void restore(Entity entity, UUID id, Optional<UUID> documentId) {
        tables.rows().restore(entity, id);
        record(new Change.Added(entity, id, documentId));
    }

    /// Sets a field; nothing happens if it has this value already.
    void set(
            Entity entity,
            UUID id,
            Optional<UUID> documentId,
            String field,
            @Nullable Object value) {
        Object before = tables.rows().get(entity, id, field);
        Object after = value instanceof Integer number ? Long.valueOf(number) : value;
        if (!Objects.equals(before, after)) {
            tables.rows().set(entity, id, field, after);
            record(new Change.Updated(entity, id, documentId, field, before, after));
        }
    }

    /// Applies a recorded change, or the inverse of one.
    void apply(Change change) {
        switch (change) {
            case Change.Added added -> restore(added.entity(), added.id(), added.documentId());
            case Change.Removed removed ->
                    remove(removed.entity(), removed.id(), removed.documentId());
            case Change.Updated updated ->
                    set(
                            updated.entity(),
                            updated.id(),
                            updated.documentId(),
                            updated.field(),
                            updated.after());
        }
    }

    private void record(Change change) {
        tables.steps().insert(step, changes.size(), change);
        changes.add(change);
    }

    /// Has a document indexed that was just inserted, while its text is at hand.
    void index(Imported imported) {
        inserted.put(imported.document().id(), imported);
    }

    /// Brings the index of words up to date with what this step changed.
    void index() {
        Set<UUID> documents = new LinkedHashSet<>();
        Set<UUID> annotations = new LinkedHashSet<>();
        for (Change change : changes) {
            switch (change.entity()) {
                case DOCUMENT -> documents.add(change.id());
                case REVISION, FOLD ->
                        change.documentId()
                                .ifPresent(
                                        id -> {
                                            documents.add(id);
                                            inserted.remove(id);
                                        });
                case ANNOTATION -> annotations.add(change.id());
                case TAGGING, TAG, SPEAKER, ATTRIBUTION, LINK -> {}
            }
        }
        inserted.values().forEach(this::indexInserted);
        documents.removeAll(inserted.keySet());
        documents.forEach(this::indexDocument);
        annotations.forEach(tables.index()::annotation);
    }

    private void indexInserted(Imported imported) {
        tables.index()
                .inserted(
                        imported.document().id(),
                        imported.document().source().title(),
                        imported.body().text());
    }

    private void indexDocument(UUID id) {
        Revision revision = tables.revisions().newest(id).orElseThrow();
        tables.index()
                .document(
                        id,
                        String.valueOf(tables.rows().get(Entity.DOCUMENT, id, "title")),
                        tables.rows().isLive(Entity.DOCUMENT, id),
                        revision,
                        tables.revisions().folds(revision.id()));
    }
}
