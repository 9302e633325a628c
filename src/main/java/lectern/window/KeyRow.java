package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import lectern.settings.Command;
import lectern.settings.KeyMap;
import lectern.settings.Keys;
import lectern.settings.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A command with its keys, and the way to change them: press *Change*, then the new key.
final class KeyRow extends VBox {
    private static final double NAME = 250;

    private final Texts texts;
    private final CurrentKeys keys;
    private final Command command;
    private final HBox line = new HBox();
    private final Button change;
    private final Label says = new Label();
    private final HBox answers = new HBox();
    private boolean listening;

    KeyRow(Texts texts, CurrentKeys keys, Command command) {
        this.texts = texts;
        this.keys = keys;
        this.command = command;
        String name = texts.get(command.text());
        getStyleClass().add("key-row");
        change = link("keys.change", this::listen);
        change.setAccessibleText(texts.get("keys.change.spoken", name));
        change.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        change.focusedProperty()
                .addListener(
                        (_, _, has) -> {
                            if (!has && listening) {
                                rest();
                            }
                        });
        says.getStyleClass().add("quiet-text");
        answers.getStyleClass().add("key-answers");
        answers.setAlignment(Pos.CENTER_LEFT);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        keys.map().subscribe(_ -> rest());
    }

    /// Whether it belongs to what was typed: words of the command or of its menu, or one of its keys.
    boolean fits(String typed) {
        return typed.isBlank()
                || PaletteMatch.score(texts.get(command.text()), typed).orElse(99) < 16
                || keys.map().get().keys(command).stream()
                        .anyMatch(
                                key ->
                                        key.words(texts)
                                                .toLowerCase(Locale.ROOT)
                                                .contains(typed.strip().toLowerCase(Locale.ROOT)));
    }

    private Button link(String key, Runnable action) {
        var link = new Button(texts.get(key));
        link.getStyleClass().setAll("button", "key-link");
        link.setOnAction(_ -> action.run());
        return link;
    }

    /// Shows the keys as they are.
    private void rest() {
        listening = false;
        var name = new Label(texts.get(command.text()));
        name.setPrefWidth(NAME);
        name.setMinWidth(NAME);
        name.setWrapText(true);
        KeyMap map = keys.map().get();
        var caps = new KeyCaps(map.keys(command).stream().map(key -> key.words(texts)).toList());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line.getChildren().setAll(name, caps, space);
        if (map.isChanged(command)) {
            line.getChildren()
                    .add(link("keys.reset", () -> keys.set(keys.map().get().reset(command))));
        }
        line.getChildren().add(change);
        getChildren().setAll(line);
    }

    private void listen() {
        listening = true;
        says.setText(texts.get("keys.press"));
        getChildren().setAll(line, says);
    }

    private void press(KeyEvent event) {
        if (!listening) {
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            rest();
            return;
        }
        KeyDispatch.pressed(event).ifPresent(this::take);
    }

    private void take(Keys key) {
        var refusal = KeyMap.refusal(command, key);
        if (refusal.isPresent()) {
            String why = refusal.get().name().toLowerCase(Locale.ROOT);
            says.setText(texts.get("keys.refused." + why, key.words(texts)));
            return;
        }
        Optional<Command> holder = keys.map().get().holder(command, key);
        if (holder.isEmpty()) {
            keys.set(keys.map().get().give(command, key));
            change.requestFocus();
            return;
        }
        listening = false;
        says.setText(texts.get("keys.taken", key.words(texts), texts.get(holder.get().text())));
        var over =
                link(
                        "keys.take",
                        () -> {
                            keys.set(keys.map().get().give(command, key));
                            change.requestFocus();
                        });
        var leave =
                link(
                        "keys.leave",
                        () -> {
                            rest();
                            change.requestFocus();
                        });
        answers.getChildren().setAll(List.of(says, over, leave));
        getChildren().setAll(line, answers);
        over.requestFocus();
    }
}
