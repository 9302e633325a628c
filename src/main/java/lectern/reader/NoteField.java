package lectern.reader;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import lectern.settings.Texts;
import lectern.text.RightToLeft;

import java.util.function.Consumer;

/// The note of a card: shown as text, a click or a key away from being written. What is written is kept however one leaves the
/// field: by Tab or a click elsewhere, or to go back to the text, by Escape or Ctrl+Enter. Undo takes it back.
final class NoteField extends VBox {
    /// A longer note is shown by its beginning.
    private static final int LONG = 220;

    private final Texts texts;
    private final Consumer<String> save;
    private final Runnable done;
    private final TextArea field = new TextArea();
    private String note = "";
    private boolean editing;
    private boolean whole;

    /// @param save is told a note that was changed
    /// @param done is told when the keyboard has left the field: the focus goes back to the text
    NoteField(Texts texts, Consumer<String> save, Runnable done) {
        this.texts = texts;
        this.save = save;
        this.done = done;
        getStyleClass().add("note");
        // JavaFX cannot wrap a field that is written from the right: see RightToLeft.
        field.wrapTextProperty()
                .bind(field.textProperty().map(written -> !RightToLeft.isIn(written)));
        field.setPrefRowCount(4);
        field.setAccessibleText(texts.get("reader.note"));
        field.setPromptText(texts.get("reader.note.keys"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty()
                .addListener(
                        (_, had, has) -> {
                            if (had && !has) {
                                keep();
                            }
                        });
        refresh();
    }

    void show(String next) {
        if (!next.equals(note)) {
            note = next;
            if (!editing) {
                refresh();
            }
        }
    }

    /// Is the note of another annotation from now on: what was unfolded is folded again.
    void forget() {
        if (whole) {
            whole = false;
            refresh();
        }
    }

    boolean isEditing() {
        return editing;
    }

    void edit() {
        if (!editing) {
            editing = true;
            setVisible(true);
            setManaged(true);
            field.setText(note);
            getChildren().setAll(field);
        }
        field.requestFocus();
        field.end();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            key.consume();
            field.requestFocusTraversal(
                    key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            return;
        }
        boolean leaves =
                key.getCode() == KeyCode.ESCAPE
                        || (key.getCode() == KeyCode.ENTER && key.isShortcutDown());
        if (leaves) {
            key.consume();
            keep();
            done.run();
        }
    }

    private void keep() {
        if (!editing) {
            return;
        }
        editing = false;
        String written = field.getText().strip();
        if (!written.equals(note)) {
            note = written;
            save.accept(written);
        }
        refresh();
    }

    private void refresh() {
        setVisible(!note.isEmpty());
        setManaged(!note.isEmpty());
        if (note.isEmpty()) {
            getChildren().clear();
            return;
        }
        boolean cut = note.length() > LONG && !whole;
        var text = new Label(RightToLeft.wrapping(cut ? note.substring(0, cutAt()) + " …" : note));
        text.setWrapText(true);
        text.getStyleClass().add("note-text");
        text.setOnMouseClicked(
                click -> {
                    edit();
                    click.consume();
                });
        getChildren().setAll(text);
        if (cut) {
            getChildren().add(link("reader.note.more", this::showWhole));
        }
        getChildren().add(link("reader.note.edit", this::edit));
    }

    private int cutAt() {
        int space = note.lastIndexOf(' ', LONG);
        return space > LONG / 2 ? space : lectern.text.Graphemes.previous(note, LONG);
    }

    private void showWhole() {
        whole = true;
        refresh();
    }

    private Hyperlink link(String key, Runnable act) {
        var link = new Hyperlink(texts.get(key));
        link.getStyleClass().add("card-link");
        link.setOnAction(
                _ -> {
                    link.setVisited(false);
                    act.run();
                });
        return link;
    }
}
