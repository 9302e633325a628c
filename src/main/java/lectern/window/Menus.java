package lectern.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import lectern.settings.Command;
import lectern.settings.KeyMap;
import lectern.settings.Texts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The menu bar, made from the table of commands. What cannot be done now is grey when a menu opens.
final class Menus {
    private static final Set<Command> SWITCHES =
            EnumSet.of(
                    Command.LIBRARY,
                    Command.OUTLINE,
                    Command.CARDS,
                    Command.FOCUS_MODE,
                    Command.NUMBERS);

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
            var themes = new Menu(texts.get("settings.theme"));
            int group = 0;
            for (Command command : Command.values()) {
                if (command.menu != place) {
                    continue;
                }
                if (group != 0 && group != command.group) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                group = command.group;
                boolean theme = command.theme().isPresent();
                if (theme && themes.getItems().isEmpty()) {
                    menu.getItems().add(themes);
                }
                (theme ? themes : menu).getItems().add(item(command));
            }
            menu.setOnShowing(
                    _ -> {
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
        var item = made(command, words);
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

    private static MenuItem made(Command command, String words) {
        if (command == Command.RECENT) {
            return new Menu(words);
        }
        if (command.theme().isPresent()) {
            return new RadioMenuItem(words);
        }
        return SWITCHES.contains(command) ? new CheckMenuItem(words) : new MenuItem(words);
    }

    private void refresh(Function<Command, Optional<String>> named) {
        var all = new ArrayList<>(items.entrySet());
        for (var entry : all) {
            var action = actions.of(entry.getKey());
            boolean possible = action.filter(it -> it.possible().getAsBoolean()).isPresent();
            boolean on = action.filter(it -> it.on().getAsBoolean()).isPresent();
            entry.getValue().setDisable(!possible);
            switch (entry.getValue()) {
                case RadioMenuItem item -> item.setSelected(on);
                case CheckMenuItem item -> item.setSelected(on);
                default -> {}
            }
            named.apply(entry.getKey()).ifPresent(entry.getValue()::setText);
        }
    }
}
