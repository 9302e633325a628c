package lectern.window;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.model.Step;
import lectern.model.StepName;
import lectern.reader.Explanation;
import lectern.settings.Texts;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was done in this project, and when; the newest first.
final class HistoryPane extends VBox {
    /// What the pane asks of the window.
    interface Requests {
        void undo();

        void redo();

        /// The list is left: the text comes back.
        void leave();
    }

    /// A row of the list.
    sealed interface Row {
        /// The day of the steps that follow.
        record Day(LocalDate day, String words) implements Row {}

        /// A step.
        record OfStep(Step step) implements Row {}
    }

    private final Texts texts;
    private final When when;
    private final StepTexts steps;
    private final PaneHeader header;
    private final Button undo;
    private final Button redo;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);

    HistoryPane(Texts texts, When when, Requests requests) {
        this.texts = texts;
        this.when = when;
        steps = new StepTexts(texts);
        getStyleClass().addAll("pane", "history");
        header =
                new PaneHeader(
                        texts.get("history.title"), IconButton.leave(texts, requests::leave));
        undo = button(Feather.CORNER_UP_LEFT, requests::undo);
        redo = button(Feather.CORNER_UP_RIGHT, requests::redo);
        var buttons = new HBox(undo, redo);
        buttons.getStyleClass().add("pane-buttons");
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText(texts.get("history.title"));
        list.setCellFactory(view -> new HistoryCell(texts, when, steps));
        list.setPlaceholder(new EmptyState(Feather.CLOCK, texts.get("history.empty")));
        Headings.skip(list, row -> row instanceof Row.Day);
        new KeyTable().on("Esc", requests::leave).install(list);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, buttons, list);
        show(List.of(), Optional.empty(), Optional.empty(), Instant.EPOCH);
    }

    /// What has the focus when the pane is shown.
    Node first() {
        return list;
    }

    private static Button button(Feather icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("with-quotation");
        button.setTextOverrun(OverrunStyle.ELLIPSIS);
        button.setMinWidth(0);
        button.setMnemonicParsing(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// Shows these steps.
    ///
    /// @param newest the newest first
    /// @param nextUndo what undo would take back
    /// @param now tells what is today
    void show(
            List<Step> newest,
            Optional<StepName> nextUndo,
            Optional<StepName> nextRedo,
            Instant now) {
        header.count(newest.isEmpty() ? "" : texts.get("tags.number", newest.size()));
        name(undo, "history.undo", nextUndo.map(steps::undo));
        name(redo, "history.redo", nextRedo.map(steps::redo));
        var wanted = new ArrayList<Row>();
        Optional<LocalDate> last = Optional.empty();
        for (Step step : newest) {
            LocalDate day = when.day(step.at());
            if (last.filter(day::equals).isEmpty()) {
                wanted.add(new Row.Day(day, when.day(day, now)));
                last = Optional.of(day);
            }
            wanted.add(new Row.OfStep(step));
        }
        Merge.into(rows, wanted, HistoryPane::key);
        Headings.selectFirst(list);
    }

    private static Object key(Row row) {
        return switch (row) {
            case Row.Day day -> day.day();
            case Row.OfStep of -> of.step().number();
        };
    }

    private void name(Button button, String bare, Optional<String> words) {
        button.setText(words.orElseGet(() -> texts.get(bare)));
        button.setDisable(words.isEmpty());
        words.ifPresentOrElse(
                said -> Explanation.put(button, said), () -> Explanation.remove(button));
    }
}
