package lectern.reader;

import javafx.application.Platform;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Has it said what lies at the caret, once the caret has come to rest.
final class AtCaret {
    private final Here here;
    private final Focus focus;
    private final Compositor compositor;
    private final BooleanSupplier silent;
    private final Supplier<Optional<String>> instead;
    private final BooleanSupplier cardsShown;
    private boolean asked;

    /// @param silent whether nothing is to be said now
    /// @param instead something else that is to be said now
    /// @param cardsShown whether cards say what one annotation is
    AtCaret(
            Here here,
            Focus focus,
            Compositor compositor,
            BooleanSupplier silent,
            Supplier<Optional<String>> instead,
            BooleanSupplier cardsShown) {
        this.here = here;
        this.focus = focus;
        this.compositor = compositor;
        this.silent = silent;
        this.instead = instead;
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
        Optional<String> words = instead.get();
        if (words.isPresent()) {
            here.say(words.get());
            return;
        }
        var marks = silent.getAsBoolean() ? List.<Mark>of() : focus.here();
        int least = cardsShown.getAsBoolean() ? 2 : 1;
        here.show(marks, focus.property().get(), least, compositor.shades);
    }
}
