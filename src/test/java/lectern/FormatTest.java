package lectern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// All code has one form. `mvn test -Dtest=FormatTest -Dformat=write` gives it that form.
class FormatTest {
    private static final boolean WRITE = "write".equals(System.getProperty("format"));

    @Test
    void everySourceFileIsFormatted() throws IOException, FormatterException {
        var options = JavaFormatterOptions.builder().style(Style.AOSP).formatJavadoc(false).build();
        var formatter = new Formatter(options);
        var unformatted = new ArrayList<Path>();
        try (var files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                String formatted =
                        formatter.formatSource(
                                ImportOrderer.reorderImports(
                                        RemoveUnusedImports.removeUnusedImports(source),
                                        Style.AOSP));
                if (!formatted.equals(source)) {
                    unformatted.add(file);
                    if (WRITE) {
                        Files.writeString(file, formatted);
                    }
                }
            }
        }
        assertThat(WRITE ? new ArrayList<Path>() : unformatted)
                .as("run: mvn test -Dtest=FormatTest -Dformat=write")
                .isEmpty();
    }
}
