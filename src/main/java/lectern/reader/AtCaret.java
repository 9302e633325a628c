package lectern.reader;

import javafx.application.Platform;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Has it said what lies at the caret, once the caret has come to rest.
final class AtCaret {
    private final Here here;
    private final Focus focus;
    private final Compositor compositor;
    private final BooleanSupplier silent;
    private final BooleanSupplier cardsShown;
    private boolean asked;

    /// @param silent whether nothing is to be said now
    /// @param cardsShown whether cards say what one annotation is
    AtCaret(
            Here here,
            Focus focus,
            Compositor compositor,
            BooleanSupplier silent,
            BooleanSupplier cardsShown) {
        this.here = here;
        this.focus = focus;
        this.compositor = compositor;
        this.silent = silent;
        this.cardsShown = cardsShown;
    }

    /// The caret, or what lies there, may be another.
    void ask() {
        if (!asked) {
            asked = true;
            Platform.runLater(this::tell);
        }
    }

    private void tell() {
        asked = false;
        focus.follow();
        var marks = silent.getAsBoolean() ? List.<Mark>of() : focus.here();
        int least = cardsShown.getAsBoolean() ? 2 : 1;
        here.show(marks, focus.property().get(), least, compositor.shades);
    }
}
