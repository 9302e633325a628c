package lectern.window;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A flat button that shows an icon alone: its words are in the tooltip and for screen readers.
final class IconButton extends Button {
    IconButton(Feather icon, String words, Runnable action) {
        super(words, new FontIcon(icon));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().addAll("flat", "icon-button");
        setTooltip(new Tooltip(words));
        setAccessibleText(words);
        setOnAction(event -> action.run());
    }
}
