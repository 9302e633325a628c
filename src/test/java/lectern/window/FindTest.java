package lectern.window;

import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.reader.ReaderView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class FindTest {
    private static final String ARTICLE =
            """
            Harbour ministers weigh a new line on shipping

            The ministers of four coastal states said on Tuesday that a closed strait would cost more than an open one, and that every captain should know the price before he sets out. They left open who would collect it.

            %s

            Previous Article

            The price of a ferry: share the article of the fence

            A spokeswoman for the Northern Shipping Office called the plan a fence rather than a sword. Containment, she said, works only where the fence is older than the quarrel.

            Sanctions on spare parts are to begin in spring. Three of the four states have voted for them; the fourth wants to wait for the thaw.
            """
                    .formatted(
                            IntStream.range(0, 14)
                                    .mapToObj(
                                            i ->
                                                    "On day "
                                                            + i
                                                            + " of the talks the pilots of both harbours kept their boats inside the breakwater, wrote down each hull that passed, and sent the lists to nobody, since nobody had asked for them.")
                                    .collect(Collectors.joining("\n\n")));

    @TempDir Path home;

    private Screen open(String theme) {
        var screen = new Screen(home, theme);
        screen.sees("Sample").paste(ARTICLE).sees("My readings");
        until("article", () -> screen.shows("Harbour ministers weigh a new line"));
        until("text", () -> screen.find(ReaderView.class).isPresent());
        return screen;
    }

    private static void find(Screen screen, String words) {
        screen.press(KeyCode.CONTROL, KeyCode.F);
        screen.type(words);
    }

    private static List<String> selected(Screen screen) {
        var found = new ArrayList<String>();
        Fx.run(
                () ->
                        screen.reader()
                                .selectionProperty()
                                .get()
                                .ifPresent(
                                        range -> found.add(range.start() + "+" + range.length())));
        return found;
    }

    @Test
    void wordsAreFoundAndTaggedByKeyboardAlone() {
        try (var screen = open("paper")) {
            find(screen, "fence");
            screen.sees("1 of").press(KeyCode.ENTER).sees("2 of");
            screen.press(KeyCode.SHIFT, KeyCode.F3).sees("1 of");
            screen.press(KeyCode.F3).sees("2 of").press(KeyCode.ESCAPE);
            until("selection", () -> selected(screen).size() == 1);
            assertThat(selected(screen).getFirst()).endsWith("+5");
            var before = selected(screen);
            screen.press(KeyCode.F3);
            until("next", () -> !selected(screen).equals(before));
            screen.press(KeyCode.DIGIT1);
            until("highlight", () -> screen.reader().focusedAnnotationProperty().get().isPresent());
        }
    }

    @ParameterizedTest
    @CsvSource({"paper, find", "dark, find-dark"})
    void whatIsFoundIsSeenAndCountedInFoldedLinesToo(String theme, String picture) {
        try (var screen = open(theme)) {
            find(screen, "thaw");
            screen.sees("1 of 1").press(KeyCode.ESCAPE).press(KeyCode.F).press(KeyCode.ESCAPE);
            screen.sees("undo: Fold");
            find(screen, "a");
            screen.sees(" of ").sees("in folded lines");
            for (int i = 0; i < 30; i++) {
                screen.press(KeyCode.ENTER);
            }
            screen.picture(picture);
            screen.press(KeyCode.CONTROL, KeyCode.A);
            screen.type("for the thaw");
            screen.sees("1 of 1");
            screen.picture(picture + "-folded");
            screen.press(KeyCode.ESCAPE);
            until("selection", () -> selected(screen).size() == 1);
            assertThat(selected(screen).getFirst()).endsWith("+12");
        }
    }

    @Test
    void theFirstThatIsFoundStandsBehindTheCaret() {
        try (var screen = open("paper")) {
            screen.press(KeyCode.CONTROL, KeyCode.HOME);
            find(screen, "a");
            screen.sees("1 of").press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
            screen.press(KeyCode.CONTROL, KeyCode.HOME);
            for (int i = 0; i < 3; i++) {
                screen.press(KeyCode.DOWN);
            }
            screen.press(KeyCode.CONTROL, KeyCode.F).type("b").press(KeyCode.BACK_SPACE).type("a");
            until(
                    "a hit behind the caret",
                    () ->
                            Stand.words(screen.scene().getRoot()).stream()
                                    .anyMatch(FindTest::isLate));
        }
    }

    private static boolean isLate(String words) {
        return words.matches("\\d+ of \\d+") && !words.startsWith("1 of");
    }

    @Test
    void whatIsNotThereAndWhatIsNoPatternIsSaid() {
        try (var screen = open("paper")) {
            find(screen, "zeppelin");
            screen.sees("Not in this text");
            screen.picture("find-none");
            screen.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.SPACE);
            screen.press(KeyCode.CONTROL, KeyCode.F);
            screen.type("pil(ot");
            screen.sees("This pattern makes no sense from character");
            screen.picture("find-pattern");
        }
    }

    @Test
    void theNamesOfWhatIsAtTheCaretCoverNeitherTextNorBar() {
        try (var screen = new Screen(home, "paper")) {
            screen.sees("Sample").sees("sanctions");
            until("article", () -> screen.find(ReaderView.class).isPresent());
            Node title = Fx.call(() -> label(screen, "Containment Is Not a Wall"));
            Bounds row = Fx.call(() -> title.localToScene(title.getLayoutBounds()));
            screen.click(row.getCenterX(), row.getCenterY());
            screen.press(KeyCode.N).press(KeyCode.N).press(KeyCode.N);
            find(screen, "containment");
            screen.sees(" of ");
            Bounds names = bounds(screen, ".here");
            assertThat(names.getWidth()).isPositive();
            assertThat(names.getMinY()).isGreaterThanOrEqualTo(bounds(screen, ".reader").getMaxY());
            assertThat(names.getMinY())
                    .isGreaterThanOrEqualTo(bounds(screen, ".find-bar").getMaxY());
        }
    }

    private static Node label(Screen screen, String words) {
        return screen.scene().getRoot().lookupAll(".article-title").stream()
                .filter(node -> node instanceof Labeled label && words.equals(label.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static Bounds bounds(Screen screen, String selector) {
        return Fx.call(
                () -> {
                    Node node = screen.scene().lookup(selector);
                    return node.localToScene(node.getLayoutBounds());
                });
    }
}
