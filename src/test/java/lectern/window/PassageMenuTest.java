package lectern.window;

import static lectern.Fx.call;
import static lectern.Fx.run;
import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A right click on the text.
class PassageMenuTest {
    private static final String ARTICLE =
            """
            Harbour ministers weigh a new line on shipping

            The ministers of four coastal states said on Tuesday that a closed strait would cost more than an open one, and that every captain should know the price before he sets out. They left open who would collect it.
            """;

    @TempDir Path home;

    @Test
    void highlightsAndTagsWhatIsSelectedAndUndoesItByTheSameTag() {
        try (var screen = new Screen(home, "paper")) {
            select(screen);
            rightClick(screen, selected(screen));
            assertThat(words())
                    .containsExactly(
                            "deterrence 1",
                            "containment 2",
                            "sanctions 3",
                            "Choose a tag T",
                            "Highlight without a tag H",
                            "Copy Ctrl+C",
                            "Copy with source Ctrl+Shift+C",
                            "Fold these lines");
            choose("containment");
            until("highlight", () -> focused(screen));
            screen.sees("Saved");

            rightClick(screen, highlight(screen));
            assertThat(words())
                    .contains("Write a note M", "Move its ends E", "Remove this highlight Delete")
                    .doesNotContain("Highlight without a tag H");
            assertThat(ticked()).containsExactly("containment");
            choose("Remove this highlight");
            screen.sees("Removed 1 annotation");
        }
    }

    @Test
    void outsideOfWhatIsSelectedItLeavesThat() {
        try (var screen = new Screen(home, "paper")) {
            select(screen);
            rightClick(screen, title(screen));
            assertThat(call(() -> screen.reader().selectionProperty().get())).isEmpty();
            assertThat(words()).startsWith("Select the sentence S");
        }
    }

    @Test
    void foldsTheLinesThere() {
        try (var screen = new Screen(home, "paper")) {
            select(screen);
            rightClick(screen, selected(screen));
            choose("Fold these lines");
            screen.sees("undo: Fold");
        }
    }

    private static void select(Screen screen) {
        screen.sees("Sample").paste(ARTICLE).sees("My readings");
        until("article", () -> screen.shows("Harbour ministers weigh a new line"));
        screen.drag(600, 249, 900, 280);
        until("selection", () -> screen.reader().selectionProperty().get().isPresent());
    }

    private static Point2D selected(Screen screen) {
        return call(() -> inside(screen.reader().selectionOnScreen().orElseThrow()));
    }

    private static Point2D highlight(Screen screen) {
        var reader = screen.reader();
        return call(
                () ->
                        inside(
                                reader.focusedAnnotationProperty()
                                        .get()
                                        .flatMap(reader::passageOnScreen)
                                        .orElseThrow()));
    }

    private static Point2D title(Screen screen) {
        return call(() -> page(screen).localToScreen(20, 20));
    }

    private static Point2D inside(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static Node page(Screen screen) {
        return screen.reader().lookup(".page");
    }

    private static void rightClick(Screen screen, Point2D at) {
        run(
                () -> {
                    // Without a result of picking, JavaFX takes places of the scene.
                    Point2D scene = page(screen).localToScene(page(screen).screenToLocal(at));
                    Event.fireEvent(
                            page(screen),
                            new ContextMenuEvent(
                                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                    scene.getX(),
                                    scene.getY(),
                                    at.getX(),
                                    at.getY(),
                                    false,
                                    null));
                });
        until("menu", () -> menu().isPresent());
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    private static List<MenuItem> items() {
        return call(
                () ->
                        menu().orElseThrow().getItems().stream()
                                .filter(item -> item.getText() != null)
                                .toList());
    }

    /// What the menu says, with its keys.
    private static List<String> words() {
        return items().stream()
                .map(
                        item ->
                                item.getText()
                                        + (item.getAccelerator() == null
                                                ? ""
                                                : " " + item.getAccelerator().getDisplayText()))
                .toList();
    }

    private static List<String> ticked() {
        return items().stream()
                .filter(item -> item instanceof CheckMenuItem tag && tag.isSelected())
                .map(MenuItem::getText)
                .toList();
    }

    private static void choose(String words) {
        var item = items().stream().filter(one -> one.getText().equals(words)).findFirst();
        run(
                () -> {
                    menu().orElseThrow().hide();
                    item.orElseThrow().fire();
                });
    }

    private static boolean focused(Screen screen) {
        return screen.reader().focusedAnnotationProperty().get().isPresent();
    }
}
