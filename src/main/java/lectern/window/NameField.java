package lectern.window;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

import lectern.model.TagName;
import lectern.settings.Texts;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The field in which a tag gets its name. What is wrong with a name is said right below it.
final class NameField extends TextField {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Texts texts;
    private final Label fault = new Label();
    private final Popup below = new Popup();
    private Predicate<String> taken = name -> false;
    private Consumer<String> done = name -> {};
    private Runnable left = () -> {};
    private boolean editing;

    NameField(Texts texts) {
        this.texts = texts;
        getStyleClass().add("name-field");
        setAccessibleText(texts.get("tags.name"));
        setPromptText(texts.get("tags.name"));
        fault.getStyleClass().add("name-fault");
        fault.setWrapText(true);
        below.getContent().add(fault);
        below.setHideOnEscape(false);
        textProperty().addListener(seen -> check());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // Looked at later: while its row is laid out anew the field is without focus for a moment.
        focusedProperty()
                .addListener(seen -> javafx.application.Platform.runLater(this::leaveIfElsewhere));
    }

    /// Asks for a name.
    ///
    /// @param taken whether a sibling has this name already
    /// @param done gets a name that holds the rules, if it is another one
    /// @param left is called after it, or when the user thinks better of it
    void ask(String name, Predicate<String> taken, Consumer<String> done, Runnable left) {
        this.taken = taken;
        this.done = done;
        this.left = left;
        editing = true;
        setText(name);
        setUserData(name);
        selectAll();
    }

    boolean isEditing() {
        return editing;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (sentence().isEmpty()) {
                finish(true);
            } else {
                check();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            finish(false);
        }
    }

    private void leaveIfElsewhere() {
        if (!isFocused()) {
            leave();
        }
    }

    /// Keeps the name, if nothing is wrong with it.
    void leave() {
        if (editing) {
            finish(sentence().isEmpty());
        }
    }

    private void finish(boolean keep) {
        String name = getText().strip();
        editing = false;
        below.hide();
        if (keep && !name.equals(getUserData())) {
            done.accept(name);
        }
        left.run();
    }

    /// What is wrong with the name, or empty.
    private String sentence() {
        String name = getText().strip();
        return TagName.fault(name)
                .map(broken -> words(texts, broken))
                .orElse(taken.test(name) ? texts.get("tags.fault.taken", name) : "");
    }

    /// What is wrong with a name, as a sentence.
    static String words(Texts texts, TagName.Fault fault) {
        return texts.get("tags.fault." + fault.name().toLowerCase(Locale.ROOT), TagName.LONGEST);
    }

    private void check() {
        String words = editing ? sentence() : "";
        // An empty field shows its prompt; it is no fault before Enter.
        boolean wrong = !words.isEmpty() && !getText().isEmpty();
        pseudoClassStateChanged(DANGER, wrong);
        setAccessibleHelp(words);
        if (!wrong) {
            below.hide();
            return;
        }
        fault.setText(words);
        fault.setPrefWidth(Math.max(200, getWidth()));
        var place = localToScreen(getBoundsInLocal());
        if (place != null && getScene() != null && !below.isShowing()) {
            below.show(this, place.getMinX(), place.getMaxY() + 4);
        }
    }
}
