package lectern.window;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// A line that floats above the status bar for ten seconds: what happened, and one thing to do about it.
final class Toast extends HBox {
    private static final Duration STAYS = Duration.seconds(10);
    private static final double ABOVE = 42;

    private final Label words = new Label();
    private final Button button = new Button();
    private final PauseTransition stay = new PauseTransition(STAYS);
    private Runnable then = () -> {};

    Toast() {
        getStyleClass().add("toast");
        button.getStyleClass().addAll("flat", "link-button");
        button.setMinWidth(USE_PREF_SIZE);
        words.setMaxWidth(520);
        // The name of a file stands at the end.
        words.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        button.setOnAction(
                event -> {
                    hideNow();
                    then.run();
                });
        getChildren().addAll(words, button);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(0, 0, ABOVE, 0));
        stay.setOnFinished(event -> hideNow());
        hideNow();
    }

    /// Stands above this line too, while that is seen in the same window.
    void standOn(Region line) {
        translateYProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        line.getScene() != null && line.isVisible()
                                                ? -line.getHeight()
                                                : 0,
                                line.sceneProperty(),
                                line.visibleProperty(),
                                line.heightProperty()));
    }

    /// @param action the word on the button
    /// @param run what it does
    void show(String sentence, String action, Runnable run) {
        words.setText(sentence);
        button.setText(action);
        then = run;
        setVisible(true);
        stay.playFromStart();
    }

    void hideNow() {
        stay.stop();
        setVisible(false);
    }
}
