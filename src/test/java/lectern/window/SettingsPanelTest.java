package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import lectern.Fx;
import lectern.settings.Colours;
import lectern.settings.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class SettingsPanelTest {
    private static final Texts TEXTS = Texts.english();

    @TempDir Path home;

    @Test
    void thatTheLanguageChangesAtTheNextStartIsSaidAsLongAsItIsAnotherOne() {
        String hint = TEXTS.get("settings.language.hint");
        try (var screen = new Screen(home, "paper")) {
            open(screen);
            assertThat(screen.shows(hint)).isFalse();
            choose(screen, "fr");
            screen.sees(hint).press(KeyCode.ESCAPE);
            open(screen);
            screen.sees(hint);
            choose(screen, "en");
            assertThat(screen.shows(hint)).isFalse();
            choose(screen, Texts.SYSTEM);
            assertThat(screen.shows(hint)).isFalse();
        }
    }

    private static void open(Screen screen) {
        screen.press(KeyCode.CONTROL, KeyCode.COMMA).sees(TEXTS.get("settings.title"));
    }

    @SuppressWarnings("unchecked")
    private static void choose(Screen screen, String language) {
        Fx.run(() -> ((ComboBox<String>) screen.scene().getFocusOwner()).setValue(language));
        Fx.pulses(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "sepia", "dark", "contrast"})
    void aBoxThatIsNotTickedIsSeen(String theme) {
        try (var screen = new Screen(home, theme)) {
            open(screen);
            String edge = Fx.call(() -> fill(screen, 0));
            String ground = Fx.call(() -> fill(screen, 1));
            assertThat(Colours.contrast(edge, ground)).isGreaterThan(3);
            assertThat(Fx.call(CutLabels::seen)).isEmpty();
            screen.picture("settings-" + theme);
        }
    }

    private static String fill(Screen screen, int layer) {
        return screen.scene().getRoot().lookupAll(".panel .check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> !box.isSelected())
                .map(box -> (Region) box.lookup(".box"))
                .map(box -> (Color) box.getBackground().getFills().get(layer).getFill())
                .map(color -> "#" + color.toString().substring(2, 8))
                .findFirst()
                .orElseThrow();
    }
}
