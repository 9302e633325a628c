package lectern.window;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import lectern.settings.Command;
import lectern.settings.KeyMap;
import lectern.settings.Keys;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Listens to the keys of all commands, before any control does. While text is typed, letters are letters.
final class KeyDispatch {
    /// Keys that have a name, and signs by the place they have on most keyboards.
    private static final Map<String, KeyCode> NAMED =
            Map.ofEntries(
                    Map.entry("Enter", KeyCode.ENTER),
                    Map.entry("Esc", KeyCode.ESCAPE),
                    Map.entry("Delete", KeyCode.DELETE),
                    Map.entry("Insert", KeyCode.INSERT),
                    Map.entry("Backspace", KeyCode.BACK_SPACE),
                    Map.entry("Space", KeyCode.SPACE),
                    Map.entry("Tab", KeyCode.TAB),
                    Map.entry("Up", KeyCode.UP),
                    Map.entry("Down", KeyCode.DOWN),
                    Map.entry("Left", KeyCode.LEFT),
                    Map.entry("Right", KeyCode.RIGHT),
                    Map.entry("Home", KeyCode.HOME),
                    Map.entry("End", KeyCode.END),
                    Map.entry("PageUp", KeyCode.PAGE_UP),
                    Map.entry("PageDown", KeyCode.PAGE_DOWN),
                    Map.entry("F1", KeyCode.F1),
                    Map.entry("F2", KeyCode.F2),
                    Map.entry("F3", KeyCode.F3),
                    Map.entry("F4", KeyCode.F4),
                    Map.entry("F5", KeyCode.F5),
                    Map.entry("F6", KeyCode.F6),
                    Map.entry("F7", KeyCode.F7),
                    Map.entry("F8", KeyCode.F8),
                    Map.entry("F9", KeyCode.F9),
                    Map.entry("F10", KeyCode.F10),
                    Map.entry("F11", KeyCode.F11),
                    Map.entry("F12", KeyCode.F12),
                    Map.entry("+", KeyCode.ADD),
                    Map.entry("=", KeyCode.EQUALS),
                    Map.entry("-", KeyCode.MINUS),
                    Map.entry(",", KeyCode.COMMA),
                    Map.entry(".", KeyCode.PERIOD),
                    Map.entry("/", KeyCode.SLASH),
                    Map.entry("[", KeyCode.OPEN_BRACKET),
                    Map.entry("]", KeyCode.CLOSE_BRACKET));

    private static final Map<KeyCode, String> NAMES =
            NAMED.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private final Supplier<KeyMap> keyMap;
    private final Actions actions;
    private final Consumer<Character> tagDigit;
    private final Predicate<Node> inReader;
    private final BooleanSupplier readerShown;

    /// @param keyMap the keys as they are now
    /// @param tagDigit takes the digit of a tag, `0` to `9`
    /// @param inReader whether the focus lies in the reading view
    /// @param readerShown whether an article is open and shown
    KeyDispatch(
            Supplier<KeyMap> keyMap,
            Actions actions,
            Consumer<Character> tagDigit,
            Predicate<Node> inReader,
            BooleanSupplier readerShown) {
        this.keyMap = keyMap;
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
            for (Keys keys : keyMap.get().keys(command)) {
                if (matches(keys, event) && listens(command.context, keys, focus)) {
                    actions.of(command)
                            .ifPresent(
                                    action -> {
                                        event.consume();
                                        afterTyping(event, action::tryRun);
                                    });
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

    /// The keys that were pressed, as a command could have them; nothing for a modifier alone or a key without a name.
    static Optional<Keys> pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        String name = NAMES.get(code);
        String typed = event.getText().strip();
        boolean shift = event.isShiftDown();
        if (name == null && (code.isLetterKey() || code.isDigitKey())) {
            name = code.getChar();
        } else if (typed.length() == 1 && !Character.isLetterOrDigit(typed.charAt(0))) {
            // A sign is what the keyboard prints, with Shift or without.
            name = typed;
            shift = false;
        }
        return name == null
                ? Optional.empty()
                : Optional.of(new Keys(event.isShortcutDown(), shift, event.isAltDown(), name));
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
