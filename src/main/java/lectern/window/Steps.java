package lectern.window;

import lectern.model.Annotation;
import lectern.model.Change;
import lectern.model.Entity;
import lectern.model.Reverted;
import lectern.model.StepName;
import lectern.project.History;
import lectern.project.Project;
import lectern.settings.Command;
import lectern.settings.Texts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Steps back and forth: which ones undo and redo would take, taking them, and offering to right after something was removed.
///
/// What has changed in the text comes into view. Where it is in another article, that is said.
final class Steps {
    private final Desk desk;
    private final Reading reading;
    private final Notices notices;
    private final Texts texts;
    private final StepTexts words;
    private Optional<StepName> undo = Optional.empty();
    private Optional<StepName> redo = Optional.empty();
    private Optional<Long> offered = Optional.empty();
    private Runnable changed = () -> {};

    Steps(Desk desk, Reading reading, Notices notices, Texts texts) {
        this.desk = desk;
        this.reading = reading;
        this.notices = notices;
        this.texts = texts;
        words = new StepTexts(texts);
        desk.show(Part.STEPS, this::load);
    }

    /// Runs whenever undo or redo would do something else.
    void whenChanged(Runnable then) {
        changed = then;
    }

    private Runnable load(Project project) {
        var nextUndo = project.history().nextUndo();
        var nextRedo = project.history().nextRedo();
        var newest = project.history().newest();
        var saved = project.saved();
        return () -> {
            notices.saved(saved);
            next(nextUndo, nextRedo);
            if (!newest.equals(offered)) {
                withdraw();
            }
        };
    }

    /// Another project is open, or none: nothing can be undone until it is known what.
    void clear() {
        offered = Optional.empty();
        next(Optional.empty(), Optional.empty());
    }

    private void next(Optional<StepName> nextUndo, Optional<StepName> nextRedo) {
        undo = nextUndo;
        redo = nextRedo;
        changed.run();
    }

    void into(Actions actions) {
        actions.put(Command.UNDO, this::undo, () -> undo.isPresent());
        actions.put(Command.REDO, this::redo, () -> redo.isPresent());
    }

    /// What undo would take back, in words; empty if there is nothing.
    Optional<String> last() {
        return undo.map(words::of);
    }

    /// What a menu says just now: undo and redo name their step.
    Optional<String> named(Command command) {
        return switch (command) {
            case UNDO -> Optional.of(undo.map(words::undo).orElse(texts.get(Command.UNDO.text())));
            case REDO -> Optional.of(redo.map(words::redo).orElse(texts.get(Command.REDO.text())));
            default -> Optional.empty();
        };
    }

    void undo() {
        revert(History::undo, "history.undone.in");
    }

    void redo() {
        revert(History::redo, "history.redone.in");
    }

    /// Does something that is often regretted, says so, and offers to undo it until something else is done.
    ///
    /// @param work does it, and gives the sentence that says so
    void offering(Function<Project, String> work) {
        desk.edit(
                project -> {
                    String sentence = work.apply(project);
                    return new Offer(sentence, project.history().newest());
                },
                offer -> {
                    offered = offer.step();
                    notices.undoable(offer.sentence(), this::undo);
                });
    }

    private record Offer(String sentence, Optional<Long> step) {}

    private void withdraw() {
        if (offered.isPresent()) {
            offered = Optional.empty();
            notices.withdrawUndo();
        }
    }

    private void revert(Function<History, Optional<Reverted>> how, String elsewhere) {
        withdraw();
        List<Annotation> before = reading.annotations();
        desk.edit(
                project -> how.apply(project.history()).map(what -> Done.of(project, what)),
                done -> done.ifPresent(step -> show(step, before, elsewhere)));
    }

    /// What was reverted, and the article in whose text it can be seen.
    private record Done(StepName name, Optional<Change> annotation, String title) {
        static Done of(Project project, Reverted what) {
            boolean otherText =
                    what.changes().stream().anyMatch(one -> one.entity() == Entity.REVISION);
            Optional<Change> annotation =
                    what.changes().stream()
                            .filter(one -> one.entity() == Entity.ANNOTATION && !otherText)
                            .findFirst();
            return new Done(
                    what.name(),
                    annotation,
                    annotation
                            .flatMap(Change::documentId)
                            .flatMap(project.documents()::info)
                            .map(info -> info.source().title())
                            .orElse(""));
        }
    }

    private void show(Done done, List<Annotation> before, String elsewhere) {
        done.annotation()
                .ifPresent(
                        change -> {
                            if (change.documentId().equals(desk.article())) {
                                reading.show(change.id(), before);
                            } else {
                                notices.say(
                                        texts.get(elsewhere, done.title(), words.of(done.name())));
                            }
                        });
    }
}
