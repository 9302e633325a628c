package lectern.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

import lectern.model.StepName;
import lectern.project.Project;
import lectern.settings.Command;
import lectern.settings.Texts;
import lectern.settings.Theme;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The right end of the status bar: the digits of the tags while something can be tagged, else what undo would do.
final class Hints {
    private final StatusBar status;
    private final Reading reading;
    private final Annotating annotating;
    private final Texts texts;
    private final ObservableValue<Theme> theme;
    private final BooleanSupplier readerShown;
    private final StepTexts steps;
    private Optional<StepName> undo = Optional.empty();
    private Optional<StepName> redo = Optional.empty();

    Hints(
            Desk desk,
            StatusBar status,
            Reading reading,
            Annotating annotating,
            Texts texts,
            ObservableValue<Theme> theme,
            BooleanSupplier readerShown) {
        this.readerShown = readerShown;
        this.status = status;
        this.reading = reading;
        this.annotating = annotating;
        this.texts = texts;
        this.theme = theme;
        steps = new StepTexts(texts);
        reading.view().selectionProperty().subscribe(this::show);
        reading.view().focusedAnnotationProperty().subscribe(this::show);
        theme.subscribe(this::show);
        desk.show(Part.STEPS, this::load);
    }

    private Runnable load(Project project) {
        var nextUndo = project.history().nextUndo();
        var nextRedo = project.history().nextRedo();
        return () -> {
            steps(nextUndo, nextRedo);
            status.saved(project.saved());
        };
    }

    /// Another project is open, or none: nothing can be undone until it is known what.
    void clear() {
        steps(Optional.empty(), Optional.empty());
    }

    private void steps(Optional<StepName> nextUndo, Optional<StepName> nextRedo) {
        undo = nextUndo;
        redo = nextRedo;
        show();
    }

    Optional<StepName> undo() {
        return undo;
    }

    Optional<StepName> redo() {
        return redo;
    }

    /// What a menu says just now: undo and redo name their step.
    Optional<String> named(Command command) {
        return switch (command) {
            case UNDO -> Optional.of(undo.map(steps::undo).orElse(texts.get(Command.UNDO.text())));
            case REDO -> Optional.of(redo.map(steps::redo).orElse(texts.get(Command.REDO.text())));
            default -> Optional.empty();
        };
    }

    void show() {
        boolean shown = readerShown.getAsBoolean();
        status.selection(shown ? reading.selectionWords() : "");
        status.hints(shown && annotating.hasTarget() ? tags() : last());
    }

    private List<? extends Node> tags() {
        return annotating.digits().stream().map(tag -> new TagChip(tag, theme.getValue())).toList();
    }

    private List<Label> last() {
        return undo.map(step -> List.of(new Label(texts.get("status.undo", steps.of(step)))))
                .orElse(List.of());
    }
}
