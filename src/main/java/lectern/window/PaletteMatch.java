package lectern.window;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How well words fit what was typed: every typed word must be found, best at the start of a word, then inside one, then as letters
/// in this order.
final class PaletteMatch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final int AT_START = 0;
    private static final int AT_WORD = 1;
    private static final int INSIDE = 4;
    private static final int SCATTERED = 16;

    private PaletteMatch() {}

    /// 0 is the best; empty if it does not fit.
    static OptionalInt score(String words, String typed) {
        String text = folded(words);
        int score = 0;
        for (String part : SPACE.split(folded(typed).strip(), -1)) {
            OptionalInt one = one(text, part);
            if (one.isEmpty()) {
                return one;
            }
            score += one.getAsInt();
        }
        return OptionalInt.of(score);
    }

    private static OptionalInt one(String text, String part) {
        if (text.startsWith(part)) {
            return OptionalInt.of(AT_START);
        }
        if (text.contains(" " + part)) {
            return OptionalInt.of(AT_WORD);
        }
        if (text.contains(part)) {
            return OptionalInt.of(INSIDE);
        }
        int at = 0;
        for (int i = 0; i < part.length(); i++) {
            at = text.indexOf(part.charAt(i), at) + 1;
            if (at == 0) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(SCATTERED);
    }

    static String folded(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
