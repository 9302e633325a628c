package lectern.project;

import lectern.model.Reverted;
import lectern.model.Step;
import lectern.model.StepName;
import lectern.storage.Tables;

import java.util.List;
import java.util.Optional;

/// What was done, and taking it back: also what was done before the project was closed.
public final class History {
    private final Edits edits;
    private final Tables reading;

    History(Edits edits, Tables reading) {
        this.edits = edits;
        this.reading = reading;
    }

    /// The newest steps first.
    public List<Step> steps(int most) {
        return reading.steps().list(most);
    }

    /// What undo would take back.
    public Optional<StepName> nextUndo() {
        return reading.steps().nextUndo().map(this::whole);
    }

    /// The number of the step that undo would take back first.
    public Optional<Long> newest() {
        return reading.steps().nextUndo().map(Step::number);
    }

    /// What redo would bring back.
    public Optional<StepName> nextRedo() {
        return reading.steps().nextRedo().map(this::whole);
    }

    /// Takes the last command back, all steps of it.
    ///
    /// @return what was taken back; empty if there is nothing to take back
    public Optional<Reverted> undo() {
        return revert(reading.steps().nextUndo(), Step.Kind.UNDO);
    }

    /// Brings back what undo took last, unless something else was done since.
    public Optional<Reverted> redo() {
        return revert(reading.steps().nextRedo(), Step.Kind.REDO);
    }

    /// Lets everything done so far stand for good: undo begins with what is done next.
    public void settle() {
        boolean _ =
                edits.durably(
                        () -> {
                            edits.tables().steps().settle();
                            return true;
                        });
    }

    private Optional<Reverted> revert(Optional<Step> next, Step.Kind kind) {
        return next.map(step -> new Reverted(whole(step), edits.revert(command(step), kind)));
    }

    /// The steps of a command that still stand.
    private List<Step> command(Step step) {
        return reading.steps().ofCommand(step.group()).stream()
                .filter(
                        other ->
                                other.state() == Step.State.DONE || other.number() == step.number())
                .toList();
    }

    /// The name of a whole command: that of its steps with all they count.
    private StepName whole(Step step) {
        List<Step> steps = reading.steps().ofCommand(step.group());
        StepName first = steps.getLast().name();
        return new StepName(
                first.verb(), first.object(), steps.stream().mapToInt(s -> s.name().count()).sum());
    }
}
