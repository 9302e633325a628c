package lectern.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

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
        explain(button, name);
        return button;
    }

    /// Names a control to those who hover. The tooltip is made when the mouse first comes: it is a window of its own, and
    /// making dozens of them while cards come into view costs more than all the rest.
    static void explain(Control control, String name) {
        control.setOnMouseEntered(
                _ -> {
                    control.setTooltip(new Tooltip(name));
                    control.setOnMouseEntered(null);
                });
    }
}
