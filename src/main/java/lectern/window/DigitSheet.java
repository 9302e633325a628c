package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.settings.Texts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Which digit applies a tag; it says which tag has a digit now.
final class DigitSheet {
    private static final List<Character> DIGITS =
            List.of('1', '2', '3', '4', '5', '6', '7', '8', '9', '0');
    private static final double WIDTH = 232;

    private final Floating floating;
    private final Optional<Character> now;
    private Optional<Button> chosen = Optional.empty();
    private Consumer<Optional<Character>> done = digit -> {};

    DigitSheet(Texts texts, Tag tag, Codebook codebook) {
        now = Optional.ofNullable(tag.key());
        var title = new Label(texts.get("tags.digit.title", tag.name()));
        title.getStyleClass().add("sheet-title");
        title.setMaxWidth(WIDTH);
        floating = new Floating(title);
        var rows = new javafx.scene.layout.VBox();
        for (char digit : DIGITS) {
            var has = codebook.byKey(digit);
            boolean own = has.filter(other -> other.id().equals(tag.id())).isPresent();
            String words =
                    own
                            ? texts.get("tags.digit.own")
                            : has.map(other -> texts.get("tags.digit.taken", other.name()))
                                    .orElse(texts.get("tags.digit.free"));
            rows.getChildren()
                    .add(
                            row(
                                    TagChip.digit(digit),
                                    words,
                                    own,
                                    has.isPresent(),
                                    Optional.of(digit)));
        }
        rows.getChildren()
                .add(
                        row(
                                new Label(),
                                texts.get("tags.digit.none"),
                                tag.key() == null,
                                true,
                                Optional.empty()));
        floating.sheet().getChildren().add(rows);
        floating.sheet()
                .addEventFilter(
                        javafx.scene.input.KeyEvent.KEY_TYPED,
                        event -> {
                            if (event.getCharacter().length() == 1
                                    && DIGITS.contains(event.getCharacter().charAt(0))) {
                                choose(Optional.of(event.getCharacter().charAt(0)));
                            }
                        });
    }

    private Button row(
            Label cap, String words, boolean holds, boolean strong, Optional<Character> digit) {
        var label = new Label(words);
        label.getStyleClass().add(strong ? "strong" : "quiet-text");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        cap.setMinWidth(16);
        cap.setAlignment(Pos.CENTER);
        var mark = new Label(holds ? "\u2713" : "");
        var line = new HBox(cap, label, mark);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("choice-line");
        line.setPrefWidth(WIDTH);
        line.setMaxWidth(WIDTH);
        var button = new Button();
        button.setGraphic(line);
        button.getStyleClass().addAll("flat", "choice");
        button.setAccessibleText(digit.map(d -> d + ", ").orElse("") + words);
        button.setOnAction(event -> choose(digit));
        if (holds) {
            chosen = Optional.of(button);
        }
        return button;
    }

    private void choose(Optional<Character> digit) {
        floating.hide();
        if (!digit.equals(now)) {
            done.accept(digit);
        }
    }

    void under(Node node, Consumer<Optional<Character>> changed) {
        done = changed;
        floating.under(node);
        chosen.ifPresent(Node::requestFocus);
    }
}
