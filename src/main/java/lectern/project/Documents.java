package lectern.project;

import lectern.model.Added;
import lectern.model.Body;
import lectern.model.Confidence;
import lectern.model.Copies;
import lectern.model.Document;
import lectern.model.DocumentInfo;
import lectern.model.Entity;
import lectern.model.Fold;
import lectern.model.Ids;
import lectern.model.Imported;
import lectern.model.Reanchored;
import lectern.model.Reason;
import lectern.model.Revision;
import lectern.model.Source;
import lectern.model.StepName;
import lectern.model.StepName.Verb;
import lectern.project.Refused.Why;
import lectern.storage.DocumentTable;
import lectern.storage.Tables;
import lectern.text.LineCounts;
import lectern.text.LineMarks;
import lectern.work.Cancelled;
import lectern.work.Progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The documents of a project: what one does with articles.
public final class Documents {
    /// A batch of so many articles belongs to a large import.
    private static final int MANY = 100;

    private final Edits edits;
    private final Tables reading;

    Documents(Edits edits, Tables reading) {
        this.edits = edits;
        this.reading = reading;
    }

    /// Adds one imported article, as one step.
    public Added add(Imported imported) {
        return addAll(List.of(imported), Ids.next()).getFirst();
    }

    /// Adds a batch of articles in one transaction, as one step. Copies are kept.
    ///
    /// @param command the same for all batches of one command: undo takes them together
    /// @return what came of each, in order
    public List<Added> addAll(List<Imported> batch, UUID command) {
        return addAll(batch, command, Copies.KEEP, Progress.NONE);
    }

    /// Adds a batch of articles in one transaction, as one step.
    ///
    /// @param copies what is done with those that are surely the same story as one that is there
    /// @param progress asked whether the batch is still wanted; what it is told says nothing
    /// @throws Cancelled if it is not: none of the batch is kept then
    public List<Added> addAll(
            List<Imported> batch, UUID command, Copies copies, Progress progress) {
        if (batch.isEmpty()) {
            return List.of();
        }
        String first = batch.getFirst().document().source().title();
        return edits.edit(
                new StepName(Verb.IMPORT, first, batch.size()),
                command,
                progress,
                edit -> {
                    if (batch.size() >= MANY) {
                        edit.tables().index().expectMany();
                    }
                    var adding = new Adding(edit, copies);
                    return batch.stream().map(adding::add).toList();
                });
    }

    /// Makes the text of one document a newer text of another, finds the annotations of that one again in it, and moves
    /// the first to the bin, all as one step. Annotations that were made on the first already come along.
    ///
    /// @param copyId the document whose text it is
    /// @throws Refused if one of them is not there
    public Reanchored revise(UUID documentId, UUID copyId) {
        return edits.edit(
                new StepName(Verb.REVISE, title(documentId)),
                edit -> {
                    requireLive(edit.tables(), documentId);
                    Revision copy = requireLive(edit.tables(), copyId);
                    var revisions = edit.tables().revisions();
                    List<Fold> folds = revisions.folds(copy.id());
                    var revising = new Revising(edit);
                    var body =
                            new Body(
                                    revisions.paragraphs(copy.id()),
                                    revisions.bodyHash(copy.id()),
                                    copy.body(folds));
                    var revised = revising.put(documentId, copy, folds, body);
                    revising.bring(copy, revised.revision());
                    edit.remove(Entity.DOCUMENT, copyId, Optional.of(copyId));
                    return revised.annotations();
                });
    }

    /// All live documents, newest import first.
    public List<DocumentInfo> list() {
        return reading.documents().list();
    }

    public Optional<DocumentInfo> info(UUID id) {
        return reading.documents().info(id);
    }

    /// The newest text of a document.
    ///
    /// @throws Refused if the document is not there
    public Revision revision(UUID documentId) {
        return reading.revisions()
                .newest(documentId)
                .orElseThrow(() -> new Refused(Why.NO_ARTICLE));
    }

    /// The id of a document's newest text.
    public Optional<UUID> newest(UUID documentId) {
        return reading.revisions().newestId(documentId);
    }

    /// The folds of a revision, by block.
    public List<Fold> folds(UUID revisionId) {
        return reading.revisions().folds(revisionId);
    }

    /// The paragraph number of each block of a revision, 0 where it has none.
    public int[] paragraphs(UUID revisionId) {
        return reading.revisions().paragraphs(revisionId);
    }

    /// Changes title, author, publisher, date, URL.
    public void describe(UUID documentId, Source source) {
        if (source.title().isBlank()) {
            throw new Refused(Why.NO_TITLE);
        }
        boolean _ =
                edits.edit(
                        new StepName(Verb.EDIT_SOURCE, source.title()),
                        edit -> {
                            requireLive(edit.tables(), documentId);
                            DocumentTable.fields(source)
                                    .forEach(
                                            (field, value) ->
                                                    edit.set(
                                                            Entity.DOCUMENT,
                                                            documentId,
                                                            Optional.of(documentId),
                                                            field,
                                                            value.strip()));
                            return true;
                        });
    }

    /// What the import has found for the source without being sure.
    public List<Imported.Offer> offers(UUID documentId) {
        return Offers.of(reading.documents().attributes(documentId));
    }

    /// How sure the import was of each field that it filled in and that nobody changed since, in percent.
    public Map<String, Integer> confidence(UUID documentId) {
        return info(documentId)
                .map(
                        info ->
                                Confidence.of(
                                        info.source(), reading.documents().attributes(documentId)))
                .orElse(Map.of());
    }

    /// The lines with which its articles begin and end: what an import tells clutter by.
    public LineCounts lines() {
        var lines = new LineCounts();
        reading.documents()
                .attribute(Document.LINES)
                .forEach(marks -> lines.add(LineMarks.read(marks)));
        return lines;
    }

    /// Authors named so far, most used first.
    public List<String> authors() {
        return reading.documents().values("author");
    }

    /// Publishers named so far, most used first.
    public List<String> publishers() {
        return reading.documents().values("publisher");
    }

    /// Folds blocks by hand. Those folded already stay as they are.
    ///
    /// @param blocks indices in the newest revision
    public void fold(UUID documentId, Collection<Integer> blocks) {
        boolean _ =
                edits.edit(
                        new StepName(Verb.FOLD, title(documentId), blocks.size()),
                        edit -> {
                            Tables tables = edit.tables();
                            Revision revision = requireLive(tables, documentId);
                            for (int block : blocks) {
                                if (tables.revisions().foldId(revision.id(), block).isEmpty()) {
                                    UUID id = Ids.next();
                                    var fold = new Fold(block, Reason.BY_HAND, Fold.Origin.USER);
                                    tables.revisions().insertFold(id, revision.id(), fold);
                                    edit.added(Entity.FOLD, id, Optional.of(documentId));
                                }
                            }
                            return true;
                        });
    }

    /// Puts folded blocks back.
    public void unfold(UUID documentId, Collection<Integer> blocks) {
        boolean _ =
                edits.edit(
                        new StepName(Verb.UNFOLD, title(documentId), blocks.size()),
                        edit -> {
                            Revision revision = requireLive(edit.tables(), documentId);
                            for (int block : blocks) {
                                edit.tables()
                                        .revisions()
                                        .foldId(revision.id(), block)
                                        .ifPresent(
                                                id ->
                                                        edit.remove(
                                                                Entity.FOLD,
                                                                id,
                                                                Optional.of(documentId)));
                            }
                            return true;
                        });
    }

    /// Moves documents to the bin, with their annotations.
    public void remove(Collection<UUID> ids) {
        var live = new ArrayList<>(ids);
        live.removeIf(id -> info(id).isEmpty());
        if (live.isEmpty()) {
            throw new Refused(Why.NO_ARTICLE);
        }
        boolean _ =
                edits.edit(
                        new StepName(Verb.REMOVE_DOCUMENT, title(live.getFirst()), live.size()),
                        edit -> {
                            live.forEach(id -> edit.remove(Entity.DOCUMENT, id, Optional.of(id)));
                            return true;
                        });
    }

    private String title(UUID documentId) {
        return info(documentId).map(info -> info.source().title()).orElse("");
    }

    private static Revision requireLive(Tables tables, UUID documentId) {
        if (!tables.rows().isLive(Entity.DOCUMENT, documentId)) {
            throw new Refused(Why.NO_ARTICLE);
        }
        return tables.revisions().newest(documentId).orElseThrow();
    }
}
