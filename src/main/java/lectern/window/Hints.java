package lectern.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

import lectern.model.Tag;
import lectern.settings.Texts;
import lectern.settings.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// What the status bar says of the text that is read: how much is selected, what lies at the caret, what undo would do, and the digits of the tags while a passage is selected or has the focus.
final class Hints {
    /// Beside more tags there is no room for anything else.
    private static final int FEW = 5;

    private static final double NAME = 160;

    private final StatusBar status;
    private final Reading reading;
    private final Annotating annotating;
    private final Texts texts;
    private final ObservableValue<Theme> theme;
    private final BooleanSupplier readerShown;
    private final Steps steps;
    private final List<Node> here;

    /// @param remarks what is said of the article beside its text
    Hints(
            StatusBar status,
            Reading reading,
            Annotating annotating,
            Texts texts,
            ObservableValue<Theme> theme,
            BooleanSupplier readerShown,
            List<Node> remarks,
            Steps steps) {
        this.readerShown = readerShown;
        this.status = status;
        this.reading = reading;
        this.annotating = annotating;
        this.texts = texts;
        this.theme = theme;
        this.steps = steps;
        here = Stream.concat(remarks.stream(), Stream.of(reading.view().here())).toList();
        reading.view().selectionProperty().subscribe(this::show);
        reading.view().focusedAnnotationProperty().subscribe(this::show);
        theme.subscribe(this::show);
        steps.whenChanged(this::show);
    }

    void show() {
        boolean shown = readerShown.getAsBoolean();
        status.selection(shown ? reading.selectionWords() : "");
        boolean chosen =
                reading.view().selectionProperty().get().isPresent()
                        || reading.focused().isPresent();
        status.here(shown ? here : List.of());
        var hints = new ArrayList<Node>();
        var tags = shown && chosen ? annotating.digits() : List.<Tag>of();
        if (tags.size() <= FEW) {
            steps.last().map(this::last).ifPresent(hints::add);
        }
        for (Tag tag : tags) {
            var chip = new TagChip(tag, theme.getValue());
            if (tags.size() <= FEW) {
                chip.hold(NAME);
            }
            hints.add(chip);
        }
        status.hints(hints);
    }

    /// Gives way where there is too little room.
    private Label last(String step) {
        var label = new Label(texts.get("status.undo", step));
        label.setMinWidth(0);
        return label;
    }
}
