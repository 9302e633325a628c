package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import lectern.settings.Command;
import lectern.settings.KeyMap;
import lectern.settings.Texts;

import java.util.ArrayList;
import java.util.List;

/// The list of all keys, made from the table of commands: found by typing, changed in place.
final class KeysPanel extends VBox {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 440;

    private final TextField filter = new TextField();
    private final List<Section> sections = new ArrayList<>();
    private final VBox list = new VBox();

    /// The commands of a menu under its name.
    private record Section(Region heading, List<? extends Region> first, List<KeyRow> rows) {}

    KeysPanel(Texts texts, CurrentKeys keys, Runnable done) {
        var title = new Label(texts.get(Command.KEYS.text()));
        title.getStyleClass().add("pane-title");
        filter.setPromptText(texts.get("keys.filter"));
        filter.setAccessibleText(texts.get("keys.filter"));
        filter.getStyleClass().add("filter");
        filter.textProperty().addListener(_ -> show());
        for (Command.Menu menu : Command.Menu.values()) {
            var heading = new Label(texts.get(menu.text()));
            heading.getStyleClass().addAll("quiet", "keys-heading");
            var rows = new ArrayList<KeyRow>();
            for (Command command : Command.values()) {
                if (command.menu == menu) {
                    rows.add(new KeyRow(texts, keys, command));
                }
            }
            List<Region> first = menu == Command.Menu.ANNOTATE ? List.of(digits(texts)) : List.of();
            sections.add(new Section(heading, first, rows));
        }
        list.getStyleClass().add("keys-list");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        var reset = new Button(texts.get("keys.reset.all"));
        reset.setOnAction(_ -> keys.set(KeyMap.USUAL));
        keys.map().subscribe(map -> reset.setDisable(map.isUsual()));
        var close = new Button(texts.get("panel.close"));
        close.setOnAction(_ -> done.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var last = new HBox(reset, space, close);
        last.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(WIDTH);
        getChildren().addAll(title, filter, scroll, last);
        show();
    }

    TextField first() {
        return filter;
    }

    private static HBox digits(Texts texts) {
        var name = new Label(texts.get("keys.digits"));
        name.setMinWidth(250);
        var line = new HBox(name, new KeyCaps(List.of("1", "…", "9", "0")));
        line.getStyleClass().add("key-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void show() {
        list.getChildren().clear();
        for (Section section : sections) {
            var rows = section.rows().stream().filter(row -> row.fits(filter.getText())).toList();
            if (!rows.isEmpty()) {
                list.getChildren().add(section.heading());
                if (filter.getText().isBlank()) {
                    list.getChildren().addAll(section.first());
                }
                list.getChildren().addAll(rows);
            }
        }
    }
}
