package lectern.window;

import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.reader.ReaderView;
import lectern.settings.Setting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class TipsTest {
    private static final String SELECTED = "Press the digit of a tag";
    private static final String ANNOTATED = "M writes a note";

    @TempDir Path home;

    private Screen open() {
        var screen = new Screen(home, "paper");
        screen.settings.put(Setting.TIPS, true);
        until("article", () -> screen.find(ReaderView.class).isPresent());
        return screen;
    }

    @Test
    void eachIsToldOnceWhereItIsOfUse() {
        try (var screen = open()) {
            screen.press(KeyCode.J).press(KeyCode.S).sees(SELECTED);
            screen.picture("tips");
            screen.press(KeyCode.DIGIT1).sees(ANNOTATED);
            Fx.run(() -> button(screen).fire());
            screen.press(KeyCode.S);
            Fx.pulses(4);
            assertThat(Fx.call(() -> screen.shows(SELECTED))).isFalse();
        }
    }

    @Test
    void whatHappenedIsSaidAboveATip() {
        try (var screen = open()) {
            screen.press(KeyCode.J).press(KeyCode.S).press(KeyCode.DIGIT1).sees(ANNOTATED);
            screen.press(KeyCode.CONTROL, KeyCode.E).sees("Export ");
            screen.press(KeyCode.ENTER).sees("Exported ");
            Fx.pulses(2);
            screen.picture("toast-above-tip");
            var toast = screen.find(Toast.class).orElseThrow();
            double bottom = Fx.call(() -> toast.localToScene(toast.getLayoutBounds()).getMaxY());
            double top =
                    Fx.call(() -> tips(screen).localToScene(tips(screen).getLayoutBounds()))
                            .getMinY();
            assertThat(bottom).isLessThan(top);
        }
    }

    @Test
    void whoWantsNoneHasNone() {
        try (var screen = open()) {
            screen.press(KeyCode.J).press(KeyCode.S).sees(SELECTED);
            Fx.run(
                    () ->
                            ((javafx.scene.control.Hyperlink) tips(screen).lookup(".hyperlink"))
                                    .fire());
            screen.press(KeyCode.DIGIT1);
            until("tagged", () -> screen.reader().focusedAnnotationProperty().get().isPresent());
            Fx.pulses(4);
            assertThat(Fx.call(() -> screen.shows(ANNOTATED))).isFalse();
            assertThat(screen.settings.is(Setting.TIPS)).isFalse();
        }
    }

    private static Tips tips(Screen screen) {
        return screen.find(Tips.class).orElseThrow();
    }

    private static javafx.scene.control.Button button(Screen screen) {
        return (javafx.scene.control.Button) tips(screen).lookup(".button");
    }
}
