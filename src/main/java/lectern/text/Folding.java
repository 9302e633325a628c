package lectern.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// What a search takes for the same, character by character: letters without case and without diacritics, all quotation
/// marks, all dashes, all white space, ligatures and their letters, Arabic with and without vowel signs.
///
/// Signs that are letters' own stay: Devanagari vowels, the voicing of kana, the parts of a Korean syllable.
final class Folding {
    /// The character leaves nothing.
    static final char NOTHING = 0xfffe;

    /// The character needs [#fold].
    static final char SEVERAL = 0xffff;

    private static final Folding CASELESS = new Folding(false);
    private static final Folding CASED = new Folding(true);

    private static final Set<UnicodeScript> DIACRITICS =
            EnumSet.of(
                    UnicodeScript.INHERITED,
                    UnicodeScript.COMMON,
                    UnicodeScript.LATIN,
                    UnicodeScript.GREEK,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.ARABIC,
                    UnicodeScript.HEBREW);

    /// Written alike, though Unicode decomposes none of them.
    private static final Map<Integer, String> ALIKE = alike();

    private static final int PAGE = 256;
    private static final char TATWEEL = 0x640;

    private final boolean cased;

    /// By the upper byte of a character, made when it is first asked for.
    private final AtomicReferenceArray<char[]> pages = new AtomicReferenceArray<>(PAGE);

    private Folding(boolean cased) {
        this.cased = cased;
    }

    static Folding of(boolean matchCase) {
        return matchCase ? CASED : CASELESS;
    }

    private static Map<Integer, String> alike() {
        var alike = new HashMap<Integer, String>();
        put(alike, "‘’‚‛′ʼ`´", "'");
        put(alike, "“”„‟″«»", "\"");
        put(alike, "‐‑‒–—―−﹘﹣", "-");
        put(alike, "…", "...");
        put(alike, "ß", "ss");
        put(alike, "ẞ", "SS");
        put(alike, "æ", "ae");
        put(alike, "Æ", "AE");
        put(alike, "œ", "oe");
        put(alike, "Œ", "OE");
        put(alike, "ø", "o");
        put(alike, "Ø", "O");
        put(alike, "ł", "l");
        put(alike, "Ł", "L");
        put(alike, "đ", "d");
        put(alike, "Đ", "D");
        put(alike, "ı", "i");
        return alike;
    }

    private static void put(Map<Integer, String> alike, String from, String to) {
        from.codePoints().forEach(c -> alike.put(c, to));
    }

    /// The folded characters with this upper byte, [#NOTHING] and [#SEVERAL] among them.
    char[] page(int upper) {
        char[] page = pages.get(upper);
        if (page == null) {
            page = new char[PAGE];
            for (int i = 0; i < PAGE; i++) {
                page[i] = simple((char) (upper * PAGE + i));
            }
            pages.set(upper, page);
        }
        return page;
    }

    private char simple(char c) {
        if (Character.isSurrogate(c) || c >= NOTHING || joins(c)) {
            return SEVERAL;
        }
        String folded = fold(c);
        return switch (folded.length()) {
            case 0 -> NOTHING;
            case 1 -> folded.charAt(0);
            default -> SEVERAL;
        };
    }

    /// Whether it makes one character with the one before: voicing of kana, vowel and end of a Korean syllable.
    static boolean joins(int c) {
        return c == 0x3099 || c == 0x309a || (c >= 0x1160 && c <= 0x11ff);
    }

    /// What is left of a code point.
    String fold(int c) {
        if (isIgnored(c)) {
            return "";
        }
        if (c <= Character.MAX_VALUE && WhiteSpace.is((char) c)) {
            return " ";
        }
        String known = ALIKE.get(c);
        if (known != null) {
            return cased(known);
        }
        UnicodeScript script = UnicodeScript.of(c);
        String written = Character.toString(c);
        if (script == UnicodeScript.HANGUL
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA) {
            return written;
        }
        return cased(
                withoutDiacritics(Normalizer.normalize(written, isForm(c) ? Form.NFKD : Form.NFD)));
    }

    private static boolean isIgnored(int c) {
        return Character.getType(c) == Character.FORMAT || c == TATWEEL || c == 0xad;
    }

    /// Whether it is another form of a letter: ligatures, Arabic as it joins, full width.
    private static boolean isForm(int c) {
        return (c >= 0xfb00 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xff5e);
    }

    private static String withoutDiacritics(String decomposed) {
        var kept = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !isDiacritic(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isDiacritic(int c) {
        int type = Character.getType(c);
        return (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK)
                && !joins(c)
                && DIACRITICS.contains(UnicodeScript.of(c));
    }

    private String cased(String folded) {
        if (cased) {
            return folded;
        }
        var lower = new StringBuilder(folded.length());
        folded.codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(lower::appendCodePoint);
        return lower.toString();
    }
}
