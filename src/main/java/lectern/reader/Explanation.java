package lectern.reader;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What a control says of itself to those who hover over it, or listen.
///
/// Its tooltip is made when the mouse first comes: it is a window of its own, and making dozens of them at a start, or while
/// cards come into view, costs more than all that they explain.
public final class Explanation {
    private static final EventHandler<MouseEvent> COMES =
            event -> show((Control) event.getSource());

    private Explanation() {}

    /// Gives a control these words, in place of others.
    public static void put(Control control, String words) {
        control.setAccessibleHelp(words);
        Tooltip there = control.getTooltip();
        if (there != null) {
            there.setText(words);
            return;
        }
        // The same one again is not added twice. Under a mouse that rests a cell may get other
        // words without its coming.
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, COMES);
        control.addEventHandler(MouseEvent.MOUSE_MOVED, COMES);
    }

    /// Takes the words away.
    public static void remove(Control control) {
        control.setAccessibleHelp(null);
        control.setTooltip(null);
    }

    private static void show(Control control) {
        String words = control.getAccessibleHelp();
        if (words != null && control.getTooltip() == null) {
            control.setTooltip(new Tooltip(words));
        }
    }
}
