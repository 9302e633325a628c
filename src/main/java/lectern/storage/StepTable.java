package lectern.storage;

import lectern.model.Change;
import lectern.model.Entity;
import lectern.model.Step;
import lectern.model.StepName;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Steps and the changes they are made of.
public final class StepTable {
    private static final String COLUMNS =
            "SELECT id, command, verb, object, count, kind, at, author, reverted, erased FROM steps ";

    private final Database database;

    public StepTable(Database database) {
        this.database = database;
    }

    /// Begins a step.
    ///
    /// @param reverts the step whose changes it takes back, for undo and redo
    /// @return its number
    public long insert(
            UUID command,
            Step.Kind kind,
            StepName name,
            String author,
            Instant at,
            Optional<Long> reverts) {
        long id =
                database.insert(
                        "INSERT INTO steps (command, kind, verb, object, count, author, at, reverts)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        command,
                        kind,
                        name.verb(),
                        name.object(),
                        name.count(),
                        author,
                        at,
                        reverts);
        reverts.ifPresent(
                step -> database.update("UPDATE steps SET reverted = ? WHERE id = ?", id, step));
        return id;
    }

    /// Takes an empty step away again.
    public void forget(long step) {
        int _ = database.update("DELETE FROM steps WHERE id = ?", step);
    }

    public void insert(long step, int number, Change change) {
        String kind =
                switch (change) {
                    case Change.Added _ -> "ADDED";
                    case Change.Removed _ -> "REMOVED";
                    case Change.Updated _ -> "UPDATED";
                };
        var updated =
                change instanceof Change.Updated u
                        ? Optional.of(u)
                        : Optional.<Change.Updated>empty();
        int _ =
                database.update(
                        "INSERT INTO changes (step_id, number, kind, entity, row, document, field, before, after)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        step,
                        number,
                        kind,
                        change.entity(),
                        change.id(),
                        change.documentId(),
                        updated.map(Change.Updated::field),
                        updated.map(Change.Updated::before),
                        updated.map(Change.Updated::after));
    }

    /// The changes of a step, in the order in which they were made.
    public List<Change> changes(long step) {
        return database.list(
                "SELECT kind, entity, row, document, field, before, after FROM changes WHERE step_id = ? ORDER BY number",
                StepTable::change,
                step);
    }

    private static Change change(Row row) throws SQLException {
        Entity entity = Entity.valueOf(row.text(2));
        UUID id = row.uuid(3);
        Optional<UUID> document = row.uuidOrNone(4);
        return switch (row.text(1)) {
            case "ADDED" -> new Change.Added(entity, id, document);
            case "REMOVED" -> new Change.Removed(entity, id, document);
            default ->
                    new Change.Updated(entity, id, document, row.text(5), row.any(6), row.any(7));
        };
    }

    /// The newest first.
    public List<Step> list(int most) {
        return database.list(COLUMNS + "ORDER BY id DESC LIMIT ?", StepTable::step, most);
    }

    /// The steps of a command, the newest first.
    public List<Step> ofCommand(UUID command) {
        return database.list(
                COLUMNS + "WHERE command = ? ORDER BY id DESC", StepTable::step, command);
    }

    private static Step step(Row row) throws SQLException {
        Step.State state;
        if (row.integer(10) != 0) {
            state = Step.State.FINAL;
        } else {
            state = row.integerOrNone(9).isPresent() ? Step.State.UNDONE : Step.State.DONE;
        }
        return new Step(
                row.number(1),
                row.uuid(2),
                new StepName(StepName.Verb.valueOf(row.text(3)), row.text(4), row.integer(5)),
                Step.Kind.valueOf(row.text(6)),
                row.instant(7),
                row.text(8),
                state);
    }

    /// The step that undo takes back next. A step whose rows were all erased is passed over; one that has lost some
    /// of them stops undo, since what lies before it may need it.
    public Optional<Step> nextUndo() {
        return database.first(
                        COLUMNS
                                + "WHERE kind <> 'UNDO' AND reverted IS NULL AND erased <> 1 ORDER BY id DESC LIMIT 1",
                        StepTable::step)
                .filter(step -> step.state() == Step.State.DONE);
    }

    /// The undo that redo takes back next: none once something else was done.
    public Optional<Step> nextRedo() {
        return database.first(
                        COLUMNS
                                + "WHERE kind = 'UNDO' AND reverted IS NULL"
                                + " AND id > coalesce((SELECT max(id) FROM steps WHERE kind = 'EDIT'), 0)"
                                + " ORDER BY id DESC LIMIT 1",
                        StepTable::step)
                .filter(step -> step.state() == Step.State.DONE);
    }

    /// Marks the steps whose rows are no longer there, after the bin was emptied.
    public void markErased() {
        String exists =
                java.util.Arrays.stream(Entity.values())
                        .map(
                                entity ->
                                        "EXISTS (SELECT 1 FROM "
                                                + Rows.table(entity)
                                                + " e WHERE e.uuid = c.row)")
                        .collect(java.util.stream.Collectors.joining(" OR ", "(", ")"));
        String lost =
                "EXISTS (SELECT 1 FROM changes c WHERE c.step_id = steps.id AND NOT "
                        + exists
                        + ")";
        String left =
                "EXISTS (SELECT 1 FROM changes c WHERE c.step_id = steps.id AND " + exists + ")";
        int _ =
                database.update(
                        "UPDATE steps SET erased = CASE WHEN "
                                + left
                                + " THEN 2 ELSE 1 END WHERE "
                                + lost);
    }

    /// Marks a step that itself can never be undone.
    public void markFinal(long step) {
        int _ = database.update("UPDATE steps SET erased = 1 WHERE id = ?", step);
    }

    /// Marks all steps so far as never to be undone.
    public void settle() {
        int _ = database.update("UPDATE steps SET erased = 1");
    }
}
