package lectern.window;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A floating panel of labelled fields under a title, with its buttons at the end.
final class Form extends VBox {
    private static final double WIDTH = 560;
    private static final double LABELS = 104;
    private static final double GAP = 12;
    private static final double ROW = 8;
    private static final double HINT = 4;

    private final GridPane fields = new GridPane();

    Form(String title) {
        var heading = new Label(title);
        heading.getStyleClass().add("pane-title");
        fields.setHgap(GAP);
        fields.setVgap(ROW);
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        fields.getColumnConstraints().addAll(names, values);
        setPrefWidth(WIDTH);
        getChildren().add(heading);
    }

    /// Adds a line: a name, what it names, and what is to be known about it.
    void row(String name, Control value, Label hint) {
        value.setAccessibleText(name);
        value.setMaxWidth(Double.MAX_VALUE);
        row(name, new VBox(HINT, value, hint));
    }

    /// Adds a line: a name and what it names. The name stands at the first of several things.
    void row(String name, Node value) {
        var label = new Label(name);
        label.getStyleClass().add("quiet-text");
        label.setMinWidth(LABELS);
        if (value instanceof VBox several
                && several.getChildren().getFirst() instanceof Region first) {
            GridPane.setValignment(label, VPos.TOP);
            label.minHeightProperty().bind(first.heightProperty());
        } else {
            GridPane.setValignment(label, VPos.CENTER);
        }
        if (value instanceof Control control) {
            label.setLabelFor(control);
            control.setAccessibleText(name);
        }
        if (value instanceof Labeled labeled) {
            labeled.setWrapText(true);
        }
        if (value instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        fields.addRow(fields.getRowCount(), label, value);
        if (!getChildren().contains(fields)) {
            getChildren().add(fields);
        }
    }

    /// Adds something that takes the whole width, below the lines if there are some by now.
    void wide(Node node) {
        getChildren().add(node);
    }

    /// Adds the buttons, the last of which Enter presses.
    void buttons(Button... buttons) {
        var line = new HBox(buttons);
        line.setSpacing(ROW);
        line.setAlignment(Pos.CENTER_RIGHT);
        buttons[buttons.length - 1].setDefaultButton(true);
        getChildren().add(line);
    }
}
