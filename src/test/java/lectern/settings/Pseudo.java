package lectern.settings;

import java.util.Locale;
import java.util.TreeMap;

/// A language for tests: English, two fifths longer, with marks on its vowels and brackets around each text. A bracket
/// that is not seen is a text that is cut; a text without marks does not come from the file.
public final class Pseudo {
    /// Not words, but patterns of dates.
    static final String DATES = "date.";

    /// What keyboards say is short in every language.
    static final String KEYS = "key.";

    private static final String PLAIN = "aeiouyAEIOUY";
    private static final String MARKED = "äëïöüÿÄËÏÖÜŸ";

    private Pseudo() {}

    public static Texts texts() {
        var patterns = new TreeMap<String, String>();
        var english = Texts.english();
        for (String key : english.keys()) {
            String pattern = english.pattern(key);
            String longer =
                    key.startsWith(DATES) || key.startsWith(KEYS) ? pattern : longer(pattern);
            patterns.put(key, longer.equals(pattern) ? pattern : "[" + longer + "]");
        }
        return Texts.of(Locale.ENGLISH, patterns);
    }

    /// Writes each vowel twice, and more until two fifths are added; what stands in braces stays, but for the words of
    /// a choice.
    static String longer(String pattern) {
        var out = new StringBuilder();
        int letters = 0;
        int added = 0;
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '{') {
                int end = closing(pattern, at);
                out.append(argument(pattern.substring(at + 1, end)));
                at = end + 1;
                continue;
            }
            int vowel = PLAIN.indexOf(c);
            letters++;
            if (vowel >= 0) {
                out.append(MARKED.charAt(vowel)).append(marked(c));
                added++;
            } else {
                out.append(c);
            }
            at++;
        }
        boolean words = pattern.codePoints().anyMatch(Character::isLetter);
        for (int wanted = (pattern.isBlank() ? 0 : letters * 2 + 4) / 5;
                words && added < wanted;
                added++) {
            out.append('~');
        }
        return out.toString();
    }

    private static char marked(char c) {
        int lower = PLAIN.indexOf(Character.toLowerCase(c));
        return MARKED.charAt(lower);
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; ; i++) {
            depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
    }

    private static String argument(String inside) {
        String[] parts = inside.split(",", 3);
        if (parts.length < 3 || !parts[1].equals("choice")) {
            return "{" + inside + "}";
        }
        var branches = new StringBuilder();
        for (String branch : parts[2].split("\\|", -1)) {
            int sign = 0;
            while (branch.charAt(sign) != '#' && branch.charAt(sign) != '<') {
                sign++;
            }
            branches.append(branches.isEmpty() ? "" : "|")
                    .append(branch, 0, sign + 1)
                    .append(longer(branch.substring(sign + 1)));
        }
        return "{" + parts[0] + ",choice," + branches + "}";
    }
}
