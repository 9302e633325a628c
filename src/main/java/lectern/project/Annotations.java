package lectern.project;

import lectern.model.Anchor;
import lectern.model.Annotation;
import lectern.model.AnnotationFilter;
import lectern.model.AnnotationRow;
import lectern.model.Claim;
import lectern.model.Entity;
import lectern.model.Ids;
import lectern.model.NewTag;
import lectern.model.Revision;
import lectern.model.StepName;
import lectern.model.StepName.Verb;
import lectern.model.Tagging;
import lectern.project.Refused.Why;
import lectern.storage.Tables;
import lectern.text.CodePoints;
import lectern.text.TextRange;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// The annotations of a project.
public final class Annotations {
    private final Edits edits;
    private final ProjectFile file;
    private final Tables reading;

    Annotations(Edits edits, ProjectFile file, Tables reading) {
        this.edits = edits;
        this.file = file;
        this.reading = reading;
    }

    /// Highlights a passage of the newest revision, without a note.
    public UUID add(UUID documentId, TextRange range, Collection<UUID> tagIds) {
        return add(documentId, range, tagIds, "");
    }

    /// Highlights a passage of the newest revision with a tag that is made for it, in one step.
    public UUID add(UUID documentId, TextRange range, NewTag tag) {
        return add(
                documentId,
                range,
                "",
                edit -> {
                    Tags.create(edit, tag);
                    return List.of(tag.id());
                });
    }

    /// Highlights a passage of the newest revision.
    ///
    /// @param range UTF-16 positions in the revision's text
    /// @return the new annotation
    /// @throws Refused if the range is empty or outside the text, or a tag or the document is not there
    public UUID add(UUID documentId, TextRange range, Collection<UUID> tagIds, String note) {
        return add(documentId, range, note, _ -> tagIds);
    }

    private UUID add(
            UUID documentId, TextRange range, String note, Function<Edit, Collection<UUID>> tags) {
        Revision revision =
                reading.revisions()
                        .newest(documentId)
                        .orElseThrow(() -> new Refused(Why.NO_ARTICLE));
        Placement.requirePassage(revision, range);
        UUID id = Ids.next();
        return edits.edit(
                new StepName(Verb.HIGHLIGHT, Excerpt.of(range.of(revision.text()))),
                edit -> {
                    requireLive(edit.tables(), Entity.DOCUMENT, documentId, Why.NO_ARTICLE);
                    edit.tables()
                            .annotations()
                            .insert(
                                    new Annotation(
                                            id,
                                            documentId,
                                            Anchor.of(revision, range),
                                            List.of(),
                                            note,
                                            Claim.NONE,
                                            edit.author(),
                                            edit.at(),
                                            edit.at()),
                                    new CodePoints(revision.text()));
                    edit.added(Entity.ANNOTATION, id, Optional.of(documentId));
                    new LinkedHashSet<>(tags.apply(edit))
                            .forEach(tag -> putOn(edit, documentId, id, tag));
                    return id;
                });
    }

    private static void requireLive(Tables tables, Entity entity, UUID id, Why why) {
        if (!tables.rows().isLive(entity, id)) {
            throw new Refused(why);
        }
    }

    private static void putOn(Edit edit, UUID documentId, UUID annotationId, UUID tagId) {
        requireLive(edit.tables(), Entity.TAG, tagId, Why.NO_TAG);
        UUID row = Ids.next();
        edit.tables().annotations().insertTagging(row, annotationId, new Tagging(tagId));
        edit.added(Entity.TAGGING, row, Optional.of(documentId));
    }

    /// The annotations of a document's newest revision, by start, the longer one first.
    public List<Annotation> of(UUID documentId) {
        return reading.revisions()
                .newest(documentId)
                .map(reading.annotations()::of)
                .orElse(List.of());
    }

    /// The annotations of a revision that is at hand, by start, the longer one first.
    public List<Annotation> of(Revision revision) {
        return reading.annotations().of(revision);
    }

    /// Puts a tag on; nothing happens if it is on already.
    public void tag(UUID annotationId, UUID tagId) {
        String tag = reading.tags().name(tagId).orElseThrow(() -> new Refused(Why.NO_TAG));
        boolean _ =
                change(
                        annotationId,
                        new StepName(Verb.TAG, tag),
                        edit ->
                                document -> {
                                    if (edit.tables()
                                            .annotations()
                                            .taggingId(annotationId, tagId)
                                            .isEmpty()) {
                                        putOn(edit, document, annotationId, tagId);
                                    }
                                });
    }

    /// Puts a tag on several annotations, in one step.
    ///
    /// @return how many did not have it
    public int tag(Collection<UUID> annotationIds, UUID tagId) {
        String tag = reading.tags().name(tagId).orElseThrow(() -> new Refused(Why.NO_TAG));
        List<UUID> without =
                annotationIds.stream()
                        .distinct()
                        .filter(id -> reading.annotations().taggingId(id, tagId).isEmpty())
                        .toList();
        return edits.edit(
                new StepName(Verb.TAG, tag, without.size()),
                edit -> {
                    for (UUID id : without) {
                        UUID document = documentOf(edit, id);
                        putOn(edit, document, id, tagId);
                        modified(edit, document, id);
                    }
                    return without.size();
                });
    }

    /// Makes a tag and puts it on, in one step.
    public void tag(UUID annotationId, NewTag tag) {
        boolean _ =
                change(
                        annotationId,
                        new StepName(Verb.TAG, tag.name().strip()),
                        edit ->
                                document -> {
                                    Tags.create(edit, tag);
                                    putOn(edit, document, annotationId, tag.id());
                                });
    }

    /// Takes a tag off; nothing happens if it is not on.
    public void untag(UUID annotationId, UUID tagId) {
        String tag = reading.tags().name(tagId).orElse("");
        boolean _ =
                change(
                        annotationId,
                        new StepName(Verb.UNTAG, tag),
                        edit ->
                                document ->
                                        edit.tables()
                                                .annotations()
                                                .taggingId(annotationId, tagId)
                                                .ifPresent(
                                                        row ->
                                                                edit.remove(
                                                                        Entity.TAGGING,
                                                                        row,
                                                                        Optional.of(document))));
    }

    /// Sets the note; an empty one is none.
    public void note(UUID annotationId, String note) {
        boolean _ =
                change(
                        annotationId,
                        new StepName(Verb.NOTE, Excerpt.of(quote(annotationId))),
                        edit ->
                                document -> {
                                    Drafts.done(edit.tables(), annotationId);
                                    edit.set(
                                            Entity.ANNOTATION,
                                            annotationId,
                                            Optional.of(document),
                                            "note",
                                            note.strip());
                                });
    }

    /// Moves the ends of a highlight.
    ///
    /// @throws Refused if the range is empty or outside the text
    public void move(UUID annotationId, TextRange range) {
        put(annotationId, Verb.MOVE_HIGHLIGHT, range);
    }

    /// Puts an annotation on a passage of the newest text of its document.
    ///
    /// @throws Refused if the range is empty or outside the text, or the annotation is not there
    void put(UUID annotationId, Verb verb, TextRange range) {
        boolean _ =
                change(
                        annotationId,
                        new StepName(verb, Excerpt.of(quote(annotationId))),
                        edit ->
                                document ->
                                        Placement.put(
                                                edit,
                                                edit.tables()
                                                        .revisions()
                                                        .newest(document)
                                                        .orElseThrow(),
                                                annotationId,
                                                range));
    }

    /// Runs a change of one live annotation, and notes when it was changed.
    private boolean change(UUID annotationId, StepName name, Function<Edit, Consumer<UUID>> work) {
        return edits.edit(
                name,
                edit -> {
                    UUID document = documentOf(edit, annotationId);
                    work.apply(edit).accept(document);
                    if (!edit.changes().isEmpty()) {
                        modified(edit, document, annotationId);
                    }
                    return true;
                });
    }

    private static UUID documentOf(Edit edit, UUID annotationId) {
        return edit.tables()
                .annotations()
                .documentOf(annotationId)
                .orElseThrow(() -> new Refused(Why.NO_HIGHLIGHT));
    }

    private static void modified(Edit edit, UUID documentId, UUID annotationId) {
        edit.set(
                Entity.ANNOTATION,
                annotationId,
                Optional.of(documentId),
                "modified",
                edit.at().toString());
    }

    private String quote(UUID annotationId) {
        return reading.annotations().quoteOf(annotationId).orElse("");
    }

    /// Moves annotations to the bin.
    public void remove(Collection<UUID> ids) {
        String first = ids.stream().findFirst().map(this::quote).orElse("");
        boolean _ =
                edits.edit(
                        new StepName(Verb.REMOVE_HIGHLIGHT, Excerpt.of(first), ids.size()),
                        edit -> {
                            for (UUID id : new LinkedHashSet<>(ids)) {
                                Optional<UUID> document =
                                        edit.tables().annotations().documentOf(id);
                                if (document.isEmpty()) {
                                    throw new Refused(Why.NO_HIGHLIGHT);
                                }
                                edit.remove(Entity.ANNOTATION, id, document);
                            }
                            return true;
                        });
    }

    /// How many the filter takes.
    public int count(AnnotationFilter filter) {
        return reading.annotations().count(filter);
    }

    /// The ids that the filter takes, in the order of documents and passages: the backbone of a virtual list.
    public List<UUID> ids(AnnotationFilter filter) {
        return reading.annotations().ids(filter);
    }

    /// The rows of these annotations, in this order; those that are gone are left out.
    public List<AnnotationRow> rows(List<UUID> ids) {
        return reading.annotations().rows(ids);
    }

    /// Streams all rows that the filter takes, in the same order. One text is held at a time.
    public void each(AnnotationFilter filter, Consumer<AnnotationRow> row) {
        file.aside(tables -> tables.annotations().each(filter, row));
    }
}
