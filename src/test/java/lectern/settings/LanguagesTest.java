package lectern.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Every language says what English says, with the same arguments, and says it in its own words.
class LanguagesTest {
    private static final Texts ENGLISH = Texts.english();

    /// The command line speaks English only.
    private static final String TERMINAL = "cli.";

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)(?:,([a-z_]+))?");

    /// Words that are the same in French, and texts that hold none.
    private static final Set<String> SAME_IN_FRENCH =
            Set.of(
                    "about.title",
                    "annotations.title",
                    "app.name",
                    "bin.kind.annotation",
                    "bin.kind.document",
                    "colour.olive",
                    "colour.rose",
                    "colour.violet",
                    "command.annotations",
                    "command.article",
                    "command.guide",
                    "guide.title",
                    "command.note",
                    "find.case",
                    "find.word",
                    "key.alt",
                    "key.ctrl",
                    "key.tab",
                    "reader.card.note",
                    "reader.here.keys",
                    "reader.note",
                    "reader.reason.cookies",
                    "reader.reason.navigation",
                    "report.title",
                    "search.in.note",
                    "settings.language.en",
                    "settings.language.fr",
                    "settings.size.value",
                    "source.published",
                    "source.url",
                    "window.title");

    @ParameterizedTest
    @FieldSource("lectern.settings.Texts#LANGUAGES")
    void aLanguageHasTheTextsOfTheOthers(String language) {
        assertThat(texts(language).keys()).containsExactlyInAnyOrderElementsOf(wanted(language));
    }

    @ParameterizedTest
    @FieldSource("lectern.settings.Texts#LANGUAGES")
    void aTextTakesTheSameArgumentsInEveryLanguage(String language) {
        var texts = texts(language);
        for (String key : wanted(language)) {
            assertThat(arguments(texts.pattern(key)))
                    .as(key)
                    .isEqualTo(arguments(ENGLISH.pattern(key)));
        }
    }

    @ParameterizedTest
    @FieldSource("lectern.settings.Texts#LANGUAGES")
    void everyTextCanBeSaidForNoneOneAndMany(String language) {
        var texts = texts(language);
        for (String key : texts.keys()) {
            for (int number : List.of(0, 1, 2, 12_345)) {
                assertThatCode(() -> say(texts, key, number)).as(key).doesNotThrowAnyException();
                assertThat(say(texts, key, number)).as(key).doesNotContain("{", "}", "''");
            }
        }
    }

    private static String say(Texts texts, String key, int number) {
        var kinds = arguments(texts.pattern(key));
        int most = kinds.keySet().stream().mapToInt(i -> i + 1).max().orElse(0);
        Object[] arguments = new Object[most];
        Arrays.setAll(arguments, i -> sample(kinds.getOrDefault(i, "word"), number));
        return texts.get(key, arguments);
    }

    private static Object sample(String kind, int number) {
        return switch (kind) {
            case "number" -> number;
            default -> "word";
        };
    }

    /// What each argument of a pattern is: a number, or anything. A choice is of numbers.
    private static Map<Integer, String> arguments(String pattern) {
        var kinds = new TreeMap<Integer, String>();
        ARGUMENT.matcher(pattern)
                .results()
                .forEach(
                        found -> {
                            String kind = found.group(2) == null ? "any" : found.group(2);
                            kinds.merge(
                                    Integer.valueOf(found.group(1)),
                                    kind.equals("choice") ? "number" : kind,
                                    (one, other) -> one.equals("any") ? other : one);
                        });
        return kinds;
    }

    @Test
    void frenchIsNotEnglish() {
        var french = texts("fr");
        assertThat(french.keys())
                .filteredOn(key -> french.pattern(key).equals(ENGLISH.pattern(key)))
                .filteredOn(key -> !key.startsWith(Pseudo.DATES) && words(french.pattern(key)))
                .containsExactlyInAnyOrderElementsOf(SAME_IN_FRENCH);
    }

    private static boolean words(String pattern) {
        return Pattern.compile("\\p{L}")
                .matcher(pattern.replaceAll("\\{\\d+,number[^}]*}", ""))
                .find();
    }

    @Test
    void frenchIsSetAsFrenchBooksAre() {
        var french = texts("fr");
        for (String key : french.keys()) {
            String pattern = french.pattern(key);
            assertThat(pattern)
                    .as(key)
                    .doesNotContainPattern("\\p{L}'")
                    .doesNotContainPattern("[\\p{L}\\p{N}}][;?»]")
                    .doesNotContainPattern("\\p{L}[!:](?!\\p{L})")
                    .doesNotContainPattern("[ \u00a0][;:?!»%]")
                    .doesNotContainPattern("«[^\u202f]")
                    .doesNotContain("\"", "“", "...");
        }
    }

    @Test
    void frenchCountsFromTwo() {
        var french = texts("fr");
        assertThat(french.get("tags.spoken", "guerre", 0, "", 1)).isEqualTo("guerre, 1 annotation");
        assertThat(french.get("report.summary", 0, 1, 2))
                .isEqualTo("0 importé · 1 déjà là · 2 non lus");
        assertThat(french.get("library.count", 12_345)).isEqualTo("12\u202f345");
    }

    @Test
    void daysAreWrittenAsTheLanguageWritesThem() {
        var first = LocalDate.of(2024, 4, 1);
        assertThat(texts("fr").day(first)).isEqualTo("1er avril 2024");
        assertThat(texts("fr").day(first.plusDays(11))).isEqualTo("12 avril 2024");
        assertThat(ENGLISH.day(first)).isEqualTo("1 April 2024");
        assertThat(ENGLISH.date("date.month", first)).isEqualTo("April 2024");
    }

    @ParameterizedTest
    @FieldSource("lectern.settings.Texts#LANGUAGES")
    void noTextIsThereTwice(String language) throws IOException {
        var keys =
                Files.readAllLines(Path.of("resources/text/" + language + ".properties")).stream()
                        .filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void thePseudoLanguageIsTwoFifthsLongerAndSaysTheSame() {
        var pseudo = Pseudo.texts();
        assertThat(pseudo.keys()).isEqualTo(ENGLISH.keys());
        assertThat(pseudo.get("library.import")).startsWith("[Ïï").endsWith("]");
        for (String key : ENGLISH.keys()) {
            assertThat(arguments(pseudo.pattern(key)))
                    .as(key)
                    .isEqualTo(arguments(ENGLISH.pattern(key)));
            String plain = say(ENGLISH, key, 2).replaceAll("word", "");
            if (!key.startsWith(Pseudo.DATES)
                    && !key.startsWith(Pseudo.KEYS)
                    && plain.codePoints().filter(Character::isLetter).count() > 2) {
                assertThat(say(pseudo, key, 2).length()).as(key).isGreaterThan(plain.length());
            }
        }
        String long1 = ENGLISH.get("blank.no.project.words");
        assertThat(pseudo.get("blank.no.project.words").length())
                .isGreaterThanOrEqualTo(long1.length() * 14 / 10);
    }

    private static Texts texts(String language) {
        return Texts.of(language, Locale.of(language));
    }

    private static Set<String> wanted(String language) {
        return language.equals("en")
                ? ENGLISH.keys()
                : ENGLISH.keys().stream()
                        .filter(key -> !key.startsWith(TERMINAL))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
