package lectern.window;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.WindowEvent;

import lectern.model.Tag;
import lectern.settings.Keys;
import lectern.settings.Texts;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The menu of the tag that is selected.
final class TagMenu extends ContextMenu {
    private final Texts texts;
    private final Supplier<Optional<Tag>> selected;

    TagMenu(Texts texts, Supplier<Optional<Tag>> selected) {
        this.texts = texts;
        this.selected = selected;
    }

    /// Adds what can be done.
    TagMenu add(String key, Consumer<Tag> action) {
        return add(key, action, _ -> key);
    }

    /// Adds what has another name where it is done already.
    ///
    /// @param name the key of the name that it has for a tag
    TagMenu add(String key, Consumer<Tag> action, Function<Tag, String> name) {
        var item = new MenuItem(texts.get(key));
        item.setId(key);
        item.setOnAction(_ -> selected.get().ifPresent(action));
        addEventHandler(
                WindowEvent.WINDOW_SHOWING,
                _ -> {
                    item.setDisable(selected.get().isEmpty());
                    selected.get().ifPresent(tag -> item.setText(texts.get(name.apply(tag))));
                });
        getItems().add(item);
        return this;
    }

    /// Shows the key that does what was added last.
    TagMenu by(String key) {
        getItems().getLast().setAccelerator(new ShownKeys(Keys.of(key), texts));
        return this;
    }

    TagMenu part() {
        getItems().add(new SeparatorMenuItem());
        return this;
    }
}
