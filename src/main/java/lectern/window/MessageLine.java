package lectern.window;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import lectern.reader.WrappedLabel;
import lectern.settings.Texts;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One calm line under the top bar that says what could not be done and what to do, until it is put away.
final class MessageLine extends HBox {
    private final WrappedLabel words = new WrappedLabel();
    private final Button copy;
    private String details = "";

    MessageLine(Texts texts) {
        getStyleClass().add("message");
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        copy = new Button(texts.get("message.copy"));
        copy.getStyleClass().addAll("flat", "link-button");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(event -> copyDetails());
        var icon = new FontIcon(Feather.INFO);
        getChildren()
                .addAll(
                        icon,
                        words,
                        copy,
                        new IconButton(Feather.X, texts.get("message.close"), this::hideNow));
        hideNow();
    }

    /// @param more what a helper would want to know; may be empty
    void show(String sentence, String more) {
        words.say(sentence);
        details = sentence + (more.isEmpty() ? "" : "\n\n" + more);
        copy.setVisible(!more.isEmpty());
        setVisible(true);
        setManaged(true);
    }

    void hideNow() {
        setVisible(false);
        setManaged(false);
    }

    private void copyDetails() {
        CopiedText.put(details);
    }
}
