package lectern.window;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import lectern.model.Step;
import lectern.reader.Explanation;
import lectern.settings.Texts;

import java.util.Locale;

/// One step: time, what was done, by whom, and whether it still stands.
final class HistoryCell extends ListCell<HistoryPane.Row> {
    private static final double HEIGHT = 28;
    private static final double HEADING = 40;
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final Texts texts;
    private final When when;
    private final StepTexts steps;

    HistoryCell(Texts texts, When when, StepTexts steps) {
        this.texts = texts;
        this.when = when;
        this.steps = steps;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(HistoryPane.Row row, boolean empty) {
        super.updateItem(row, empty);
        Explanation.remove(this);
        setAccessibleText(null);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("heading"), false);
        pseudoClassStateChanged(UNDONE, false);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case HistoryPane.Row.Day day -> {
                pseudoClassStateChanged(PseudoClass.getPseudoClass("heading"), true);
                setPrefHeight(HEADING);
                setGraphic(Headings.row(day.words()));
            }
            case HistoryPane.Row.OfStep of -> {
                setPrefHeight(HEIGHT);
                show(of.step());
            }
        }
    }

    private void show(Step step) {
        pseudoClassStateChanged(UNDONE, step.state() == Step.State.UNDONE);
        var time = quiet(when.time(step.at()));
        String words =
                switch (step.kind()) {
                    case EDIT -> steps.of(step.name());
                    case UNDO -> texts.get("history.undone", steps.of(step.name()));
                    case REDO -> texts.get("history.redone", steps.of(step.name()));
                };
        var sentence = new Label(words);
        sentence.getStyleClass().add("step-words");
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        String state = texts.get("history.state." + step.state().name().toLowerCase(Locale.ROOT));
        var line = new HBox(time, sentence);
        if (!state.isEmpty()) {
            line.getChildren().add(quiet(state));
        }
        line.getStyleClass().add("step");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        setGraphic(line);
        String whole =
                texts.get("history.spoken", when.time(step.at()), words, step.author(), state);
        Explanation.put(this, whole.strip());
        setAccessibleText(whole.strip());
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
