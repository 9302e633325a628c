package lectern.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import lectern.settings.Command;
import lectern.settings.KeyMap;
import lectern.settings.Texts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The menu bar, made from the table of commands. What cannot be done now is grey when a menu opens.
final class Menus {
    private final Texts texts;
    private final ObservableValue<KeyMap> keyMap;
    private final Actions actions;
    private final Map<Command, MenuItem> items = new EnumMap<>(Command.class);

    Menus(Texts texts, ObservableValue<KeyMap> keyMap, Actions actions) {
        this.keyMap = keyMap;
        this.texts = texts;
        this.actions = actions;
    }

    /// @param named the words of a command that has more to say just now, such as what would be undone
    /// @param recent the items of the menu of recent projects, asked for when it opens
    MenuBar bar(
            Function<Command, Optional<String>> named,
            java.util.function.Supplier<List<MenuItem>> recent) {
        var bar = new MenuBar();
        for (Command.Menu place : Command.Menu.values()) {
            var menu = new Menu(texts.get(place.text()));
            int group = 0;
            for (Command command : Command.values()) {
                if (command.menu != place) {
                    continue;
                }
                if (group != 0 && group != command.group) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                group = command.group;
                menu.getItems().add(item(command));
            }
            menu.setOnShowing(
                    event -> {
                        refresh(named);
                        if (items.get(Command.RECENT) instanceof Menu list) {
                            list.getItems().setAll(recent.get());
                            list.setDisable(list.getItems().isEmpty());
                        }
                    });
            bar.getMenus().add(menu);
        }
        return bar;
    }

    private MenuItem item(Command command) {
        String words = texts.get(command.text());
        var item = command == Command.RECENT ? new Menu(words) : new MenuItem(words);
        item.setMnemonicParsing(false);
        keyMap.subscribe(
                map ->
                        item.setAccelerator(
                                map.keys(command).stream()
                                        .findFirst()
                                        .map(keys -> new ShownKeys(keys, texts))
                                        .orElse(null)));
        item.setOnAction(event -> actions.run(command));
        items.put(command, item);
        return item;
    }

    private void refresh(Function<Command, Optional<String>> named) {
        var all = new ArrayList<>(items.entrySet());
        for (var entry : all) {
            boolean possible =
                    actions.of(entry.getKey())
                            .filter(action -> action.possible().getAsBoolean())
                            .isPresent();
            entry.getValue().setDisable(!possible);
            named.apply(entry.getKey()).ifPresent(entry.getValue()::setText);
        }
    }
}
