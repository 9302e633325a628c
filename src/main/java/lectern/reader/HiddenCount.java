package lectern.reader;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Says at the end of a stretch how many annotations have no lane there: `+3`, on paper.
final class HiddenCount extends Parent {
    /// Size of the letters: as high as three lanes.
    private static final Font FONT = Font.font(10);

    private static final Map<Integer, Double> WIDTHS = new ConcurrentHashMap<>();

    private final Rectangle ground = new Rectangle();
    private final Text text = new Text();

    /// All that is seen of it.
    ///
    /// @param place where it stands; see [#width]
    record Shown(int count, Rectangle2D place, Color paper, Color ink) {
        /// Written out, since each painting asks it of all: what a record has of itself is slow until it is compiled.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Shown that
                    && count == that.count
                    && place.equals(that.place)
                    && paper.equals(that.paper)
                    && ink.equals(that.ink);
        }

        @Override
        public int hashCode() {
            return 31 * count + (int) (31 * place.getMinX() + place.getMinY());
        }
    }

    HiddenCount() {
        setManaged(false);
        ground.setSmooth(false);
        text.setFont(FONT);
        text.setTextOrigin(VPos.BASELINE);
        getChildren().addAll(ground, text);
        // Over the lanes.
        setViewOrder(-1);
    }

    void show(Shown what) {
        Rectangle2D place = what.place();
        ground.setX(Math.rint(place.getMinX()));
        ground.setY(Math.rint(place.getMinY()));
        ground.setWidth(place.getWidth());
        ground.setHeight(place.getHeight());
        ground.setFill(what.paper());
        text.setText("+" + what.count());
        text.setFill(what.ink());
        text.setX(Math.rint(place.getMinX() + 1));
        text.setY(Math.rint(place.getMaxY() - 1));
    }

    void empty() {
        ground.setWidth(-1);
        text.setText("");
    }

    /// How wide a count is set, in whole px.
    static double width(int count) {
        return WIDTHS.computeIfAbsent(
                count,
                _ -> {
                    var text = new Text("+" + count);
                    text.setFont(FONT);
                    return Math.ceil(text.getLayoutBounds().getWidth()) + 2;
                });
    }
}
