package lectern.window;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import lectern.settings.Command;
import lectern.settings.Keys;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Listens to the keys of all commands, before any control does. While text is typed, letters are letters.
final class KeyDispatch {
    private static final Map<String, KeyCode> NAMED =
            Map.of(
                    "Enter",
                    KeyCode.ENTER,
                    "Esc",
                    KeyCode.ESCAPE,
                    "Delete",
                    KeyCode.DELETE,
                    "F3",
                    KeyCode.F3,
                    "+",
                    KeyCode.ADD,
                    "=",
                    KeyCode.EQUALS,
                    "-",
                    KeyCode.MINUS,
                    ",",
                    KeyCode.COMMA,
                    ".",
                    KeyCode.PERIOD);

    private final Map<Command, Action> actions;
    private final Consumer<Character> tagDigit;
    private final Predicate<Node> inReader;
    private final BooleanSupplier readerShown;

    /// @param tagDigit takes the digit of a tag, `0` to `9`
    /// @param inReader whether the focus lies in the reading view
    /// @param readerShown whether an article is open and shown
    KeyDispatch(
            Map<Command, Action> actions,
            Consumer<Character> tagDigit,
            Predicate<Node> inReader,
            BooleanSupplier readerShown) {
        this.actions = actions;
        this.tagDigit = tagDigit;
        this.inReader = inReader;
        this.readerShown = readerShown;
    }

    /// @param others whether a key that was pressed belongs to somebody else
    void install(Scene scene, Predicate<KeyEvent> others) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!others.test(event)) {
                        handle(event, Optional.ofNullable(scene.getFocusOwner()));
                    }
                });
    }

    private void handle(KeyEvent event, Optional<Node> focus) {
        for (Command command : Command.values()) {
            for (Keys keys : command.keys()) {
                if (matches(keys, event) && listens(command.context, keys, focus)) {
                    Action action = actions.get(command);
                    if (action != null) {
                        event.consume();
                        afterTyping(event, action::tryRun);
                    }
                    return;
                }
            }
        }
        for (Keys keys : Command.TAG_DIGITS) {
            if (matches(keys, event) && listens(Command.Context.READER, keys, focus)) {
                event.consume();
                afterTyping(event, () -> tagDigit.accept(keys.key().charAt(0)));
                return;
            }
        }
    }

    /// A key that prints is typed right after it is pressed: a field that its command opens must not get the letter.
    private static void afterTyping(KeyEvent event, Runnable run) {
        if (event.getText().isEmpty() || event.isShortcutDown()) {
            run.run();
        } else {
            Platform.runLater(run);
        }
    }

    private boolean listens(Command.Context context, Keys keys, Optional<Node> focus) {
        boolean typing = focus.filter(node -> node instanceof TextInputControl).isPresent();
        return switch (context) {
            case ALWAYS -> true;
            case OUTSIDE_FIELDS -> !typing;
            // Letters and digits work while the focus rests in a list; Enter and Delete are the
            // list's own there.
            case READER ->
                    !typing
                            && readerShown.getAsBoolean()
                            && (keys.key().length() == 1 || focus.filter(inReader).isPresent());
        };
    }

    /// Whether these keys were pressed. Signs and digits go by what the keyboard prints, wherever it has them.
    static boolean matches(Keys keys, KeyEvent event) {
        if (keys.ctrl() != event.isShortcutDown() || keys.alt() != event.isAltDown()) {
            return false;
        }
        String key = keys.key();
        boolean letter = key.length() == 1 && Character.isLetter(key.charAt(0));
        boolean sign = key.length() == 1 && !letter;
        if (sign && key.equals(event.getText())) {
            return true;
        }
        if (keys.shift() != event.isShiftDown()) {
            return key.equals("?") && event.isShiftDown() && event.getCode() == KeyCode.SLASH;
        }
        KeyCode code = event.getCode();
        return code == NAMED.get(key)
                || (key.equals("-") && code == KeyCode.SUBTRACT)
                || (key.equals("+") && code == KeyCode.PLUS)
                || (letter && code.getName().equals(key))
                || (sign && isDigit(code, key));
    }

    private static boolean isDigit(KeyCode code, String key) {
        return code.isDigitKey() && code.getChar().equals(key);
    }
}
