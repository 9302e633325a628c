package lectern.window;

import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.reader.ReaderView;
import lectern.settings.Command;
import lectern.settings.Folders;
import lectern.settings.KeyMap;
import lectern.settings.Keys;
import lectern.settings.Setting;
import lectern.settings.Settings;
import lectern.settings.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class CurrentKeysTest {
    @TempDir Path home;

    @Test
    void whatNamesAKeyFollowsIt() {
        var keys = Stand.keys();
        var said = new ArrayList<String>();
        keys.tell(Texts.english(), "find.next", said::add, Command.FIND_NEXT);
        keys.set(KeyMap.USUAL.give(Command.FIND_NEXT, Keys.of("F4")));
        assertThat(said).containsExactly("Next (Enter, F3)", "Next (Enter, F4)");
    }

    @Test
    void emptyPanesNameTheKeyOfTheUser() {
        var keys = Stand.keys();
        var blanks = Fx.call(() -> new Blanks(Texts.english(), keys, _ -> {}));
        Fx.run(blanks::started);
        Fx.run(() -> keys.set(KeyMap.USUAL.give(Command.PASTE, Keys.of("Ctrl+J"))));
        assertThat(Fx.call(() -> blanks.now(true).lookup(".empty-text").toString()))
                .contains("press Ctrl+J to");
    }

    @Test
    void theWindowNamesTheKeysOfTheUser() {
        var settings =
                Settings.load(
                        new Folders(home.resolve("data"), home.resolve("documents")).settings(),
                        Runnable::run);
        settings.put(
                Setting.KEYS,
                KeyMap.USUAL
                        .give(Command.SEARCH, Keys.of("Ctrl+J"))
                        .give(Command.SHOW_ALL_TAGS, Keys.of("X"))
                        .written());
        settings.save();
        try (var screen = new Screen(home, "paper")) {
            until("article", () -> screen.find(ReaderView.class).isPresent());
            assertThat(prompts(screen)).contains("Search all articles   Ctrl+J");
            screen.press(KeyCode.N).press(KeyCode.O);
            screen.press(KeyCode.J).press(KeyCode.S).press(KeyCode.DIGIT3);
            screen.sees("X shows all tags");
        }
    }

    private static List<String> prompts(Screen screen) {
        return Fx.call(
                () ->
                        screen.scene().getRoot().lookupAll(".text-field").stream()
                                .map(node -> ((TextField) node).getPromptText())
                                .toList());
    }
}
