package lectern.window;

import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.reader.ReaderView;
import lectern.settings.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Locale;

class FaultsTest {
    @TempDir Path home;

    @Test
    void aFaultIsSaidCalmlyWithACodeAndWhatHelpsToMendIt() {
        try (var screen = new Screen(home, "paper")) {
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.fault(new IllegalStateException("a wheel came off"));
            screen.sees("Something went wrong").sees("Your work is safe");
            screen.picture("fault");
            String code = Fx.call(() -> field(screen).getText());
            assertThat(code).matches("[0-9A-V]{4}-[0-9A-V]{4}");
            Fx.run(() -> ((Button) screen.scene().getRoot().lookup(".panel .button")).fire());
            assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString()))
                    .contains(code, "Lectern ", "Java 2", "a wheel came off");
            screen.press(KeyCode.ESCAPE);
            until("text", () -> !screen.shows("Your work is safe"));
        }
    }

    @Test
    void whoIsTypingInAPanelIsNotInterrupted() {
        try (var screen = new Screen(home, "paper")) {
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.press(KeyCode.CONTROL, KeyCode.E).sees("Export 15");
            screen.fault(new IllegalStateException("a wheel came off"));
            screen.sees("Something went wrong that should not have (").sees("Export 15");
        }
    }

    @Test
    void whatHelpsToMendItIsInEnglishInEveryLanguage() {
        Locale before = Locale.getDefault();
        Texts french = Texts.of("fr", Locale.FRENCH);
        Locale.setDefault(french.locale());
        try (var screen = new Screen(home, "paper", french)) {
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.fault(new IllegalStateException("a wheel came off"));
            screen.sees(french.get("fault.title"));
            Fx.run(() -> ((Button) screen.scene().getRoot().lookup(".panel .button")).fire());
            assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString()))
                    .containsPattern("Project: .*\\.lectern \\d{1,3}(,\\d{3})+ bytes\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static TextField field(Screen screen) {
        return (TextField) screen.scene().getRoot().lookup(".panel .text-field");
    }
}
