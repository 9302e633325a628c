package lectern.project;

import lectern.model.Change;
import lectern.model.Ids;
import lectern.model.Step;
import lectern.model.StepName;
import lectern.project.ProjectException.Reason;
import lectern.storage.StorageException;
import lectern.storage.Tables;
import lectern.work.Cancelled;
import lectern.work.Progress;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Runs edits: each is one transaction, one step, one notification.
final class Edits {
    private final Path file;
    private final Tables tables;
    private final InstantSource clock;
    private final List<Consumer<List<Change>>> listeners = new CopyOnWriteArrayList<>();
    private volatile String author = "me";
    private volatile Optional<Instant> saved = Optional.empty();

    Edits(Path file, Tables tables, InstantSource clock) {
        this.file = file;
        this.tables = tables;
        this.clock = clock;
    }

    Tables tables() {
        return tables;
    }

    void author(String name) {
        author = name;
    }

    Optional<Instant> saved() {
        return saved;
    }

    void onChange(Consumer<List<Change>> listener) {
        listeners.add(listener);
    }

    /// Runs one edit of its own.
    <T> T edit(StepName name, Function<Edit, T> work) {
        return edit(name, Ids.next(), Progress.NONE, work);
    }

    /// Runs one edit that belongs to a command of several.
    ///
    /// @throws Cancelled if the user has asked to stop; nothing of it is kept then
    <T> T edit(StepName name, UUID command, Progress progress, Function<Edit, T> work) {
        return commit(
                changes -> step(name, Step.Kind.EDIT, command, Optional.empty(), work, changes),
                progress);
    }

    /// Takes steps back, in one transaction.
    ///
    /// @param steps in the order in which they are taken back
    ///
    /// @return what was changed
    List<Change> revert(List<Step> steps, Step.Kind kind) {
        UUID command = Ids.next();
        return commit(
                changes -> {
                    for (Step step : steps) {
                        boolean _ =
                                step(
                                        step.name(),
                                        kind,
                                        command,
                                        Optional.of(step.number()),
                                        edit -> {
                                            tables
                                                    .steps()
                                                    .changes(step.number())
                                                    .reversed()
                                                    .stream()
                                                    .map(Change::inverse)
                                                    .forEach(edit::apply);
                                            return true;
                                        },
                                        changes);
                    }
                    return List.copyOf(changes);
                },
                Progress.NONE);
    }

    private <T> T step(
            StepName name,
            Step.Kind kind,
            UUID command,
            Optional<Long> reverts,
            Function<Edit, T> work,
            List<Change> changes) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long number = tables.steps().insert(command, kind, name, author, now, reverts);
        var edit = new Edit(tables, number, now, author);
        T result = work.apply(edit);
        edit.index();
        if (edit.changes().isEmpty()
                && kind == Step.Kind.EDIT
                && name.verb() != StepName.Verb.EMPTY_BIN) {
            tables.steps().forget(number);
        }
        changes.addAll(edit.changes());
        return result;
    }

    private <T> T commit(Function<List<Change>, T> work, Progress progress) {
        var changes = new ArrayList<Change>();
        T result =
                durably(
                        () -> {
                            changes.clear();
                            return work.apply(changes);
                        },
                        progress);
        if (!changes.isEmpty()) {
            committed(changes);
        }
        return result;
    }

    /// Says that a commit has returned.
    void committed(List<Change> changes) {
        saved = Optional.of(clock.instant());
        listeners.forEach(listener -> listener.accept(List.copyOf(changes)));
    }

    /// Runs the work as one transaction; after a fault of the disk once more, on a connection opened anew.
    <T> T durably(Supplier<T> work) {
        return durably(work, Progress.NONE);
    }

    private <T> T durably(Supplier<T> work, Progress progress) {
        try {
            return tables.database().transaction(work, () -> isWanted(progress));
        } catch (StorageException first) {
            if (!isWanted(progress)) {
                throw new Cancelled();
            }
            if (!first.fault().poisons()) {
                throw problem(file, first);
            }
            try {
                return tables.database().transaction(work);
            } catch (StorageException second) {
                second.addSuppressed(first);
                throw problem(file, second);
            }
        }
    }

    private static boolean isWanted(Progress progress) {
        try {
            progress.report(0, 0, "");
            return true;
        } catch (Cancelled e) {
            return false;
        }
    }

    /// What a fault of the storage means to the user.
    static ProjectException problem(Path file, StorageException e) {
        Reason reason =
                switch (e.fault()) {
                    case FULL -> Reason.DISK_FULL;
                    case READ_ONLY -> Reason.READ_ONLY;
                    case BUSY -> Reason.LOCKED;
                    case CORRUPT -> Reason.DAMAGED;
                    case NOT_A_DATABASE -> Reason.NOT_A_PROJECT;
                    case IO, OTHER -> Reason.IO;
                };
        return new ProjectException(reason, file, e);
    }
}
