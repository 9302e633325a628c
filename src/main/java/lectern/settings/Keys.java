package lectern.settings;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A key with its modifiers, written as in menus: `Ctrl+Shift+Z`, `H`, `Delete`, `?`.
///
/// On macOS `Ctrl` means the command key.
///
/// @param key a letter in upper case, a digit, a sign, or `Enter`, `Esc`, `Delete`, `F3`
public record Keys(boolean ctrl, boolean shift, boolean alt, String key) {
    /// What text fields do themselves, besides taking letters, digits and signs without modifiers.
    public static final Set<Keys> OF_FIELDS =
            Set.copyOf(
                    List.of(
                            of("Ctrl+A"),
                            of("Ctrl+C"),
                            of("Ctrl+X"),
                            of("Ctrl+V"),
                            of("Ctrl+Z"),
                            of("Ctrl+Y"),
                            of("Ctrl+Shift+Z"),
                            of("Delete"),
                            of("Enter"),
                            of("Esc")));

    /// Reads the written form.
    public static Keys of(String written) {
        boolean signIsPlus = written.endsWith("++") || written.equals("+");
        String rest = signIsPlus ? written.substring(0, written.length() - 1) : written;
        var parts =
                new LinkedHashSet<>(
                        Arrays.asList(rest.isEmpty() ? new String[0] : rest.split("\\+")));
        boolean ctrl = parts.remove("Ctrl");
        boolean shift = parts.remove("Shift");
        boolean alt = parts.remove("Alt");
        String key = signIsPlus ? "+" : String.join("", parts);
        if (key.isEmpty() || parts.size() > 1) {
            throw new IllegalArgumentException("No key: " + written);
        }
        return new Keys(ctrl, shift, alt, key);
    }

    /// By hand, as [#hashCode]: Java writes those of a record when they are first needed, here at the start of the window.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Keys keys
                && ctrl == keys.ctrl
                && shift == keys.shift
                && alt == keys.alt
                && key.equals(keys.key);
    }

    @Override
    public int hashCode() {
        return 8 * key.hashCode() + (ctrl ? 4 : 0) + (shift ? 2 : 0) + (alt ? 1 : 0);
    }

    /// Whether a text field takes this key for itself.
    public boolean isTyping() {
        return OF_FIELDS.contains(this) || (!ctrl && !alt && key.length() == 1);
    }

    /// As keyboards of a language name it: `Ctrl+Maj+Z`, `Suppr`.
    public String words(Texts texts) {
        return (ctrl ? texts.get("key.ctrl") + "+" : "")
                + (shift ? texts.get("key.shift") + "+" : "")
                + (alt ? texts.get("key.alt") + "+" : "")
                + name(texts);
    }

    private String name(Texts texts) {
        String named = "key." + key.toLowerCase(Locale.ROOT);
        return key.length() > 1 && texts.has(named) ? texts.get(named) : key;
    }

    /// The written form.
    @Override
    public String toString() {
        return (ctrl ? "Ctrl+" : "") + (shift ? "Shift+" : "") + (alt ? "Alt+" : "") + key;
    }
}
