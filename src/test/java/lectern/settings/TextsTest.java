package lectern.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

class TextsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\n]*)\"");
    private static final Pattern ASKED = Pattern.compile("texts\\s*\\.get\\(\\s*\"([a-z0-9_.]+)\"");
    private static final Texts TEXTS = Texts.english();
    private static final Set<String> LITERALS = new TreeSet<>();
    private static final Set<String> WANTED = new TreeSet<>();

    @BeforeAll
    static void readSources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                LITERAL.matcher(source).results().forEach(found -> LITERALS.add(found.group(1)));
                ASKED.matcher(source).results().forEach(found -> WANTED.add(found.group(1)));
            }
        }
        // A key that is put together ends with a dot: its endings are names of an enum.
        WANTED.removeIf(key -> key.endsWith("."));
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
                || LITERALS.stream()
                        .anyMatch(
                                literal ->
                                        literal.length() > 1
                                                && literal.endsWith(".")
                                                && key.startsWith(literal));
    }

    @Test
    void noTextShoutsOrComplains() throws IOException {
        assertThat(Files.readString(Path.of("resources/text/en.properties")))
                .doesNotContain("!")
                .doesNotContainIgnoringCase("error")
                .doesNotContainIgnoringCase("oops");
    }

    @Test
    void noTextIsThereTwice() throws IOException {
        var keys =
                Files.readAllLines(Path.of("resources/text/en.properties")).stream()
                        .filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void argumentsAndApostrophesAreTakenAsWritten() {
        assertThat(TEXTS.get("status.saved", "14:02")).isEqualTo("Saved 14:02");
    }
}
