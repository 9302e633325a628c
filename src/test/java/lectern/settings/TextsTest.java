package lectern.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

class TextsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\n]*)\"");
    private static final Pattern ASKED = Pattern.compile("texts\\s*\\.get\\(\\s*\"([a-z0-9_.]+)\"");
    private static final Texts TEXTS = Texts.english();
    private static final Set<String> LITERALS = new TreeSet<>();
    private static final Set<String> WANTED = new TreeSet<>();

    /// Keys that are put together from this and the names of an enum, in lower case.
    private static final Map<String, List<String>> ENUMS =
            Map.ofEntries(
                    // Other things are never put into the bin by themselves.
                    Map.entry("bin.kind.", List.of("document", "tag", "annotation")),
                    Map.entry("cli.state.", names(lectern.model.Step.State.class)),
                    Map.entry("colour.", names(TagColour.class)),
                    Map.entry("command.", names(Command.class)),
                    Map.entry("export.", names(lectern.exporter.ExportException.Reason.class)),
                    Map.entry("history.state.", names(lectern.model.Step.State.class)),
                    Map.entry("keys.refused.", names(KeyMap.Refusal.class)),
                    Map.entry("library.sort.", names(ofWindow("LibraryOrder$Sort"))),
                    Map.entry("menu.", names(Command.Menu.class)),
                    Map.entry("tip.", names(ofWindow("Tip"))),
                    Map.entry("project.", names(lectern.project.ProjectException.Reason.class)),
                    Map.entry("reader.reason.", names(lectern.model.Reason.class)),
                    Map.entry("refused.", names(lectern.project.Refused.Why.class)),
                    Map.entry("report.offer.", names(lectern.model.Imported.Field.class)),
                    Map.entry("search.in.", names(lectern.model.Hit.Where.class)),
                    Map.entry("sentence.", names(lectern.importer.Sentence.class)),
                    Map.entry("source.", names(lectern.model.Imported.Field.class)),
                    Map.entry("step.", names(lectern.model.StepName.Verb.class)),
                    Map.entry("storage.", names(lectern.storage.StorageException.Fault.class)),
                    Map.entry("tags.fault.", names(lectern.model.TagName.Fault.class)));

    /// Keys that are put together from this and a word that stands in the sources.
    private static final Set<String> WORDS =
            Set.of("cli.", "format.", "key.", "settings.", "settings.language.", "settings.theme.");

    /// Keys that picocli asks for.
    private static final String HELP = "cli.help.";

    private static Class<? extends Enum<?>> ofWindow(String name) {
        try {
            @SuppressWarnings("unchecked")
            var found = (Class<? extends Enum<?>>) Class.forName("lectern.window." + name);
            return found;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    static void readSources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                LITERAL.matcher(source).results().forEach(found -> LITERALS.add(found.group(1)));
                ASKED.matcher(source).results().forEach(found -> WANTED.add(found.group(1)));
            }
        }
        WANTED.removeIf(key -> key.endsWith("."));
        ENUMS.forEach((start, names) -> names.forEach(name -> WANTED.add(start + name)));
    }

    private static List<String> names(Class<? extends Enum<?>> names) {
        return Arrays.stream(names.getEnumConstants())
                .map(name -> name.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void everyTextThatTheAppAsksForIsThere() {
        assertThat(TEXTS.keys()).containsAll(WANTED);
    }

    @Test
    void everyTextIsUsed() {
        assertThat(TEXTS.keys()).filteredOn(key -> !isUsed(key)).isEmpty();
    }

    private static boolean isUsed(String key) {
        return LITERALS.contains(key)
                || WANTED.contains(key)
                || key.startsWith(HELP)
                || WORDS.stream()
                        .filter(key::startsWith)
                        .map(start -> key.substring(start.length()))
                        .anyMatch(end -> LITERALS.stream().anyMatch(word -> isWord(word, end)));
    }

    /// The command line puts an end to some of its words: `done.undo`.
    private static boolean isWord(String word, String end) {
        return end.equalsIgnoreCase(word) || (word.matches("[a-z_]+[._]") && end.startsWith(word));
    }

    @Test
    void howKeysArePutTogetherIsKnown() {
        var starts =
                LITERALS.stream()
                        .filter(literal -> literal.matches("[a-z][a-z._]*\\."))
                        .filter(start -> TEXTS.keys().stream().anyMatch(k -> k.startsWith(start)))
                        .toList();
        var known = new ArrayList<>(ENUMS.keySet());
        known.addAll(WORDS);
        known.add(HELP);
        assertThat(known).containsAll(starts);
    }

    @Test
    void noTextShoutsOrComplains() throws IOException {
        assertThat(Files.readString(Path.of("resources/text/en.properties")))
                .doesNotContain("!")
                .doesNotContainIgnoringCase("error")
                .doesNotContainIgnoringCase("oops");
    }

    @ParameterizedTest
    @CsvSource({
        "system, en-US, en, en-US",
        "system, fr-CA, fr, fr-CA",
        "system, fr-SN, fr, fr-SN",
        "system, de-DE, en, en",
        "fr, de-DE, fr, fr",
        "fr, fr-BE, fr, fr-BE",
        "en, fr-FR, en, en"
    })
    void theLanguageIsThatOfTheSystemUnlessAnotherOneIsChosen(
            String wanted, String system, String language, String customs) {
        var texts = Texts.of(wanted, Locale.forLanguageTag(system));
        assertThat(texts.get("menu.file")).isEqualTo(language.equals("fr") ? "Fichier" : "File");
        assertThat(texts.locale().toLanguageTag()).isEqualTo(customs);
    }

    @Test
    void everyLanguageCanBeChosen() {
        assertThat(Texts.LANGUAGES).allMatch(Setting.LANGUAGE::accepts);
        assertThat(Setting.LANGUAGE.accepts("tlh")).isFalse();
    }

    @Test
    void keysAreNamedAsKeyboardsOfTheLanguageNameThem() {
        var french = Texts.of("fr", Locale.FRANCE);
        assertThat(Keys.of("Ctrl+Shift+Z").words(french)).isEqualTo("Ctrl+Maj+Z");
        assertThat(Keys.of("Delete").words(french)).isEqualTo("Suppr");
        assertThat(Keys.of("Shift+F3").words(french)).isEqualTo("Maj+F3");
        assertThat(Keys.of("Ctrl++").words(french)).isEqualTo("Ctrl++");
        for (Command command : Command.values()) {
            assertThat(command.keys())
                    .allSatisfy(keys -> assertThat(keys.words(TEXTS)).isEqualTo(keys.toString()));
        }
    }

    @Test
    void argumentsAndApostrophesAreTakenAsWritten() {
        assertThat(TEXTS.get("status.saved", "14:02")).isEqualTo("Saved 14:02");
    }
}
