package lectern.window;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

import lectern.reader.Explanation;
import lectern.settings.Texts;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A flat button that shows an icon alone: its words are for those who hover or listen.
final class IconButton extends Button {
    IconButton(Feather icon, String words, Runnable action) {
        super("", new FontIcon(icon));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().addAll("flat", "icon-button");
        setOnAction(event -> action.run());
        say(words);
    }

    /// Closes a list that stands in the place of the text.
    static IconButton leave(Texts texts, Runnable leave) {
        return new IconButton(Feather.X, texts.get("pane.leave"), leave);
    }

    /// Has other words from now on.
    void say(String words) {
        setText(words);
        Explanation.put(this, words);
        setAccessibleText(words);
    }
}
