package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a pane shows when it has nothing: an icon and a sentence that says what to do.
final class EmptyState extends VBox {
    private final Label sentence = new Label();

    EmptyState(Feather icon, String words) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-icon");
        sentence.setWrapText(true);
        sentence.setTextAlignment(TextAlignment.CENTER);
        sentence.getStyleClass().add("quiet-text");
        sentence.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(picture, sentence);
        say(words);
    }

    EmptyState(Feather icon, String words, String action, Runnable run) {
        this(icon, words);
        var button = new Button(action);
        button.setOnAction(event -> run.run());
        getChildren().add(button);
    }

    void say(String words) {
        sentence.setText(words);
    }
}
