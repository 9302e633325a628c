package lectern.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import lectern.settings.Texts;

import java.util.function.IntConsumer;

/// Asks for the number of a paragraph.
final class GoToPanel {
    private final Form form;
    private final TextField number = new TextField();
    private final Label fault = new Label();

    /// @param last number of the last paragraph; 0 if none is numbered
    /// @param go takes a number from 1 to the last one
    /// @param done closes the panel
    GoToPanel(Texts texts, int last, IntConsumer go, Runnable done) {
        form = new Form(texts.get("goto.title"));
        number.setDisable(last == 0);
        form.row(last == 0 ? texts.get("goto.none") : texts.get("goto.number", last), number);
        fault.getStyleClass().add("field-hint");
        fault.setWrapText(true);
        form.wide(fault);
        var close = new Button(texts.get("panel.close"));
        close.setOnAction(_ -> done.run());
        var find = new Button(texts.get("goto.go"));
        find.setDisable(last == 0);
        find.setOnAction(
                _ -> {
                    String typed = number.getText().strip();
                    if (typed.matches("\\d{1,6}")
                            && Integer.parseInt(typed) >= 1
                            && Integer.parseInt(typed) <= last) {
                        done.run();
                        go.accept(Integer.parseInt(typed));
                    } else {
                        fault.setText(texts.get("goto.wrong", typed, last));
                        number.selectAll();
                    }
                });
        form.buttons(close, find);
    }

    Form form() {
        return form;
    }

    TextField first() {
        return number;
    }
}
