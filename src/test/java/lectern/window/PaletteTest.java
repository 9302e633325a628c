package lectern.window;

import static lectern.Fx.call;
import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import lectern.reader.ReaderView;
import lectern.settings.Command;
import lectern.settings.KeyMap;
import lectern.settings.Setting;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class PaletteTest {
    @TempDir Path home;

    @ParameterizedTest
    @ValueSource(strings = {"paper", "dark"})
    void commandsAreFoundByTypingAndKeysCanBeChanged(String theme) {
        try (var screen = new Screen(home, theme)) {
            screen.sees("Sample").sees("sanctions");
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.press(KeyCode.CONTROL, KeyCode.K).sees("Open project");
            screen.press(KeyCode.N).press(KeyCode.E).press(KeyCode.X).press(KeyCode.T);
            screen.press(KeyCode.SPACE).press(KeyCode.A).press(KeyCode.N);
            screen.picture("palette-" + theme);
            screen.press(KeyCode.ENTER);
            until("next annotation", () -> isFocused(screen));

            screen.press(KeyCode.SHIFT, KeyCode.SLASH).sees("List of keys");
            screen.picture("keys-" + theme);
            screen.press(KeyCode.N).press(KeyCode.E).press(KeyCode.X).press(KeyCode.T);
            screen.press(KeyCode.SPACE).press(KeyCode.A).press(KeyCode.N);
            screen.press(KeyCode.TAB).press(KeyCode.ENTER).sees("Press the new key");
            screen.press(KeyCode.P).sees("P belongs to Previous annotation");
            screen.picture("keys-taken-" + theme);
            screen.press(KeyCode.ENTER);
            assertThat(call(() -> KeyMap.of(screen.settings.get(Setting.KEYS)).keys(Command.NEXT)))
                    .map(Object::toString)
                    .containsExactly("P");
        }
    }

    private static boolean isFocused(Screen screen) {
        return screen.find(ReaderView.class)
                .filter(reader -> reader.focusedAnnotationProperty().get().isPresent())
                .isPresent();
    }
}
