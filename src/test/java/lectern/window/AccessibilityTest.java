package lectern.window;

import static lectern.Fx.call;
import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.reader.ReaderView;
import lectern.settings.Texts;
import lectern.settings.Theme;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Everything that takes the keyboard has a role and a name, can be reached by Tab, and shows that it has the focus.
class AccessibilityTest {
    /// More steps than there are controls on any screen.
    private static final int STEPS = 120;

    /// How far the sign of the focus may reach beyond a control, in px.
    private static final int RING = 3;

    private static final Tag TAG = new Tag(new UUID(7, 1), null, "resolve", "sky", "", '1', 1);

    @TempDir Path home;

    @ParameterizedTest
    @ValueSource(strings = {"paper", "contrast"})
    void everyControlHasANameARingAndAPlaceInTheTabOrder(String theme) {
        try (var screen = new Screen(home, theme)) {
            screen.sees("Sample").sees("sanctions");
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.press(KeyCode.N);
            audit(screen, "reader");
            screen.press(KeyCode.CONTROL, KeyCode.F);
            audit(screen, "find");
            screen.press(KeyCode.ESCAPE);
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT2).sees("Annotations");
            audit(screen, "annotations");
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT3).sees("Today");
            audit(screen, "history");
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            screen.press(KeyCode.CONTROL, KeyCode.COMMA).sees("Settings");
            audit(screen, "settings");
            screen.press(KeyCode.ESCAPE);
            screen.press(KeyCode.CONTROL, KeyCode.E).sees("Export");
            audit(screen, "export");
            screen.press(KeyCode.ESCAPE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "contrast"})
    void soHasWhatFloatsOverTheWindowAndWhatIsKept(String theme) {
        try (var screen = new Screen(home, theme)) {
            screen.sees("Sample").sees("sanctions");
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.press(KeyCode.D);
            audit(screen, "source");
            screen.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.DIGIT1);
            screen.press(KeyCode.N).press(KeyCode.DELETE).sees("Removed 1 annotation");
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT4).sees("Empty the bin");
            audit(screen, "bin");
            Fx.run(() -> button(screen, "Empty the bin").fire());
            auditSheet(screen, "question");
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT5).sees("Nothing is to be placed");
            audit(screen, "orphans");
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            screen.press(KeyCode.F1).sees("Guide");
            audit(screen, "guide");
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            screen.press(KeyCode.CONTROL, KeyCode.K).sees("Open project");
            audit(screen, "palette");
            screen.press(KeyCode.ESCAPE).press(KeyCode.SHIFT, KeyCode.SLASH).sees("List of keys");
            audit(screen, "keys");
            screen.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.G);
            audit(screen, "go to");
            screen.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.DIGIT1);
            screen.press(KeyCode.J).press(KeyCode.S).press(KeyCode.T);
            auditSheet(screen, "tags");
            Node at = screen.find(CodebookPane.class).orElseThrow();
            Texts texts = Texts.english();
            Fx.run(() -> new ColourSheet(texts, Theme.PAPER, "sky").under(at, _ -> {}));
            auditSheet(screen, "colour");
            Fx.run(() -> new DefinitionSheet(texts, TAG).under(at, _ -> {}));
            auditSheet(screen, "definition");
            var codebook = new Codebook(List.of(TAG));
            Fx.run(() -> new DigitSheet(texts, TAG, codebook).under(at, _ -> {}));
            auditSheet(screen, "digit");
        }
    }

    private static Button button(Screen screen, String words) {
        return screen.scene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    /// Looks at the sheet that floats over the window, and closes it.
    private static void auditSheet(Screen screen, String view) {
        Fx.pulses(2);
        Scene sheet = Stand.sheet();
        audit(screen, sheet, call(sheet::getRoot), view);
        screen.press(KeyCode.ESCAPE);
    }

    private static void audit(Screen screen, String view) {
        Fx.pulses(2);
        // An open panel keeps the keyboard.
        Parent root =
                screen.find(Panels.class).map(Parent.class::cast).orElse(screen.scene().getRoot());
        audit(screen, screen.scene(), root, view);
    }

    private static void audit(Screen screen, Scene scene, Parent root, String view) {
        Set<Node> wanted = call(() -> focusable(root));
        for (Node node : wanted) {
            assertThat(call(node::getAccessibleRole)).as(said(view, node)).isNotEqualTo(null);
            assertThat(call(() -> name(node))).as(said(view, node)).isNotBlank();
        }
        var reached = new LinkedHashSet<Node>();
        var unseen = new ArrayList<String>();
        Node before = null;
        WritableImage focused = null;
        // Where it stood in that picture: a list scrolls to what comes next.
        Rectangle2D place = Rectangle2D.EMPTY;
        for (int i = 0; i < STEPS; i++) {
            if (before != null && focused != null && !before.isFocused()) {
                if (same(focused, picture(scene, place))) {
                    unseen.add(said(view, before));
                }
            }
            before = call(scene::getFocusOwner);
            Node owner = before == null ? root : before;
            place = call(() -> around(owner));
            focused = picture(scene, place);
            if (before != null && !reached.add(before)) {
                break;
            }
            screen.press(KeyCode.TAB);
            Fx.pulses(1);
        }
        assertThat(unseen).as("shows no focus").isEmpty();
        var missed = new LinkedHashSet<>(wanted);
        missed.removeAll(reached);
        missed.removeIf(
                javafx.scene.control.RadioButton.class::isInstance); // by the arrows of its group
        missed.removeIf(node -> !call(() -> node.isFocusTraversable() && isShown(node)));
        assertThat(missed.stream().map(node -> said(view, node)).toList())
                .as("not reached by Tab in " + view)
                .isEmpty();
    }

    private static Set<Node> focusable(Parent root) {
        var found = new LinkedHashSet<Node>();
        var open = new ArrayList<Node>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.removeLast();
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            if (node.isFocusTraversable() && isShown(node)) {
                found.add(node);
            }
            if (node instanceof Parent parent) {
                open.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return found;
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return node.getScene() != null
                && bounds.getWidth() > 0
                && bounds.getMinX() < node.getScene().getWidth()
                && bounds.getMinY() < node.getScene().getHeight();
    }

    private static String name(Node node) {
        String spoken = node.getAccessibleText();
        if (spoken != null && !spoken.isBlank()) {
            return spoken;
        }
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : "";
    }

    /// A node with its ring, as far as it is on screen.
    private static Rectangle2D around(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        double left = Math.max(0, Math.floor(bounds.getMinX()) - RING);
        double top = Math.max(0, Math.floor(bounds.getMinY()) - RING);
        double right = Math.min(node.getScene().getWidth(), Math.ceil(bounds.getMaxX()) + RING);
        double bottom = Math.min(node.getScene().getHeight(), Math.ceil(bounds.getMaxY()) + RING);
        return new Rectangle2D(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private static WritableImage picture(Scene scene, Rectangle2D place) {
        var part = new SnapshotParameters();
        part.setViewport(place);
        return call(() -> scene.getRoot().snapshot(part, null));
    }

    private static boolean same(WritableImage a, WritableImage b) {
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                if (a.getPixelReader().getArgb(x, y) != b.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String said(String view, Node node) {
        return view
                + ": "
                + node.getClass().getSimpleName()
                + " "
                + node.getStyleClass()
                + (node.getAccessibleRole() == AccessibleRole.NODE ? " without a role" : "");
    }
}
