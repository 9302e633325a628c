package lectern.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.mozilla.universalchardet.UniversalDetector;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Guesses the encoding of bytes that say nothing about it.
final class Guess {
    static final Charset LAST_RESORT = Charset.forName("windows-1252");

    /// Enough for the detector, which slows down on long texts.
    private static final int SAMPLE = 1 << 20;

    /// Names of the detector that Java spells otherwise.
    private static final Map<String, String> JAVA_NAMES =
            Map.of(
                    "TIS620", "x-windows-874",
                    "MACCYRILLIC", "x-MacCyrillic",
                    "EUC-TW", "x-EUC-TW",
                    "ISO-8859-1", "windows-1252");

    private static final Set<String> VAGUE = Set.of("windows-1252", "x-MacCyrillic");

    private Guess() {}

    static Charset of(byte[] bytes) {
        Optional<Charset> detected = detected(bytes).filter(charset -> reads(bytes, charset));
        // What the detector calls these it does not really know.
        return detected.filter(charset -> !VAGUE.contains(charset.name()))
                .or(() -> Alphabet.encoding(bytes))
                .or(() -> detected)
                .orElse(LAST_RESORT);
    }

    private static boolean reads(byte[] bytes, Charset charset) {
        Tally tally = Tally.of(bytes, 0, charset);
        return tally.malformed() <= tally.foreign() / 10;
    }

    static Optional<Charset> detected(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0 && bytes[first] != 0x1B) {
            first++;
        }
        // The words before the first strange letter help to place it.
        int from = Math.max(0, first - 1024);
        var detector = new UniversalDetector();
        detector.handleData(bytes, from, Math.min(bytes.length - from, SAMPLE));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .map(name -> JAVA_NAMES.getOrDefault(name, name))
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(charset -> !charset.equals(UTF_8));
    }

    /// Whether ASCII bytes hold the escape sequences of ISO 2022, as old Japanese and Korean mail does.
    static boolean hasEscapes(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    /// Whether most characters are ones that people write, and of few scripts: nonsense draws on all of them.
    static boolean isWriting(String text) {
        var scripts = new EnumMap<Character.UnicodeScript, Integer>(Character.UnicodeScript.class);
        int letters = 0;
        int unknown = 0;
        int length = Math.min(text.length(), 4096);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            } else if (!Character.isDefined(c) || Character.getType(c) == Character.PRIVATE_USE) {
                unknown++;
            }
        }
        int main =
                scripts.values().stream()
                        .sorted(Comparator.reverseOrder())
                        .limit(3)
                        .mapToInt(Integer::intValue)
                        .sum();
        return unknown * 50 <= length && main * 10 >= letters * 9;
    }
}
