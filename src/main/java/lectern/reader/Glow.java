package lectern.reader;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Shows once where something is, and is gone again.
final class Glow extends Region {
    private static final Duration TIME = Duration.millis(1_200);

    private final FadeTransition fade = new FadeTransition(TIME, this);
    private final PauseTransition stay = new PauseTransition(TIME);
    private final double strength;

    /// @param strength its opacity at first, more than 0 and at most 1
    Glow(String style, double strength) {
        this.strength = strength;
        getStyleClass().add(style);
        setManaged(false);
        setMouseTransparent(true);
        setOpacity(0);
        fade.setFromValue(strength);
        fade.setToValue(0);
        stay.setOnFinished(_ -> setOpacity(0));
    }

    /// Shows it.
    ///
    /// @param motion whether it may fade; else it stands for the same time
    void show(boolean motion) {
        if (!motion || Platform.getPreferences().isReducedMotion()) {
            setOpacity(strength);
            stay.playFromStart();
        } else {
            fade.playFromStart();
        }
    }

    /// Stops at once.
    void rest() {
        fade.stop();
        stay.stop();
        setOpacity(0);
    }
}
