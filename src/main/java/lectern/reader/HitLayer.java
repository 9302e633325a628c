package lectern.reader;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.text.TextFlow;

import lectern.text.TextRange;

/// The hits under one row. They lie over the tints of highlights and leave a rim of them to be seen, and all lanes; under the
/// selection and the letters. Opaque, on the pixel grid, as [HighlightLayer] paints.
final class HitLayer extends FlatLayer {
    /// How much of a tint is left to be seen above and below.
    private static final double RIM = 2;

    /// The frame around the current hit.
    private static final double FRAME = 2;

    private final HighlightLayer lines;

    HitLayer(HighlightLayer lines, TextFlow flow, Compositor compositor) {
        // Over the highlights, which have 1, and under all else.
        super(flow, compositor, 0.5);
        this.lines = lines;
        sceneProperty()
                .addListener(
                        (_, _, scene) -> {
                            if (scene == null) {
                                compositor.hits.unregister(this);
                            } else {
                                compositor.hits.register(this);
                            }
                        });
        repaint();
    }

    int row() {
        return lines.row();
    }

    @Override
    boolean show() {
        return rectangles.paint(this::paint);
    }

    private void paint() {
        var current = compositor.hits.currentProperty().get();
        for (TextRange hit : compositor.hitsIn(row())) {
            boolean strong = current.isPresent() && current.get().equals(hit);
            for (Rectangle2D line : lines.lines().of(hit)) {
                if (strong) {
                    fill(line, FRAME, 0, compositor.shades.ink(Ink.LINK), 1);
                    fill(line, 0, FRAME, compositor.shades.currentHit(), 2);
                } else {
                    fill(line, 0, RIM, compositor.shades.hit(), 0);
                }
            }
        }
    }

    /// @param wider how far it reaches out to the left and right
    /// @param lower how far it stays below the top of the line and above the lanes
    /// @param level what lies over what
    private void fill(Rectangle2D line, double wider, double lower, Color colour, int level) {
        double left = Math.rint(line.getMinX()) - wider;
        double right = Math.max(left + 1, Math.rint(line.getMaxX()) + wider);
        double top = Math.rint(line.getMinY()) + lower;
        double bottom = Math.rint(line.getMaxY() - HighlightLayer.RAISED) - lower;
        rectangles.fill(left, top, right - left, Math.max(1, bottom - top), colour, level);
    }
}
