package lectern.reader;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;

import lectern.settings.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Says which annotations lie at the caret, innermost first, and lets one walk through them.
final class Here extends HBox {
    private static final double DOT = 4;

    /// More are counted, not named.
    private static final int NAMED = 5;

    private final Texts texts;
    private final Consumer<UUID> choose;
    private final Label keys;
    private List<Mark> shown = List.of();
    private Optional<UUID> current = Optional.empty();

    /// @param choose is told which one was clicked
    Here(Texts texts, Consumer<UUID> choose) {
        this.texts = texts;
        this.choose = choose;
        keys = new Label(texts.get("reader.here.keys"));
        keys.getStyleClass().add("here-keys");
        getStyleClass().add("here");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(texts.get("reader.here"));
        setVisible(false);
        managedProperty().bind(visibleProperty());
        setMinWidth(0);
    }

    /// Shows these, unless there are too few to be told.
    ///
    /// @param focused the one with focus
    /// @param least so many are worth telling
    void show(List<Mark> marks, Optional<UUID> focused, int least, Shades shades) {
        boolean worth = marks.size() >= least;
        setVisible(worth);
        if (!worth || (shown.equals(marks) && current.equals(focused))) {
            return;
        }
        shown = List.copyOf(marks);
        current = focused;
        getChildren().clear();
        for (Mark mark : named(marks)) {
            getChildren().add(button(mark, shades));
        }
        if (marks.size() > NAMED) {
            var more = new Label(texts.get("reader.here.more", marks.size() - NAMED));
            more.getStyleClass().add("here-keys");
            getChildren().add(more);
        }
        if (marks.size() > 1) {
            getChildren().add(keys);
        }
    }

    /// Says this in place of what lies there.
    void say(String sentence) {
        var said = new Label(sentence);
        said.getStyleClass().add("here-words");
        said.setMinWidth(0);
        getChildren().setAll(said);
        shown = List.of();
        setVisible(true);
    }

    /// The innermost ones, and in any case the one with focus.
    private List<Mark> named(List<Mark> marks) {
        var named = new ArrayList<>(marks.subList(0, Math.min(NAMED, marks.size())));
        for (Mark mark : marks.subList(named.size(), marks.size())) {
            if (current.equals(Optional.of(mark.id()))) {
                named.set(NAMED - 1, mark);
            }
        }
        return named;
    }

    private Button button(Mark mark, Shades shades) {
        String names =
                Hover.names(mark.annotation(), shades.codebook(), texts.get("reader.untagged"));
        var button = new Button(names, new Circle(DOT, mark.strong()));
        button.setMnemonicParsing(false);
        button.setTextOverrun(OverrunStyle.ELLIPSIS);
        button.setFocusTraversable(false);
        button.setAccessibleText(names);
        button.getStyleClass().setAll("button", "here-tag");
        if (current.equals(Optional.of(mark.id()))) {
            button.getStyleClass().add("here-current");
        }
        button.setOnAction(_ -> choose.accept(mark.id()));
        return button;
    }

    /// The tags it names, in order.
    List<String> names() {
        return isVisible()
                ? getChildren().stream()
                        .filter(Button.class::isInstance)
                        .map(node -> ((Button) node).getText())
                        .toList()
                : List.of();
    }
}
