package lectern.window;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import lectern.settings.Command;
import lectern.settings.KeyMap;
import lectern.settings.Setting;
import lectern.settings.Settings;
import lectern.settings.Texts;

import java.util.Arrays;
import java.util.function.Consumer;

/// The keys as the user has them, kept in the settings.
final class CurrentKeys {
    private final Settings settings;
    private final ReadOnlyObjectWrapper<KeyMap> map;

    CurrentKeys(Settings settings) {
        this.settings = settings;
        map = new ReadOnlyObjectWrapper<>(KeyMap.of(settings.get(Setting.KEYS)));
    }

    ReadOnlyObjectProperty<KeyMap> map() {
        return map.getReadOnlyProperty();
    }

    /// The first key of a command; its name where it has none.
    String shown(Command command, Texts texts) {
        return map.get().keys(command).stream()
                .findFirst()
                .map(key -> key.words(texts))
                .orElse(texts.get(command.text()));
    }

    /// A text whose arguments are the keys of these commands.
    String words(Texts texts, String text, Command... commands) {
        return texts.get(
                text, Arrays.stream(commands).map(command -> shown(command, texts)).toArray());
    }

    /// Tells a text whose arguments are the keys of these commands: now, and whenever a key has changed.
    void tell(Texts texts, String text, Consumer<String> to, Command... commands) {
        map.subscribe(_ -> to.accept(words(texts, text, commands)));
    }

    void set(KeyMap next) {
        settings.put(Setting.KEYS, next.written());
        map.set(next);
    }
}
