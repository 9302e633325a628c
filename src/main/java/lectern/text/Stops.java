package lectern.text;

import java.lang.Character.UnicodeScript;

/// The signs that end sentences, and those that stand around sentences.
final class Stops {
    /// Stops of full width: no white space follows them.
    private static final String WIDE = "。｡！？．";

    /// Stops of other writing that mean nothing else: Arabic and Urdu, Devanagari, Armenian, Ethiopic, Burmese, Khmer,
    /// Tibetan, Mongolian, the Greek question mark, and doubled signs.
    private static final String SURE = WIDE + "؟۔।॥։።፧፨။។៕།᠃\u037e‼⁇⁈⁉‽⸮";

    private static final String CLOSERS = ")]}\"'”’»›“‘」』】）］〕》〉｝｠";
    private static final String OPENERS = "([{\"'“‘«‹„‚»›”’「『【（［〔《〈｛｟¿¡*†_-–—―•·⁃◦▪‣●○■";

    /// What joins a quotation to the words behind it in Japanese: `「行く。」と言った`.
    private static final String PARTICLES = "とはがをにのでもや、，";

    private Stops() {}

    static boolean isStop(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return c == '.' || c == '!' || c == '?' || (c == ';' && isGreek(text, at));
        }
        return c == '…' || isSure(c);
    }

    /// Whether this sign ends a sentence even without white space behind it.
    static boolean isSure(char c) {
        return c >= 0x80 && SURE.indexOf(c) >= 0;
    }

    static boolean isWide(char c) {
        return c >= 0x80 && WIDE.indexOf(c) >= 0;
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /// Whether a sentence goes on behind a quotation with this sign.
    static boolean carriesOn(char c) {
        return c >= 0x80 && PARTICLES.indexOf(c) >= 0;
    }

    /// Whether this closing sign opens in other writing: German closes with what English opens with.
    static boolean opensToo(char c) {
        return c == '“' || c == '‘';
    }

    /// Whether this sign can stand before the first word of a sentence.
    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    /// Greek asks with a semicolon.
    private static boolean isGreek(CharSequence text, int at) {
        return at > 0
                && text.charAt(at - 1) > 0x300
                && UnicodeScript.of(text.charAt(at - 1)) == UnicodeScript.GREEK;
    }
}
