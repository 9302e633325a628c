package lectern.importer;

import java.nio.charset.Charset;
import java.util.Optional;

/// The letters beyond ASCII of languages whose old encodings the detector does not know or mistakes for each other.
/// Bytes that spell words of one of them are read in its encoding: Hungarian read as Western European has letters that
/// no Western language has side by side.
enum Alphabet {
    GERMAN("windows-1252", "äöüßéèàáç"),
    FRENCH("windows-1252", "àâæçéèêëîïôùûüÿœñ"),
    SPANISH("windows-1252", "áéíóúüñçèàïò"),
    PORTUGUESE("windows-1252", "áâãàçéêíóôõúü"),
    ITALIAN("windows-1252", "àèéìíîòóùú"),
    DUTCH("windows-1252", "áéëïöüèêóôûç"),
    NORDIC("windows-1252", "åäöøæéüàèôð"),
    ICELANDIC("windows-1252", "áéíóúýþðæö"),
    HUNGARIAN("windows-1250", "áéíóöőúüű"),
    POLISH("windows-1250", "ąćęłńóśźżéöü"),
    POLISH_ISO("ISO-8859-2", "ąćęłńóśźżéöü"),
    CZECH("windows-1250", "áčďéěíňóřšťúůýž"),
    CZECH_ISO("ISO-8859-2", "áčďéěíňóřšťúůýž"),
    SLOVAK("windows-1250", "áäčďéíĺľňóôŕšťúýž"),
    SLOVAK_ISO("ISO-8859-2", "áäčďéíĺľňóôŕšťúýž"),
    SLOVENE("windows-1250", "čšžćđ"),
    SLOVENE_ISO("ISO-8859-2", "čšžćđ"),
    ROMANIAN("windows-1250", "ăâîşţ"),
    ROMANIAN_ISO("ISO-8859-2", "ăâîşţ"),
    TURKISH("windows-1254", "çğıiöşüâîû"),
    LITHUANIAN("windows-1257", "ąčęėįšųūž"),
    LATVIAN("windows-1257", "āčēģīķļņšūž"),
    ARABIC("windows-1256", "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئپچژگـ"),
    ARABIC_ISO("ISO-8859-6", "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئـ");

    /// Marks that all of these languages print.
    private static final String MARKS = "“”„‘’‚–—…«»‹›§°·€£•©®™×±\u00A0\u00AD¡¿ºª،؛؟";

    /// So many of a hundred letters must be of the alphabet.
    private static final int FIT = 95;

    /// A Western encoding is the rule: another one must fit by so much better, in letters of a thousand.
    private static final int BETTER = 20;

    private static final int SAMPLE = 1 << 16;

    private final String charset;
    private final String letters;

    Alphabet(String charset, String letters) {
        this.charset = charset;
        this.letters = letters;
    }

    /// The encoding in which the bytes spell a language best; empty if they spell none.
    static Optional<Charset> encoding(byte[] bytes) {
        Optional<Alphabet> best = Optional.empty();
        int most = FIT * 10;
        for (Alphabet alphabet : values()) {
            int fit = alphabet.fit(bytes);
            boolean western = best.map(found -> found.charset.equals(GERMAN.charset)).orElse(false);
            int needed = western && !alphabet.charset.equals(GERMAN.charset) ? most + BETTER : most;
            if (fit > needed || (best.isEmpty() && fit >= needed)) {
                best = Optional.of(alphabet);
                most = fit;
            }
        }
        return best.map(alphabet -> Charset.forName(alphabet.charset));
    }

    /// How many of a thousand characters beyond ASCII this language uses.
    private int fit(byte[] bytes) {
        String text =
                new String(bytes, 0, Math.min(bytes.length, SAMPLE), Charset.forName(charset));
        int good = 0;
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 || MARKS.indexOf(c) >= 0) {
                continue;
            }
            boolean own = letters.indexOf(Character.toLowerCase(c)) >= 0 && !isOutOfPlace(text, i);
            good += own ? 1 : 0;
            bad += own ? 0 : 1;
        }
        // Nothing but marks: the first language of the table will do.
        return good + bad == 0 ? 1000 : good * 1000 / (good + bad);
    }

    /// A capital behind a small letter, or Arabic beside Latin.
    private static boolean isOutOfPlace(String text, int i) {
        char c = text.charAt(i);
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        if (c >= '\u0600') {
            return before < 0x80 && Character.isLetter(before);
        }
        return Character.isUpperCase(c) && Character.isLowerCase(before);
    }
}
