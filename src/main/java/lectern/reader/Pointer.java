package lectern.reader;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import lectern.text.TextRange;
import lectern.text.Words;

import org.fxmisc.richtext.CharacterHit;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The mouse on the page: drags that snap to words when they end, and clicks.
final class Pointer {
    private final Page page;
    private final BooleanSupplier snaps;
    private final Runnable selected;
    private final Consumer<CharacterHit> clicked;
    private boolean down;

    /// @param snaps whether a drag snaps to words; Alt turns it off for one
    /// @param selected is told when a drag or a double click has ended
    /// @param clicked is told what was clicked
    Pointer(Page page, BooleanSupplier snaps, Runnable selected, Consumer<CharacterHit> clicked) {
        this.page = page;
        this.snaps = snaps;
        this.selected = selected;
        this.clicked = clicked;
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        page.addEventHandler(ScrollEvent.SCROLL, scroll -> page.scrollYBy(-scroll.getDeltaY()));
    }

    /// Whether a drag is under way: until it ends, what is selected does not count.
    boolean isDown() {
        return down;
    }

    private void press(MouseEvent press) {
        down = press.getButton() == MouseButton.PRIMARY;
    }

    private void release(MouseEvent release) {
        if (!down) {
            return;
        }
        down = false;
        if (page.getSelection().getLength() > 0) {
            if (release.getClickCount() < 2 && snaps.getAsBoolean() && !release.isAltDown()) {
                snap();
            }
        } else if (release.isStillSincePress()) {
            clicked.accept(page.hit(release.getX(), release.getY()));
        }
        selected.run();
    }

    /// Widens the selection to whole words; the caret stays at the end where the drag ended.
    private void snap() {
        boolean backwards = page.getCaretPosition() < page.getAnchor();
        var display = page.display();
        var range = new TextRange(page.getSelection().getStart(), page.getSelection().getEnd());
        TextRange words = display.toDisplay(Words.snap(display.text(), display.toText(range)));
        if (backwards) {
            page.selectRange(words.end(), words.start());
        } else {
            page.selectRange(words.start(), words.end());
        }
    }
}
