package lectern.reader;

import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small buttons of the reading view: an icon, and its name for those who hover or listen.
final class Icons {
    private Icons() {}

    static Button button(Feather icon, String name, String styleClass) {
        var button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().setAll("button", styleClass);
        button.setAccessibleText(name);
        Explanation.put(button, name);
        return button;
    }
}
