package lectern.reader;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;

/// The way of Tab through the cards: from the text to the card of the annotation with focus, or else to the first in view, and on
/// from card to card as they stand. Left to JavaFX it would go through them as they were made, over those used again at random.
final class CardTabs {
    private final Page page;
    private final Cards cards;
    private final Runnable onwards;

    /// @param onwards goes to what stands behind the cards
    CardTabs(Page page, Cards cards, Runnable onwards) {
        this.page = page;
        this.cards = cards;
        this.onwards = onwards;
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::fromText);
        cards.addEventFilter(KeyEvent.KEY_PRESSED, this::onCards);
    }

    private static boolean isTab(KeyEvent key) {
        return key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown();
    }

    private void fromText(KeyEvent key) {
        if (isTab(key) && !key.isShiftDown()) {
            cards.entry()
                    .ifPresent(
                            card -> {
                                key.consume();
                                card.enter();
                            });
        }
    }

    private void onCards(KeyEvent key) {
        if (!isTab(key)) {
            return;
        }
        List<Node> stops = cards.inOrder().stream().flatMap(card -> card.stops().stream()).toList();
        int now = indexOf(key.getTarget(), stops);
        if (now < 0) {
            return;
        }
        key.consume();
        int next = key.isShiftDown() ? now - 1 : now + 1;
        if (next < 0) {
            page.requestFocus();
        } else if (next == stops.size()) {
            onwards.run();
        } else {
            stops.get(next).requestFocus();
        }
    }

    /// A field gets its keys by something inside it.
    private static int indexOf(EventTarget target, List<Node> stops) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (stops.contains(at)) {
                return stops.indexOf(at);
            }
        }
        return -1;
    }
}
