package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import lectern.reader.WrappedLabel;

/// A small sheet that says what would happen and asks whether it shall.
final class Question {
    private static final double WIDTH = 264;

    private final Floating floating;
    private final Button yes;
    private Runnable action = () -> {};

    Question(String title, String what, String yes, String no) {
        var name = new Label(title);
        name.getStyleClass().add("sheet-title");
        var words = new WrappedLabel(what);
        words.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        this.yes = new Button(yes);
        this.yes.getStyleClass().add("danger");
        var stay = new Button(no);
        var buttons = new HBox(stay, this.yes);
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (Label label : new Label[] {name, words}) {
            label.setPrefWidth(WIDTH);
            label.setMaxWidth(WIDTH);
        }
        floating = new Floating(name, words, buttons);
        stay.setOnAction(event -> floating.hide());
        this.yes.setOnAction(
                event -> {
                    floating.hide();
                    action.run();
                });
    }

    void under(Node node, Runnable agreed) {
        action = agreed;
        floating.under(node);
        yes.requestFocus();
    }
}
