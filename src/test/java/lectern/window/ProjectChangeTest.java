package lectern.window;

import static lectern.Fx.call;
import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.reader.ReaderView;
import lectern.settings.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.ref.WeakReference;
import java.nio.file.Path;

class ProjectChangeTest {
    private static final Texts TEXTS = Texts.english();

    @TempDir Path home;

    @Test
    void thePaletteOffersNothingOfAProjectThatWasClosed() {
        try (var screen = new Screen(home, "paper")) {
            open(screen);
            screen.press(KeyCode.CONTROL, KeyCode.K).sees(TEXTS.get("command.open"));
            screen.type("three instruments").sees(TEXTS.get("palette.article"));
            screen.press(KeyCode.ESCAPE);
            screen.press(KeyCode.CONTROL, KeyCode.W).sees(TEXTS.get("blank.no.project"));
            screen.press(KeyCode.CONTROL, KeyCode.K).sees(TEXTS.get("command.open"));
            screen.type("three instruments").sees(TEXTS.get("palette.none"));
            screen.press(KeyCode.CONTROL, KeyCode.A).type("deterrence");
            screen.sees(TEXTS.get("palette.none"));
        }
    }

    @Test
    void whatWasOfferedToBeUndoneInAProjectGoesWithIt() {
        try (var screen = new Screen(home, "paper")) {
            open(screen);
            screen.press(KeyCode.N);
            until(
                    "annotation",
                    () -> screen.reader().focusedAnnotationProperty().get().isPresent());
            screen.press(KeyCode.DELETE).sees(TEXTS.get("annotate.removed", 1));
            screen.press(KeyCode.CONTROL, KeyCode.W).sees(TEXTS.get("blank.no.project"));
            assertThat(call(() -> screen.shows(TEXTS.get("toast.undo")))).isFalse();
        }
    }

    @Test
    void aWindowThatIsClosedIsForgotten() {
        WeakReference<ReaderView> first = opened();
        var _ = opened();
        until(
                "forgotten",
                () -> {
                    System.gc();
                    return first.refersTo(null);
                });
    }

    private WeakReference<ReaderView> opened() {
        try (var screen = new Screen(home, "paper")) {
            open(screen);
            return new WeakReference<>(screen.reader());
        }
    }

    @Test
    void noTagIsAskedForThatNoProjectCouldKeep() {
        try (var screen = new Screen(home, "paper")) {
            open(screen);
            screen.press(KeyCode.CONTROL, KeyCode.W).sees(TEXTS.get("blank.no.project"));
            screen.sees(TEXTS.get("tags.no.project"));
            screen.picture("no-project");
            CodebookPane tags = screen.find(CodebookPane.class).orElseThrow();
            Fx.run(tags::focusList);
            screen.press(KeyCode.ENTER);
            assertThat(call(() -> tags.lookupAll(".text-field"))).isEmpty();
        }
    }

    private static void open(Screen screen) {
        screen.sees("Sample").sees("sanctions");
        until("article", () -> screen.find(ReaderView.class).isPresent());
    }
}
