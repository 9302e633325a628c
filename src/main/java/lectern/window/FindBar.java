package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import lectern.reader.Explanation;
import lectern.settings.Command;
import lectern.settings.Texts;
import lectern.text.FindQuery;

import org.kordamp.ikonli.feather.Feather;

/// The slim bar in which one types what is to be found in the text.
final class FindBar extends VBox {
    private static final int COLUMNS = 18;

    /// Room for what is usually counted: the field shall not move while one types.
    private static final double COUNT = 112;

    /// What the bar asks of the window.
    interface Requests {
        /// Something else is to be found.
        void find(FindQuery query);

        void next();

        void previous();

        /// The search is over: back to the text.
        void leave();
    }

    private final Requests requests;
    private final TextField field = new TextField();
    private final ToggleButton matchCase;
    private final ToggleButton wholeWord;
    private final ToggleButton regex;
    private final Label count = new Label();
    private final Label remark = new Label();

    FindBar(Texts texts, CurrentKeys keys, Requests requests) {
        this.requests = requests;
        getStyleClass().add("find-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setPrefColumnCount(COLUMNS);
        field.setPromptText(texts.get("find.prompt"));
        field.setAccessibleText(texts.get("find.prompt"));
        field.textProperty().subscribe((_, _) -> typed());
        matchCase = toggle(texts.get("find.case"), texts.get("find.case.tip"));
        wholeWord = toggle(texts.get("find.word"), texts.get("find.word.tip"));
        regex = toggle(texts.get("find.regex"), texts.get("find.regex.tip"));
        count.getStyleClass().add("find-count");
        count.setMinWidth(COUNT);
        remark.getStyleClass().add("find-remark");
        remark.setWrapText(true);
        remark.setMaxWidth(Double.MAX_VALUE);
        var previous = new IconButton(Feather.CHEVRON_UP, "", requests::previous);
        keys.tell(texts, "find.previous", previous::say, Command.FIND_PREVIOUS);
        var next = new IconButton(Feather.CHEVRON_DOWN, "", requests::next);
        keys.tell(texts, "find.next", next::say, Command.FIND_NEXT);
        var row =
                new HBox(
                        field,
                        matchCase,
                        wholeWord,
                        regex,
                        count,
                        previous,
                        next,
                        new IconButton(Feather.X, texts.get("find.leave"), requests::leave));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("find-row");
        getChildren().addAll(row, remark);
        say("", "");
        new KeyTable()
                .on("Enter", requests::next)
                .on("Shift+Enter", requests::previous)
                .install(field);
    }

    private ToggleButton toggle(String words, String tip) {
        var toggle = new ToggleButton(words);
        toggle.getStyleClass().addAll("flat", "find-toggle");
        Explanation.put(toggle, tip);
        toggle.setAccessibleText(tip);
        toggle.selectedProperty().subscribe((_, _) -> typed());
        return toggle;
    }

    private void typed() {
        requests.find(query());
    }

    FindQuery query() {
        return new FindQuery(
                field.getText(),
                wholeWord.isSelected(),
                regex.isSelected(),
                matchCase.isSelected());
    }

    /// Takes words into the field, if there are any, and the focus.
    void begin(String words) {
        if (!words.isEmpty()) {
            field.setText(words);
        }
        field.requestFocus();
        field.selectAll();
    }

    /// Says what was found.
    ///
    /// @param place which of how many, in a few words
    /// @param more a sentence that needs a line of its own; empty for none
    void say(String place, String more) {
        count.setText(place);
        remark.setText(more);
        remark.setVisible(!more.isEmpty());
        remark.setManaged(!more.isEmpty());
    }
}
