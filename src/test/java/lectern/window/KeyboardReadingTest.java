package lectern.window;

import static lectern.Fx.call;
import static lectern.Fx.run;
import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import lectern.reader.ReaderView;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A whole reading with the keyboard alone.
class KeyboardReadingTest {
    private static final KeyCode[] TAGS = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3};

    @TempDir Path home;

    @Test
    void openReadTagTwentyPassagesWithOverlapsNoteChangeAnEndAndExport() throws IOException {
        try (var screen = new Screen(home, "paper", article())) {
            screen.sees("Saved");
            until("article", () -> screen.find(ReaderView.class).isPresent());
            for (int i = 0; i < 20; i++) {
                screen.press(KeyCode.J);
                screen.press(KeyCode.S);
                if (i % 4 == 3) {
                    screen.press(KeyCode.S);
                }
                until("selection " + i, () -> isSelected(screen));
                screen.press(TAGS[i % 3]);
                until("highlight " + i, () -> !isSelected(screen) && isFocused(screen));
                if (i % 4 == 3) {
                    screen.press(KeyCode.K).press(KeyCode.K);
                }
            }
            screen.press(KeyCode.M);
            until("note", () -> isTyping(screen));
            lectern.Fx.pulses(2);
            screen.press(KeyCode.F).press(KeyCode.O).press(KeyCode.G);
            screen.press(KeyCode.CONTROL, KeyCode.ENTER);
            until("back in the text", () -> !isTyping(screen));
            screen.press(KeyCode.E).press(KeyCode.CONTROL, KeyCode.LEFT).press(KeyCode.ENTER);
            screen.picture("keyboard-reading");
            screen.press(KeyCode.CONTROL, KeyCode.E).sees("Export 20 annotations");
            screen.press(KeyCode.ENTER).sees("Exported 20 annotations");
        }
        assertThat(home.resolve("documents").resolve("My readings.csv"))
                .content()
                .contains(",fog,")
                .contains("stays shut until the quarrel\"");
    }

    @RepeatedTest(3)
    void rightAfterTheFirstStartAKeyTagsWhatTheKeyboardSelected() {
        try (var screen = new Screen(home, "paper")) {
            screen.sees("Sample").sees("sanctions");
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.press(KeyCode.S);
            until("selection", () -> isSelected(screen));
            screen.press(KeyCode.DIGIT3);
            until("highlight", () -> isFocused(screen));
            assertThat(isSelected(screen)).isFalse();
        }
    }

    @Test
    void tabLeavesANoteForwardsAndBackwardsAndKeepsIt() {
        try (var screen = new Screen(home, "paper")) {
            goToTheFirstNote(screen);
            screen.type("Forwards.").press(KeyCode.TAB).sees("Forwards.");
            until("focus behind the note", () -> isWithinCard(screen));
            screen.press(KeyCode.ESCAPE).press(KeyCode.M);
            until("note again", () -> isTyping(screen));
            screen.type(" Backwards.").press(KeyCode.SHIFT, KeyCode.TAB);
            screen.sees("Forwards. Backwards.");
            until("focus before the note", () -> isWithinCard(screen));
        }
    }

    @Test
    void escapeGoesBackToTheTextAndKeepsTheNote() {
        try (var screen = new Screen(home, "paper")) {
            goToTheFirstNote(screen);
            screen.type("Written down.").press(KeyCode.ESCAPE);
            until("back in the text", () -> !isTyping(screen));
            screen.sees("Written down.");
        }
    }

    @Test
    void aShorterArticleOpensWhileTheEndOfALongerOneIsSelected() throws IOException {
        Path brief = home.resolve("brief.txt");
        Files.writeString(brief, "A short notice\n\nThe ferry does not run today.");
        try (var screen = new Screen(home, "paper", article(), brief)) {
            screen.sees("A short notice").press(KeyCode.ENTER);
            until("article", () -> call(() -> screen.reader().isFocusWithin()));
            screen.press(KeyCode.CONTROL, KeyCode.END);
            screen.press(KeyCode.SHIFT, KeyCode.HOME);
            until("selection", () -> isSelected(screen));
            run(
                    () -> {
                        var list = (ListView<?>) screen.scene().lookup(".library .list-view");
                        list.requestFocus();
                        list.getSelectionModel()
                                .select(1 - list.getSelectionModel().getSelectedIndex());
                    });
            screen.press(KeyCode.ENTER);
            until("the other article", () -> !isSelected(screen));
        }
    }

    @Test
    void keysActOnTheAnnotationInWhichTheCaretStands() {
        try (var screen = new Screen(home, "paper")) {
            screen.sees("Sample").sees("sanctions");
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.press(KeyCode.N).press(KeyCode.ESCAPE).press(KeyCode.RIGHT);
            until("no focus", () -> !isFocused(screen));
            screen.press(KeyCode.DIGIT3);
            until("the tag is on, and one sees on what", () -> isFocused(screen));
            screen.press(KeyCode.ESCAPE).press(KeyCode.M);
            until("note", () -> isTyping(screen));
            screen.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).press(KeyCode.DELETE);
            screen.sees("Removed 1 annotation.");
        }
    }

    @Test
    void theMenuOfATagIsOpenedByKey() {
        try (var screen = new Screen(home, "paper")) {
            screen.sees("Sample").sees("sanctions");
            run(
                    () -> {
                        var list = (ListView<?>) screen.scene().lookup(".codebook .list-view");
                        list.getSelectionModel().select(1);
                        list.requestFocus();
                    });
            screen.press(KeyCode.SHIFT, KeyCode.F10);
            until("menu", KeyboardReadingTest::isMenuOpen);
            screen.press(KeyCode.ESCAPE);
            until("closed", () -> !isMenuOpen());
            screen.press(KeyCode.CONTEXT_MENU);
            until("menu again", KeyboardReadingTest::isMenuOpen);
            screen.press(KeyCode.ESCAPE);
        }
    }

    private static boolean isMenuOpen() {
        return call(
                () ->
                        Window.getWindows().stream()
                                .anyMatch(open -> open instanceof ContextMenu && open.isShowing()));
    }

    private static void goToTheFirstNote(Screen screen) {
        screen.sees("Sample").sees("sanctions");
        until("article", () -> screen.find(ReaderView.class).isPresent());
        screen.press(KeyCode.N).press(KeyCode.M);
        until("note", () -> isTyping(screen));
    }

    private static boolean isWithinCard(Screen screen) {
        return !isTyping(screen) && call(() -> isWithinCard(screen.scene().getFocusOwner()));
    }

    private static boolean isWithinCard(Node node) {
        return node != null
                && (node.getStyleClass().contains("card") || isWithinCard(node.getParent()));
    }

    private static boolean isSelected(Screen screen) {
        return call(() -> screen.reader().selectionProperty().get().isPresent());
    }

    private static boolean isFocused(Screen screen) {
        return call(() -> screen.reader().focusedAnnotationProperty().get().isPresent());
    }

    private static boolean isTyping(Screen screen) {
        return call(
                () ->
                        screen.scene().getFocusOwner()
                                instanceof javafx.scene.control.TextInputControl);
    }

    private Path article() throws IOException {
        var text = new StringBuilder("The price of a closed strait\n\n");
        for (int paragraph = 1; paragraph <= 8; paragraph++) {
            for (int sentence = 1; sentence <= 4; sentence++) {
                text.append("Captain number ").append(paragraph * 10 + sentence);
                text.append(" says that the harbour stays shut until the quarrel ends. ");
            }
            text.append("\n\n");
        }
        return Files.writeString(home.resolve("strait.txt"), text.toString());
    }
}
