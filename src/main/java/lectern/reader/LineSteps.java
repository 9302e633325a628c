package lectern.reader;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.NavigationActions.SelectionPolicy;

import java.util.Optional;

/// Up and Down where writing runs from the right: RichTextFX counts the place of the caret in a line from the wrong side there.
/// The caret goes straight up or down from line to line, from paragraph to paragraph, and keeps its place across short lines.
final class LineSteps {
    /// So many half lines away stands the next line at the most: titles and lists are parted by more than paragraphs.
    private static final int FURTHEST = 12;

    private final Page page;
    private final Compositor compositor;

    /// Where the steps that are under way began, in px from the left, and where the last one led.
    private Optional<Double> column = Optional.empty();

    private int reached = -1;

    LineSteps(Page page, Compositor compositor) {
        this.page = page;
        this.compositor = compositor;
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent key) {
        boolean down = key.getCode() == KeyCode.DOWN;
        boolean plain = !key.isShortcutDown() && !key.isAltDown();
        if (plain && (down || key.getCode() == KeyCode.UP) && isFromRightNear(down ? 1 : -1)) {
            step(down ? 1 : -1, key.isShiftDown() ? SelectionPolicy.ADJUST : SelectionPolicy.CLEAR);
            key.consume();
        }
    }

    /// Whether the row of the caret, or the one that may come next, runs from the right.
    private boolean isFromRightNear(int direction) {
        int row = page.display().rowAt(page.getCaretPosition());
        int next = Math.clamp(row + direction, 0, page.display().rows() - 1);
        return compositor.text.isFromRight(row) || compositor.text.isFromRight(next);
    }

    private void step(int direction, SelectionPolicy policy) {
        page.requestFollowCaret();
        page.layout();
        caret().ifPresent(
                        caret -> {
                            double x =
                                    column.filter(_ -> reached == page.getCaretPosition())
                                            .orElse(caret.getCenterX());
                            next(caret, x, direction)
                                    .ifPresent(
                                            position -> {
                                                page.moveTo(position, policy);
                                                page.requestFollowCaret();
                                                column = Optional.of(x);
                                                reached = position;
                                            });
                        });
    }

    /// The position in the next line at this place.
    private Optional<Integer> next(Bounds caret, double x, int direction) {
        double pitch = caret.getHeight();
        double edge = direction > 0 ? caret.getMaxY() : caret.getMinY();
        double line = line(page.getCaretPosition());
        double far = edge + direction * FURTHEST * pitch / 2;
        double hidden = direction > 0 ? Math.max(0, far - page.getHeight()) : Math.min(0, far);
        if (hidden != 0) {
            // What is out of view cannot be hit.
            page.scrollYBy(hidden);
            page.layout();
            double moved = line(page.getCaretPosition()) - line;
            line += moved;
            edge += moved;
        }
        for (int half = 1; half <= FURTHEST; half++) {
            int position = page.hit(x, edge + direction * half * pitch / 2).getInsertionIndex();
            double there = line(position);
            if (direction * (there - line) > 1) {
                // Between two paragraphs only the end of the upper one is hit.
                return Optional.of(page.hit(x, there + pitch / 2).getInsertionIndex());
            }
        }
        return Optional.empty();
    }

    /// The top of the line that holds this position of the display, in px of the page.
    private double line(int position) {
        return page.topOf(page.display().toText(position)).orElse(0.0);
    }

    private Optional<Bounds> caret() {
        return Optional.ofNullable(page.lookup(".caret"))
                .map(node -> page.sceneToLocal(node.localToScene(node.getLayoutBounds())));
    }
}
