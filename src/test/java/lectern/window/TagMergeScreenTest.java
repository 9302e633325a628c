package lectern.window;

import static lectern.Fx.call;
import static lectern.Fx.run;
import static lectern.Fx.until;

import javafx.scene.input.KeyCode;

import lectern.model.Tag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

class TagMergeScreenTest {
    @TempDir Path home;

    @Test
    void twoTagsBecomeOneByKeysAndOneStepBringsThemBack() {
        try (var screen = new Screen(home, "paper")) {
            screen.sees("red line").sees("sanctions");
            var codebook = screen.find(CodebookPane.class).orElseThrow();
            run(
                    () -> {
                        codebook.focusList();
                        codebook.select(tag(codebook, "red line").orElseThrow());
                    });
            screen.press(KeyCode.ALT, KeyCode.M);
            screen.press(KeyCode.R).press(KeyCode.E).press(KeyCode.S).press(KeyCode.ENTER);
            screen.sees("Merged the tag deterrence / red line into deterrence / resolve.");
            until("merged", () -> tag(codebook, "red line").isEmpty());
            screen.sees("undo: Merge tags red line");
            screen.picture("tags-merged");
            screen.press(KeyCode.CONTROL, KeyCode.Z);
            until("both again", () -> tag(codebook, "red line").isPresent());
        }
    }

    private static Optional<UUID> tag(CodebookPane pane, String name) {
        return call(() -> pane.codebook().find(name).map(Tag::id));
    }
}
