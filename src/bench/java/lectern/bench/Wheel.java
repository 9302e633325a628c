package lectern.bench;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

import lectern.Fx;

import java.util.Comparator;
import java.util.Locale;

/// A step of the wheel, 100 px down.
final class Wheel {
    private static final double STEP = 100;

    private Wheel() {}

    /// How far one step moves what is shown, as a check of both.
    static String moved(Painting painting, Reader reader) throws InterruptedException {
        Node row =
                Fx.call(
                        () ->
                                reader.wheel().lookupAll(".paragraph-box").stream()
                                        .max(Comparator.comparingDouble(Wheel::top))
                                        .orElseThrow());
        double before = Fx.call(() -> top(row));
        var _ = painting.of(() -> turn(reader.wheel()));
        return String.format(Locale.ROOT, ", moves %.0f px", before - Fx.call(() -> top(row)));
    }

    private static double top(Node row) {
        return row.localToScene(0, 0).getY();
    }

    static void turn(Node node) {
        Event.fireEvent(
                node,
                new ScrollEvent(
                        null,
                        node,
                        ScrollEvent.SCROLL,
                        400,
                        400,
                        400,
                        400,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        -STEP,
                        0,
                        -STEP,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(node, 400, 400)));
    }
}
