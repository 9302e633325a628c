package lectern.reader;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import lectern.settings.Texts;
import lectern.text.Graphemes;
import lectern.text.SentenceSelection;
import lectern.text.TextRange;
import lectern.text.Words;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/// The ends of the highlight that has focus: two handles for the mouse, and a mode in which the arrow keys move them.
final class Ends extends Pane {
    private static final double KNOB = 12;

    private final Page page;
    private final Compositor compositor;
    private final ReaderRequests requests;
    private final Supplier<SentenceSelection> sentences;
    private final Region start = new Region();
    private final Region end = new Region();
    private final Runnable changed;
    private boolean moving;

    /// The highlight as it was before its ends began to move, while they do.
    private Optional<Mark> before = Optional.empty();

    private boolean snaps = true;

    /// @param changed runs when the keys begin to move ends, and when they have done
    Ends(
            Texts texts,
            Page page,
            Compositor compositor,
            ReaderRequests requests,
            Supplier<SentenceSelection> sentences,
            Runnable changed) {
        this.changed = changed;
        this.sentences = sentences;
        this.page = page;
        this.compositor = compositor;
        this.requests = requests;
        setPickOnBounds(false);
        prepare(start, texts.get("reader.ends.start"));
        prepare(end, texts.get("reader.ends.end"));
        getChildren().addAll(start, end);
        page.whenScrolled(this::requestLayout);
    }

    private void prepare(Region knob, String name) {
        knob.getStyleClass().add("end-knob");
        knob.setAccessibleRole(AccessibleRole.THUMB);
        knob.setAccessibleText(name);
        knob.setCursor(Cursor.E_RESIZE);
        knob.setVisible(false);
        knob.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grip);
        knob.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag -> drag(knob, drag));
        knob.addEventHandler(
                MouseEvent.MOUSE_RELEASED,
                release -> {
                    keep();
                    release.consume();
                });
    }

    /// Whether moved ends snap to words.
    void snap(boolean on) {
        snaps = on;
    }

    private Optional<Mark> mark() {
        return compositor.focused.flatMap(compositor.marks::mark);
    }

    private void grip(MouseEvent press) {
        before = mark();
        press.consume();
    }

    private void drag(Region knob, MouseEvent drag) {
        Point2D point = page.sceneToLocal(drag.getSceneX(), drag.getSceneY());
        int position =
                page.display().toText(page.hit(point.getX(), point.getY()).getInsertionIndex());
        mark().ifPresent(
                        mark -> {
                            TextRange range = mark.range();
                            moveTo(
                                    knob.equals(start)
                                            ? new TextRange(
                                                    Math.min(position, range.end() - 1),
                                                    range.end())
                                            : new TextRange(
                                                    range.start(),
                                                    Math.max(position, range.start() + 1)),
                                    snaps && !drag.isAltDown());
                        });
        drag.consume();
    }

    /// Begins to move the ends of the highlight with focus by keyboard.
    void begin() {
        before = mark();
        moving(before.isPresent());
        requestLayout();
    }

    private void moving(boolean is) {
        if (moving != is) {
            moving = is;
            changed.run();
        }
    }

    boolean isMoving() {
        return moving;
    }

    /// Keeps what was moved, if anything was.
    void keep() {
        moving(false);
        Optional<Mark> was = before;
        before = Optional.empty();
        was.flatMap(mark -> compositor.marks.mark(mark.id()))
                .filter(now -> !now.range().equals(was.get().range()))
                .ifPresent(now -> requests.move(now.id(), now.range()));
    }

    /// Leaves the ends where they were.
    void cancel() {
        moving(false);
        before.ifPresent(this::paint);
        before = Optional.empty();
    }

    /// A key in the mode that moves ends: all of them are taken.
    void press(KeyEvent key) {
        boolean word = key.isShortcutDown();
        switch (key.getCode()) {
            case LEFT -> step(key.isShiftDown(), -1, word);
            case RIGHT -> step(key.isShiftDown(), 1, word);
            case UP -> bySentence(key.isShiftDown(), -1);
            case DOWN -> bySentence(key.isShiftDown(), 1);
            case ENTER -> keep();
            case ESCAPE -> cancel();
            default -> {}
        }
        key.consume();
    }

    private void step(boolean first, int direction, boolean word) {
        String text = page.display().text();
        move(first, from -> stepped(text, from, direction, word, first));
    }

    private void bySentence(boolean first, int direction) {
        var by = sentences.get();
        move(
                first,
                from ->
                        first
                                ? (direction > 0 ? by.next(from) : by.previous(from))
                                : (direction > 0 ? by.nextEnd(from) : by.previousEnd(from)));
    }

    private void move(boolean first, IntUnaryOperator step) {
        mark().ifPresent(
                        mark -> {
                            TextRange range = mark.range();
                            int to = step.applyAsInt(first ? range.start() : range.end());
                            TextRange next =
                                    first
                                            ? new TextRange(Math.min(to, range.end()), range.end())
                                            : new TextRange(
                                                    range.start(), Math.max(to, range.start()));
                            moveTo(next, false);
                        });
    }

    private static int stepped(String text, int from, int direction, boolean word, boolean first) {
        if (!word) {
            int to = from;
            // White space at an end is never part of a highlight: a step goes over it to the next
            // letter.
            do {
                to = direction > 0 ? Graphemes.next(text, to) : Graphemes.previous(text, to);
            } while (to > 0
                    && to < text.length()
                    && Character.isWhitespace(text.charAt(first ? to : to - 1)));
            return to;
        }
        if (direction < 0) {
            int to = Words.previousStart(text, from);
            return first ? to : Words.trim(text, new TextRange(0, to)).end();
        }
        int to = Words.nextEnd(text, from);
        return first ? Words.trim(text, new TextRange(to, text.length())).start() : to;
    }

    private void moveTo(TextRange range, boolean words) {
        String text = page.display().text();
        TextRange next =
                words ? Words.snap(text, range) : Words.trim(text, Graphemes.widen(text, range));
        mark().filter(mark -> !next.isEmpty() && !mark.range().equals(next))
                .ifPresent(mark -> paint(mark.moved(next)));
    }

    private void paint(Mark next) {
        Optional<Mark> now = compositor.marks.mark(next.id());
        compositor.marks = compositor.marks.with(next);
        now.ifPresent(mark -> compositor.repaint(mark.range()));
        compositor.repaint(next.range());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Optional<TextRange> range = mark().map(Mark::range);
        place(start, range.map(r -> new TextRange(r.start(), r.start() + 1)), false);
        place(end, range.map(r -> new TextRange(r.end() - 1, r.end())), true);
    }

    private void place(Region knob, Optional<TextRange> letter, boolean after) {
        List<Bounds> found = letter.map(page::bounds).orElse(List.of());
        knob.setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            Bounds at = found.getFirst();
            double x = after ? at.getMaxX() : at.getMinX();
            double y = after ? at.getMaxY() - 2 : at.getMinY() - KNOB + 2;
            knob.resizeRelocate(Math.rint(x - KNOB / 2), Math.rint(y), KNOB, KNOB);
        }
    }

    /// The knob at an end; for tests.
    Region knob(boolean last) {
        return last ? end : start;
    }

    /// Which highlight is being moved.
    Optional<UUID> moving() {
        return before.map(Mark::id);
    }
}
