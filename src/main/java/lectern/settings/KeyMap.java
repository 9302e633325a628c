package lectern.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Which keys each command has: those of the table of commands, unless the user has changed them. Immutable.
public final class KeyMap {
    private static final Logger LOG = Logger.getLogger(KeyMap.class.getName());

    public static final KeyMap USUAL = new KeyMap(Map.of());

    /// What moves in a text, and what leaves or walks the window; with Alt they are free.
    private static final Set<String> MOVES =
            Set.of(
                    "Up",
                    "Down",
                    "Left",
                    "Right",
                    "Home",
                    "End",
                    "PageUp",
                    "PageDown",
                    "Tab",
                    "Esc",
                    "Backspace");

    private final EnumMap<Command, List<Keys>> changed = new EnumMap<>(Command.class);

    private KeyMap(Map<Command, List<Keys>> changed) {
        this.changed.putAll(changed);
    }

    /// Why a command cannot have a key.
    public enum Refusal {
        /// A digit puts a tag on.
        DIGIT,
        /// It moves in the text.
        MOVE,
        /// It would be typed: the command listens while one types.
        TYPED
    }

    /// Reads the written form: a line for each changed command, its name and its keys with spaces between. A line that cannot be
    /// read is left out; the others hold.
    public static KeyMap of(String written) {
        var changed = new EnumMap<Command, List<Keys>>(Command.class);
        for (String line : written.split("\n", -1)) {
            List<String> parts = List.of(line.strip().split(" +"));
            try {
                Command command = Command.valueOf(parts.getFirst());
                List<Keys> keys = parts.stream().skip(1).map(Keys::of).toList();
                if (keys.stream().allMatch(key -> refusal(command, key).isEmpty())) {
                    changed.put(command, keys);
                }
            } catch (IllegalArgumentException e) {
                LOG.log(Level.FINE, "keys of another version, the usual ones hold: {0}", line);
            }
        }
        return new KeyMap(changed);
    }

    /// The written form; empty if nothing is changed.
    public String written() {
        var lines = new ArrayList<String>();
        changed.forEach(
                (command, keys) -> {
                    var line = new StringBuilder(command.name());
                    keys.forEach(key -> line.append(' ').append(key));
                    lines.add(line.toString());
                });
        return String.join("\n", lines);
    }

    /// The keys of a command; the first is the one that menus show. May be empty.
    public List<Keys> keys(Command command) {
        return changed.getOrDefault(command, command.keys());
    }

    public boolean isChanged(Command command) {
        return changed.containsKey(command);
    }

    public boolean isUsual() {
        return changed.isEmpty();
    }

    /// Another command that has this key.
    public Optional<Command> holder(Command wanting, Keys key) {
        return Arrays.stream(Command.values())
                .filter(command -> command != wanting && keys(command).contains(key))
                .findFirst();
    }

    /// Why this command cannot have this key, whoever has it now.
    public static Optional<Refusal> refusal(Command command, Keys key) {
        if (Command.TAG_DIGITS.contains(key)) {
            return Optional.of(Refusal.DIGIT);
        }
        if (MOVES.contains(key.key()) && !key.alt()) {
            return Optional.of(Refusal.MOVE);
        }
        return command.context == Command.Context.ALWAYS && key.isTyping()
                ? Optional.of(Refusal.TYPED)
                : Optional.empty();
    }

    /// Gives a command this key in place of its own; whoever has it loses it.
    public KeyMap give(Command command, Keys key) {
        var next = new EnumMap<>(changed);
        for (Command other : Command.values()) {
            if (other != command && keys(other).contains(key)) {
                put(next, other, keys(other).stream().filter(had -> !had.equals(key)).toList());
            }
        }
        put(next, command, List.of(key));
        return new KeyMap(next);
    }

    /// Gives a command the keys of the table again; whoever has them loses them.
    public KeyMap reset(Command command) {
        var map = this;
        for (Keys key : command.keys()) {
            map = map.give(command, key);
        }
        var next = new EnumMap<>(map.changed);
        next.remove(command);
        return new KeyMap(next);
    }

    private static void put(Map<Command, List<Keys>> into, Command command, List<Keys> keys) {
        if (keys.equals(command.keys())) {
            into.remove(command);
        } else {
            into.put(command, keys);
        }
    }
}
