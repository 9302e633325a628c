package lectern.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class ThemeTest {
    private static Map<String, String> sheet(Theme theme) throws IOException {
        var name = theme.name().toLowerCase(Locale.ROOT) + ".css";
        var text = Files.readString(Path.of("resources/themes", name));
        return Pattern.compile("(-lectern-[a-z-]+): ([^;]+);")
                .matcher(text)
                .results()
                .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
    }

    @ParameterizedTest
    @EnumSource
    void theStyleSheetHasTheColoursOfTheTheme(Theme theme) throws IOException {
        assertThat(sheet(theme))
                .containsEntry("-lectern-paper", theme.paper)
                .containsEntry("-lectern-ink", theme.ink)
                .containsEntry("-lectern-quiet", theme.quietInk)
                .containsEntry("-lectern-hairline", theme.hairline)
                .containsEntry("-lectern-accent", theme.accent)
                .containsEntry("-lectern-selection", theme.selection);
    }

    @ParameterizedTest
    @EnumSource
    void everyThemeDefinesTheSameColours(Theme theme) throws IOException {
        assertThat(sheet(theme).keySet()).isEqualTo(sheet(Theme.PAPER).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void wordsCanBeReadOnEveryBackground(Theme theme) throws IOException {
        var sheet = sheet(theme);
        for (String ground : new String[] {"paper", "pane", "raised", "hover", "chosen"}) {
            String under = sheet.getOrDefault("-lectern-" + ground, "");
            for (String word : new String[] {"ink", "quiet", "accent", "danger", "warning"}) {
                if (ground.equals("chosen") && !word.equals("ink")) {
                    continue;
                }
                assertThat(contrast(sheet.getOrDefault("-lectern-" + word, ""), under))
                        .as(word + " on " + ground)
                        .isGreaterThanOrEqualTo(4.2);
            }
        }
        assertThat(contrast(sheet.getOrDefault("-lectern-on-accent", ""), theme.accent))
                .isGreaterThanOrEqualTo(4.5);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(colour, 1 + 2 * i, 3 + 2 * i, 16) / 255.0;
            sum +=
                    weights[i]
                            * (part <= 0.04045
                                    ? part / 12.92
                                    : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
