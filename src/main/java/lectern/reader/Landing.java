package lectern.reader;

import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;

import lectern.text.TextRange;

import java.util.List;

/// Shows for a moment what a jump has gone to: a caret alone is easily missed.
final class Landing extends Pane {
    private static final double STRENGTH = 0.16;
    private static final double SIDE = 6;

    private final Page page;
    private final Compositor compositor;
    private final Glow glow = new Glow("landing", STRENGTH);
    private TextRange range = new TextRange(0, 0);

    Landing(Page page, Compositor compositor) {
        this.page = page;
        this.compositor = compositor;
        setMouseTransparent(true);
        getChildren().add(glow);
        page.whenScrolled(
                () -> {
                    if (glow.getOpacity() > 0) {
                        requestLayout();
                    }
                });
    }

    /// The jump has gone there.
    void at(TextRange place) {
        range = place;
        glow.show(compositor.motion);
        requestLayout();
    }

    /// Another text is shown, or none.
    void rest() {
        glow.rest();
    }

    @Override
    protected void layoutChildren() {
        if (glow.getOpacity() == 0) {
            return;
        }
        List<Bounds> lines = page.bounds(range);
        glow.setVisible(!lines.isEmpty());
        if (!lines.isEmpty()) {
            double left = lines.stream().mapToDouble(Bounds::getMinX).min().orElse(0);
            double right = lines.stream().mapToDouble(Bounds::getMaxX).max().orElse(0);
            double top = Math.max(0, lines.getFirst().getMinY());
            double bottom = Math.min(getHeight(), lines.getLast().getMaxY());
            glow.resizeRelocate(
                    Math.rint(left - SIDE),
                    Math.rint(top),
                    Math.rint(right - left + 2 * SIDE),
                    Math.max(0, Math.rint(bottom - top)));
        }
    }
}
