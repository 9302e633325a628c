package lectern.reader;

import javafx.scene.control.ToggleButton;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Pulls the cards over the text where there is no room beside it.
final class DrawerButton extends ToggleButton {
    /// @param changed runs when it was pressed
    DrawerButton(String name, Runnable changed) {
        setGraphic(new FontIcon(Feather.MESSAGE_SQUARE));
        getStyleClass().setAll("button", "drawer-button");
        Explanation.put(this, name);
        setAccessibleText(name);
        selectedProperty().addListener(_ -> changed.run());
    }
}
