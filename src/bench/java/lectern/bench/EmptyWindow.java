package lectern.bench;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

import lectern.Fx;

/// What no view can go below: a window of the size of the readers that holds one rectangle.
final class EmptyWindow {
    private static final int WARM_UP = 3;

    private EmptyWindow() {}

    /// What it costs until the rectangle is painted in another colour: the median, in milliseconds of CPU.
    static double painted(Painting painting, int rounds) throws InterruptedException {
        var rectangle = Fx.call(() -> new Rectangle(100, 100, 150, 30));
        Stage stage =
                Fx.call(
                        () -> {
                            var window = new Stage();
                            window.setScene(new Scene(new Pane(rectangle), 1_200, 800));
                            window.show();
                            return window;
                        });
        var costs = new Costs();
        for (int i = -WARM_UP; i < rounds; i++) {
            Color colour = i % 2 == 0 ? Color.NAVY : Color.TEAL;
            Cost cost = painting.of(() -> rectangle.setFill(colour));
            if (i >= 0) {
                costs.add(cost);
            }
        }
        Fx.run(stage::hide);
        return costs.cpu();
    }
}
