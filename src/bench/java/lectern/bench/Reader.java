package lectern.bench;

import javafx.scene.Node;

import lectern.model.Annotation;
import lectern.text.TextRange;

/// A reading view in a window of 1200 x 800. All methods belong on the FX thread.
interface Reader {
    /// What opening shall show; made before the clock runs, as the window does off the FX thread.
    Runnable opening(Load load);

    /// Shows nothing.
    void close();

    /// Makes ready that one more highlight is painted.
    Runnable adding(Load load, Annotation added);

    /// Makes ready that the highlights of the load are painted after one was removed from it.
    Runnable restoring(Load load);

    /// Brings this range into view.
    void reveal(Load load, TextRange range);

    void top();

    void end(Load load);

    /// What the wheel turns over.
    Node wheel();

    void hide();
}
