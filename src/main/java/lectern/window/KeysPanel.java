package lectern.window;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import lectern.settings.Command;
import lectern.settings.Keys;
import lectern.settings.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The list of all keys, made from the table of commands.
final class KeysPanel extends VBox {
    private static final double COLUMNS_APART = 40;

    private final Texts texts;
    private final Button close;

    KeysPanel(Texts texts, Runnable done) {
        this.texts = texts;
        var title = new Label(texts.get(Command.KEYS.text()));
        title.getStyleClass().add("pane-title");
        close = new Button(texts.get("panel.close"));
        close.setDefaultButton(true);
        close.setOnAction(event -> done.run());
        var left = new VBox(16, sheet(Command.Menu.ANNOTATE), sheet(Command.Menu.HELP));
        var middle = new VBox(16, sheet(Command.Menu.FILE), sheet(Command.Menu.EDIT));
        var right = sheet(Command.Menu.VIEW);
        var columns = new HBox(COLUMNS_APART, left, middle, right);
        var last = new HBox(close);
        last.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        getChildren().addAll(title, columns, last);
    }

    Button first() {
        return close;
    }

    private GridPane sheet(Command.Menu menu) {
        var sheet = new GridPane();
        sheet.getStyleClass().add("keys-sheet");
        var heading = new Label(texts.get(menu.text()));
        heading.getStyleClass().add("quiet");
        sheet.add(heading, 0, 0, 2, 1);
        if (menu == Command.Menu.ANNOTATE) {
            row(sheet, texts.get("keys.digits"), List.of("1", "…", "9", "0"));
        }
        for (Command command : Command.values()) {
            if (command.menu == menu && !command.keys().isEmpty()) {
                row(
                        sheet,
                        texts.get(command.text()),
                        command.keys().stream().map(Keys::toString).collect(Collectors.toList()));
            }
        }
        return sheet;
    }

    private static void row(GridPane sheet, String words, List<String> keys) {
        var caps = new ArrayList<Label>();
        for (String key : keys) {
            var cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(USE_PREF_SIZE);
            caps.add(cap);
        }
        var line = new HBox(4);
        line.getChildren().addAll(caps);
        var name = new Label(words);
        GridPane.setValignment(name, VPos.CENTER);
        sheet.addRow(sheet.getRowCount(), name, line);
    }
}
