package lectern.reader;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import lectern.settings.Texts;
import lectern.text.RightToLeft;

/// The note of a card: shown as text, a click or a key away from being written. What is written is kept however one leaves the
/// field: by Tab or a click elsewhere, or to go back to the text, by Escape or Ctrl+Enter. Undo takes it back. What could not be
/// kept stays in the field.
final class NoteField extends VBox {
    /// Takes what is written.
    interface Keeper {
        /// The note is done.
        ///
        /// @param refused runs if it could not be kept
        void keep(String note, Runnable refused);

        /// So much is written by now: it is to outlive the end of the app.
        void draft(String note);
    }

    /// So much of what is typed may be lost when the power fails.
    private static final Duration DRAFTED = Duration.seconds(1);

    /// A longer note is shown by its beginning.
    private static final int LONG = 220;

    private final Texts texts;
    private final Keeper keeper;
    private final Runnable done;
    private final TextArea field = new TextArea();
    private final PauseTransition typing = new PauseTransition(DRAFTED);
    private String note = "";
    private boolean editing;

    /// Whether something else than the note is kept or was refused: it is done with only when what is written now is kept.
    private boolean unsettled;

    private boolean whole;

    /// @param done is told when the keyboard has left the field: the focus goes back to the text
    NoteField(Texts texts, Keeper keeper, Runnable done) {
        this.texts = texts;
        this.keeper = keeper;
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
        typing.setOnFinished(_ -> draft());
        field.textProperty().addListener(_ -> typed());
        refresh();
    }

    void show(String next) {
        if (!next.equals(note)) {
            note = next;
            if (editing && !field.isFocused() && next.equals(written())) {
                // What had been refused was kept after all.
                close();
            }
            if (!editing) {
                refresh();
            }
        }
    }

    /// Is the note of another annotation from now on: what was unfolded is folded again.
    void forget() {
        if (whole || editing) {
            whole = false;
            close();
            refresh();
        }
    }

    boolean isEditing() {
        return editing;
    }

    void edit() {
        if (!editing) {
            open(note);
        }
        field.requestFocus();
        field.end();
    }

    private void open(String words) {
        field.setText(words);
        editing = true;
        setVisible(true);
        setManaged(true);
        getChildren().setAll(field);
    }

    private void close() {
        editing = false;
        unsettled = false;
        typing.stop();
    }

    private String written() {
        return field.getText().strip();
    }

    private void typed() {
        if (editing && typing.getStatus() != Animation.Status.RUNNING) {
            typing.playFromStart();
        }
    }

    private void draft() {
        unsettled = true;
        keeper.draft(written());
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

    /// Keeps what is written, and shows it.
    void keep() {
        if (!editing) {
            return;
        }
        String before = note;
        String written = written();
        boolean isNew = unsettled || !written.equals(before);
        close();
        note = written;
        refresh();
        if (isNew) {
            keeper.keep(written, () -> refused(written, before));
        }
    }

    /// The words come back into the field; the keyboard stays where it is by now.
    private void refused(String written, String before) {
        if (note.equals(written)) {
            note = before;
        }
        if (!editing) {
            open(written);
        }
        unsettled = true;
    }

    private void refresh() {
        setVisible(!note.isEmpty());
        setManaged(!note.isEmpty());
        if (note.isEmpty()) {
            getChildren().clear();
            return;
        }
        boolean cut = note.length() > LONG && !whole;
        var text = new WrappedLabel(cut ? note.substring(0, cutAt()) + " …" : note);
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
