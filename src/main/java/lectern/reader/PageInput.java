package lectern.reader;

import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import lectern.text.RightToLeft;

import org.fxmisc.richtext.CharacterHit;

import java.util.List;
import java.util.Optional;

/// What clicks and keys in the text do.
final class PageInput {
    private final Page page;
    private final Compositor compositor;
    private final OpenText text;
    private final Focus focus;
    private final Ends ends;
    private final ReaderRequests requests;
    private final DrawerButton drawer;
    private final Runnable changed;

    /// @param changed is called when lines were opened or closed
    PageInput(
            Page page,
            Compositor compositor,
            OpenText text,
            Focus focus,
            Ends ends,
            ReaderRequests requests,
            DrawerButton drawer,
            Runnable changed) {
        this.page = page;
        this.compositor = compositor;
        this.text = text;
        this.focus = focus;
        this.ends = ends;
        this.requests = requests;
        this.drawer = drawer;
        this.changed = changed;
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        page.setOnContextMenuRequested(this::showMenu);
    }

    /// A click: on a line that can be opened, or through what lies at this place.
    void click(CharacterHit hit) {
        PageRow row = text.rowAt(hit.getInsertionIndex());
        if (row.style().isActive()) {
            act(row);
            return;
        }
        List<Mark> marks = marksAt(hit);
        int now = focus.mark().map(marks::indexOf).orElse(-1);
        focus.set(
                marks.isEmpty()
                        ? Optional.empty()
                        : Optional.of(marks.get((now + 1) % marks.size()).id()));
    }

    /// The annotations at a place, innermost first.
    List<Mark> marksAt(CharacterHit hit) {
        int insertion = hit.getInsertionIndex();
        int row = page.display().rowAt(insertion);
        // In a row that runs from the right RichTextFX names no character for a part of the line.
        boolean fromRight =
                compositor.text.isFromRight(row) || RightToLeft.isIn(page.display().shown(row));
        int at = hit.getCharacterIndex().orElse(fromRight ? insertion : -1);
        return at >= 0 && !text.rowAt(at).row().isLabel()
                ? compositor.marks.at(page.display().toText(at))
                : List.of();
    }

    /// The annotations under the mouse, innermost first; beside the text those whose bars stand there.
    List<Mark> marksAt(double x, double y) {
        CharacterHit hit = page.hit(x, y);
        List<Mark> marks = marksAt(hit);
        return marks.isEmpty()
                ? compositor
                        .layer(page.display().rowAt(hit.getInsertionIndex()))
                        .map(layer -> barsAt(layer, page.localToScene(x, y)))
                        .orElse(List.of())
                : marks;
    }

    private static List<Mark> barsAt(HighlightLayer layer, Point2D scene) {
        Point2D at = layer.sceneToLocal(scene);
        return layer.barsAt(at.getX(), at.getY());
    }

    /// A right click, or what stands for it on this system's keyboard. One outside of what is selected leaves that, and goes to where it was done.
    private void showMenu(ContextMenuEvent event) {
        event.consume();
        int at = page.getCaretPosition();
        Point2D screen = new Point2D(event.getScreenX(), event.getScreenY());
        if (!event.isKeyboardTrigger()) {
            CharacterHit hit = page.hit(event.getX(), event.getY());
            at = hit.getInsertionIndex();
            if (!isSelected(at)) {
                page.moveTo(at);
                focus.set(marksAt(hit).stream().findFirst().map(Mark::id));
            }
        }
        showMenu(at, screen);
    }

    private void showMenu(int at, Point2D screen) {
        var range = page.getSelection();
        int from = range.getLength() > 0 ? range.getStart() : at;
        int to = range.getLength() > 0 ? range.getEnd() : at;
        requests.menu(screen, text.blocks(from, to, false), text.blocks(from, to, true));
    }

    private boolean isSelected(int at) {
        var range = page.getSelection();
        return range.getLength() > 0 && at >= range.getStart() && at <= range.getEnd();
    }

    private void act(PageRow row) {
        if (row.style() == Style.SOURCE) {
            requests.editSource();
        } else {
            text.toggle(row);
            changed.run();
        }
    }

    private void press(KeyEvent key) {
        if (ends.isMoving()) {
            ends.press(key);
            return;
        }
        if (key.getCode() == KeyCode.ENTER && isOnActiveRow()) {
            act(text.rowAt(page.getCaretPosition()));
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            leave(key);
        } else if (key.getCode() == KeyCode.CONTEXT_MENU
                || (key.getCode() == KeyCode.F10 && key.isShiftDown())) {
            showMenu(page.getCaretPosition(), caretOnScreen());
            key.consume();
        }
    }

    private Point2D caretOnScreen() {
        return page.getCaretBounds()
                .map(caret -> new Point2D(caret.getMinX(), caret.getMaxY()))
                .orElseGet(() -> page.localToScreen(page.getInsets().getLeft(), 0));
    }

    /// Escape leaves the selection, then the annotation, then closes the drawer; without any it is left to others.
    private void leave(KeyEvent key) {
        if (page.getSelection().getLength() > 0) {
            page.deselect();
            key.consume();
        } else if (focus.mark().isPresent()) {
            focus.set(Optional.empty());
            key.consume();
        } else if (drawer.isVisible() && drawer.isSelected()) {
            drawer.fire();
            key.consume();
        }
    }

    /// Whether the caret stands on a line that can be opened.
    boolean isOnActiveRow() {
        return page.getSelection().getLength() == 0
                && text.rowAt(page.getCaretPosition()).style().isActive();
    }
}
