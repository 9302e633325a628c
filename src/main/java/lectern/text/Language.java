package lectern.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells the language of a text: by its script where that is enough, else by its most common small words.
public final class Language {
    /// Enough to judge by.
    private static final int SAMPLE = 5_000;

    /// Fewer words prove nothing.
    private static final int FEWEST = 12;

    private static final Map<String, Set<String>> SMALL_WORDS =
            Map.ofEntries(
                    words(
                            "en",
                            "the of and to in that is was for on with as by at from are be has this which not have it its said he she they we will would could had but or an"),
                    words(
                            "de",
                            "der die das und in zu den von mit ist des im für auf dem nicht eine ein als auch sich werden hat oder"),
                    words(
                            "fr",
                            "le la les de des et du en un une est que dans pour qui sur au par pas plus ne ce avec il ou à sont"),
                    words(
                            "es",
                            "el la los las de y en que del un una se por con para es al como su más no lo sus o ha"),
                    words(
                            "it",
                            "il di che la e i in un del per è una della con non sono le da si dei alla ha nel gli o ogni"),
                    words(
                            "pt",
                            "o a de que e do da em um os no para uma com não as dos se na por é ao mais das foi ou tem"),
                    words(
                            "nl",
                            "de het een en van in is dat op te zijn met voor niet aan er door als ook bij heeft of om ieder"),
                    words(
                            "sv",
                            "och att det som en på är av för med den till inte har de ett om var eller"),
                    words(
                            "da",
                            "og at det er en til af på der for ikke med den har som de et eller enhver"),
                    words(
                            "pl",
                            "w i na z się do nie że jest o to po od przez jak za ma oraz lub który"),
                    words("cs", "a v se na je že o s z do i to k ve pro za by jako nebo který má"),
                    words(
                            "tr",
                            "ve bir bu için ile da de olarak olan çok daha en her veya kadar hakkı"),
                    words("ro", "și de în a la cu pe nu că din este care o un pentru sau are"),
                    words(
                            "id",
                            "yang dan di dengan untuk dari dalam ini itu atau tidak setiap pada orang"),
                    words("hu", "a az és hogy nem is egy van meg ez minden vagy joga"));

    /// The languages in the order in which hits are counted.
    private static final List<String> LANGUAGES = List.copyOf(SMALL_WORDS.keySet());

    /// The places of the languages that have a small word.
    private static final Map<String, int[]> LANGUAGES_OF = languagesOf();

    private static final int[] NONE = {};

    private static final int HASH_BITS = 0xFFFF;

    /// The last bits of the hashes of all small words.
    private static final BitSet HASHES = hashes();

    private Language() {}

    private static Map<String, int[]> languagesOf() {
        var languages = new HashMap<String, int[]>();
        SMALL_WORDS.values().stream()
                .flatMap(Set::stream)
                .forEach(word -> languages.put(word, languagesOf(word)));
        return languages;
    }

    private static BitSet hashes() {
        var hashes = new BitSet(HASH_BITS + 1);
        LANGUAGES_OF.keySet().forEach(word -> hashes.set(word.hashCode() & HASH_BITS));
        return hashes;
    }

    private static int[] languagesOf(String word) {
        return IntStream.range(0, LANGUAGES.size())
                .filter(i -> SMALL_WORDS.getOrDefault(LANGUAGES.get(i), Set.of()).contains(word))
                .toArray();
    }

    /// The BCP 47 tag of the language; empty if it cannot be told.
    public static String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        var scripts = new HashMap<Character.UnicodeScript, Integer>();
        int letters = 0;
        int latin = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c < 128) {
                latin += Letters.isAscii(c) ? 1 : 0;
            } else if (Character.isLetter(c) && !Character.isSurrogate(c)) {
                scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                letters++;
            }
        }
        if (latin > 0) {
            scripts.merge(Character.UnicodeScript.LATIN, latin, Integer::sum);
        }
        int all = letters + latin;
        int kana =
                scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                        + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        if (kana * 10 > all) {
            return "ja";
        }
        return scripts.entrySet().stream()
                .filter(script -> script.getValue() * 10 > all * 6)
                .findFirst()
                .map(script -> of(script.getKey(), sample))
                .orElse("");
    }

    private static String of(Character.UnicodeScript script, String sample) {
        return switch (script) {
            case LATIN -> bySmallWords(sample);
            case CYRILLIC -> cyrillic(sample);
            case ARABIC -> arabic(sample);
            case HAN -> sample.length() >= FEWEST ? "zh" : "";
            case HANGUL -> "ko";
            case GREEK -> "el";
            case HEBREW -> "he";
            case THAI -> "th";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            case KHMER -> "km";
            case MYANMAR -> "my";
            case TAMIL -> "ta";
            case BENGALI -> "bn";
            default -> "";
        };
    }

    private static String cyrillic(String sample) {
        String small = sample.toLowerCase(java.util.Locale.ROOT);
        if (has(small, "їєґ")) {
            return "uk";
        }
        if (has(small, "ўј")) {
            return "";
        }
        return has(small, "ыэ") ? "ru" : "";
    }

    private static String arabic(String sample) {
        if (has(sample, "ٹڈڑے")) {
            return "ur";
        }
        return has(sample, "پچژگ") ? "fa" : "ar";
    }

    private static boolean has(String text, String letters) {
        return letters.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
    }

    private static String bySmallWords(String sample) {
        int words = 0;
        int[] hitsOf = new int[LANGUAGES.size()];
        int start = 0;
        int hash = 0;
        for (int i = 0; i <= sample.length(); i++) {
            char c = i < sample.length() ? sample.charAt(i) : ' ';
            if (Letters.isLetter(c)) {
                hash = hash * 31 + Character.toLowerCase(c);
                continue;
            }
            if (i > start) {
                words++;
                // Most words are dismissed by their hash.
                if (HASHES.get(hash & HASH_BITS)) {
                    for (int language : LANGUAGES_OF.getOrDefault(small(sample, start, i), NONE)) {
                        hitsOf[language]++;
                    }
                }
            }
            start = i + 1;
            hash = 0;
        }
        String best = "";
        long most = 0;
        long second = 0;
        for (int i = 0; i < hitsOf.length; i++) {
            long hits = hitsOf[i];
            if (hits > most) {
                second = most;
                most = hits;
                best = LANGUAGES.get(i);
            } else {
                second = Math.max(second, hits);
            }
        }
        boolean enough = words >= FEWEST && most * 100 >= words * 12L;
        return enough && most * 4 >= second * 5 ? best : "";
    }

    private static String small(String sample, int start, int end) {
        var letters = new char[end - start];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(sample.charAt(start + i));
        }
        return new String(letters);
    }

    private static Map.Entry<String, Set<String>> words(String language, String words) {
        return Map.entry(language, new HashSet<>(Arrays.asList(words.split(" ", -1))));
    }
}
