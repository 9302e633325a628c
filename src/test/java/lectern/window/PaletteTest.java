package lectern.window;

import static lectern.Fx.call;
import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;

import lectern.reader.ReaderView;
import lectern.settings.Command;
import lectern.settings.KeyMap;
import lectern.settings.Setting;
import lectern.settings.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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

    @Test
    void aThemeIsChosenByItsNameAndTicked() {
        try (var screen = new Screen(home, "paper")) {
            screen.sees("Sample");
            screen.press(KeyCode.CONTROL, KeyCode.K).sees("Open project");
            screen.press(KeyCode.D).press(KeyCode.A).press(KeyCode.R).press(KeyCode.K);
            screen.press(KeyCode.ENTER);
            until("dark paper", () -> Color.web(Theme.DARK.paper).equals(screen.scene().getFill()));
            assertThat(screen.settings.get(Setting.THEME)).isEqualTo("dark");
            assertThat(call(() -> ticked(screen)))
                    .containsExactly("Library and tags", "Dark theme");
        }
    }

    /// What has a tick in the menu of views.
    private static List<String> ticked(Screen screen) {
        Menu view =
                screen.find(MenuBar.class).orElseThrow().getMenus().stream()
                        .filter(menu -> menu.getText().equals("View"))
                        .findFirst()
                        .orElseThrow();
        view.show();
        var items =
                view.getItems().stream()
                        .flatMap(
                                item ->
                                        item instanceof Menu sub
                                                ? sub.getItems().stream()
                                                : Stream.of(item))
                        .filter(
                                item ->
                                        (item instanceof RadioMenuItem one && one.isSelected())
                                                || (item instanceof CheckMenuItem many
                                                        && many.isSelected()))
                        .map(MenuItem::getText)
                        .toList();
        view.hide();
        return items;
    }

    private static boolean isFocused(Screen screen) {
        return screen.find(ReaderView.class)
                .filter(reader -> reader.focusedAnnotationProperty().get().isPresent())
                .isPresent();
    }
}
