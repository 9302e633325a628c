package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// What the middle shows when no article is open: a title, a sentence that says what to do, and buttons that do it.
final class Blank extends VBox {
    private static final double WIDEST = 420;

    private final Label words = new Label();

    Blank(Feather icon, String title, String sentence, List<Button> buttons) {
        getStyleClass().add("blank");
        setAlignment(Pos.CENTER);
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("blank-icon");
        var heading = new Label(title);
        heading.getStyleClass().add("pane-title");
        say(sentence);
        words.getStyleClass().add("empty-text");
        words.setWrapText(true);
        words.setMaxWidth(WIDEST);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(picture, heading, words);
        if (!buttons.isEmpty()) {
            var line = new HBox(8);
            line.getChildren().addAll(buttons);
            line.setAlignment(Pos.CENTER);
            getChildren().add(line);
        }
    }

    /// Has another sentence from now on.
    void say(String sentence) {
        words.setText(sentence);
    }
}
