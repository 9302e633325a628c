package lectern.reader;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

import lectern.model.Annotation;
import lectern.model.Codebook;
import lectern.model.Tag;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Names the tags under a mouse that rests: colour never speaks alone.
final class Hover {
    private static final Duration REST = Duration.millis(600);
    private static final String SEPARATOR = ", ";

    private final PauseTransition rest = new PauseTransition(REST);

    /// Made when it is first shown: it is a window.
    private @Nullable Tooltip names;

    private Point2D point = Point2D.ZERO;
    private Point2D screen = Point2D.ZERO;

    /// @param at says what lies at a point of the node, line by line; empty for nothing
    Hover(Node page, BiFunction<Double, Double, String> at) {
        page.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                move -> {
                    hide();
                    point = new Point2D(move.getX(), move.getY());
                    screen = new Point2D(move.getScreenX(), move.getScreenY());
                    rest.playFromStart();
                });
        page.addEventHandler(MouseEvent.MOUSE_EXITED, this::leave);
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, this::leave);
        page.addEventFilter(ScrollEvent.SCROLL, this::leave);
        rest.setOnFinished(
                _ -> {
                    String says =
                            page.localToScreen(0, 0) != null
                                    ? at.apply(point.getX(), point.getY())
                                    : "";
                    if (!says.isEmpty()) {
                        show(page, says);
                    }
                });
    }

    private void leave(Event event) {
        rest.stop();
        hide();
    }

    private void show(Node page, String says) {
        var shown = names == null ? new Tooltip() : names;
        names = shown;
        shown.setText(says);
        shown.show(page, screen.getX() + 8, screen.getY() + 16);
    }

    private void hide() {
        if (names != null) {
            names.hide();
        }
    }

    /// The tags of each annotation, a line for each.
    static String names(List<Mark> marks, Codebook codebook, String untagged) {
        return marks.stream()
                .map(mark -> names(mark.annotation(), codebook, untagged))
                .collect(Collectors.joining("\n"));
    }

    /// The tags of an annotation.
    static String names(Annotation annotation, Codebook codebook, String untagged) {
        var names = new StringBuilder();
        for (Tag tag : codebook.tagsOf(annotation)) {
            names.append(names.isEmpty() ? "" : SEPARATOR).append(tag.name());
        }
        return names.isEmpty() ? untagged : names.toString();
    }
}
