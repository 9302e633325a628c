package lectern.window;

import static lectern.Fx.call;
import static lectern.Fx.until;

import javafx.scene.input.KeyCode;

import lectern.reader.ReaderView;
import lectern.settings.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// Undo and redo show what they change, and take back what they say.
class StepsTest {
    private static final Texts TEXTS = Texts.english();

    @TempDir Path home;

    @Test
    void whatWasOutOfSightIsSeenWhenItIsUndoneAndRedone() {
        try (var screen = new Screen(home, "paper")) {
            open(screen);
            UUID first = walkToTheFirst(screen);
            screen.press(KeyCode.DIGIT3).sees("undo: Tag with sanctions");
            leaveItOutOfSight(screen, first);
            screen.press(KeyCode.CONTROL, KeyCode.Z);
            until("focus on what changed", () -> focused(screen).equals(Optional.of(first)));
            until("in view", () -> isSeen(screen, first));
            leaveItOutOfSight(screen, first);
            screen.press(KeyCode.CONTROL, KeyCode.Y);
            until("in view again", () -> isSeen(screen, first));
        }
    }

    @Test
    void whatComesBackIsSeen() {
        try (var screen = new Screen(home, "paper")) {
            open(screen);
            UUID first = walkToTheFirst(screen);
            screen.press(KeyCode.DELETE).sees("undo: Remove highlight");
            screen.press(KeyCode.CONTROL, KeyCode.END).press(KeyCode.CONTROL, KeyCode.Z);
            until("focus on what came back", () -> focused(screen).equals(Optional.of(first)));
            until("in view", () -> isSeen(screen, first));
        }
    }

    @Test
    void whatIsUndoneInAnotherArticleIsSaid() {
        try (var screen = new Screen(home, "paper")) {
            open(screen);
            walkToTheFirst(screen);
            screen.press(KeyCode.DIGIT3).sees("undo: Tag with sanctions");
            screen.press(KeyCode.CONTROL, KeyCode.K).type("three instruments");
            screen.press(KeyCode.ENTER).sees("Three Instruments");
            screen.press(KeyCode.CONTROL, KeyCode.Z).sees("Tag with sanctions").sees("Undone in “");
        }
    }

    @Test
    void anArticleThatComesBackIsReadOn() {
        try (var screen = new Screen(home, "paper")) {
            open(screen);
            screen.paste(
                    "Harbour talks\n\nThe ministers met for an hour and said that they would meet again.");
            screen.sees("undo: Import");
            screen.press(KeyCode.CONTROL, KeyCode.Z).sees(TEXTS.get("blank.empty"));
            screen.press(KeyCode.CONTROL, KeyCode.Y);
            until("it again", () -> screen.find(ReaderView.class).isPresent());
        }
    }

    @Test
    void undoIsOfferedOnlyUntilItWouldTakeBackSomethingElse() {
        try (var screen = new Screen(home, "paper")) {
            open(screen);
            walkToTheFirst(screen);
            screen.press(KeyCode.DELETE).sees(TEXTS.get("annotate.removed", 1));
            walkToTheFirst(screen);
            screen.press(KeyCode.DIGIT3).sees("undo: Tag with sanctions");
            until("no offer", () -> !call(() -> screen.shows(TEXTS.get("toast.undo"))));
        }
    }

    private static void open(Screen screen) {
        screen.sees("Sample").sees("sanctions");
        until("article", () -> screen.find(ReaderView.class).isPresent());
    }

    private static UUID walkToTheFirst(Screen screen) {
        screen.press(KeyCode.N);
        until("an annotation", () -> focused(screen).isPresent());
        return focused(screen).orElseThrow();
    }

    private static void leaveItOutOfSight(Screen screen, UUID annotation) {
        screen.press(KeyCode.CONTROL, KeyCode.END);
        until("out of sight", () -> !isSeen(screen, annotation));
    }

    private static Optional<UUID> focused(Screen screen) {
        return call(() -> screen.reader().focusedAnnotationProperty().get());
    }

    private static boolean isSeen(Screen screen, UUID annotation) {
        return call(() -> screen.reader().passageOnScreen(annotation).isPresent());
    }
}
