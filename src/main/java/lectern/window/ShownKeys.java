package lectern.window;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import lectern.settings.Keys;
import lectern.settings.Texts;

/// Keys as a menu shows them. It never matches: keys are listened to in one place, [KeyDispatch].
final class ShownKeys extends KeyCombination {
    private final Keys keys;
    private final String words;

    ShownKeys(Keys keys, Texts texts) {
        this.keys = keys;
        words = keys.words(texts);
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getDisplayText() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownKeys shown && shown.keys.equals(keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
