package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;

import lectern.model.Tag;
import lectern.settings.Texts;
import lectern.text.RightToLeft;

import java.util.function.Consumer;

/// What a tag means and when to use it.
final class DefinitionSheet {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 120;

    private final Floating floating;
    private final TextArea area;
    private final String before;
    private Consumer<String> done = words -> {};

    DefinitionSheet(Texts texts, Tag tag) {
        before = tag.definition();
        var title = new Label(texts.get("tags.define.title", tag.name()));
        title.getStyleClass().add("sheet-title");
        title.setMaxWidth(WIDTH);
        area = new TextArea(before);
        area.wrapTextProperty()
                .bind(area.textProperty().map(written -> !RightToLeft.isIn(written)));
        area.setPrefSize(WIDTH, HEIGHT);
        area.setPromptText(texts.get("tags.define.prompt"));
        area.setAccessibleText(texts.get("tags.define.prompt"));
        var leave = new Button(texts.get("sheet.leave"));
        var save = new Button(texts.get("sheet.save"));
        save.getStyleClass().add("accent");
        var buttons = new HBox(leave, save);
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        floating = new Floating(title, area, buttons);
        leave.setOnAction(event -> floating.hide());
        save.setOnAction(event -> save());
        // A definition has no use for tabs: they go on to the buttons.
        new KeyTable()
                .on("Shortcut+Enter", this::save)
                .on("Tab", () -> area.requestFocusTraversal(TraversalDirection.NEXT))
                .on("Shift+Tab", () -> area.requestFocusTraversal(TraversalDirection.PREVIOUS))
                .install(area);
    }

    void under(Node node, Consumer<String> changed) {
        done = changed;
        floating.under(node);
        area.requestFocus();
        area.end();
    }

    private void save() {
        floating.hide();
        if (!area.getText().strip().equals(before)) {
            done.accept(area.getText().strip());
        }
    }
}
