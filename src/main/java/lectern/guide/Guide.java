package lectern.guide;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The pages of the guide, in the order in which one learns: `help/NAME.md`. In English.
///
/// They are Markdown. Keys stand in braces, by what they do: `{HIGHLIGHT}` is the key that the user has for it, `{Enter}` is
/// Enter. A link to another page is `page:NAME`.
final class Guide {
    private static final List<String> NAMES =
            List.of(
                    "start",
                    "import",
                    "read",
                    "highlight",
                    "tags",
                    "find",
                    "copies",
                    "export",
                    "kept",
                    "keys");

    private static final Parser PARSER = Parser.builder().build();

    private final List<Page> pages = NAMES.stream().map(Guide::page).toList();

    /// One page.
    ///
    /// @param name by which others link to it
    record Page(String name, String title, String markdown) {
        Node tree() {
            return PARSER.parse(markdown);
        }
    }

    List<Page> pages() {
        return pages;
    }

    Optional<Page> page(String name, List<Page> among) {
        return among.stream().filter(page -> page.name().equals(name)).findFirst();
    }

    /// The pages on which each of these words stands, as a word or a part of one.
    List<Page> with(String words) {
        var wanted = words(words);
        return pages.stream()
                .filter(page -> wanted.stream().allMatch(fold(page.markdown())::contains))
                .toList();
    }

    static List<String> words(String typed) {
        return Arrays.stream(fold(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Page page(String name) {
        String markdown;
        try (InputStream in = resource(name + ".md")) {
            markdown = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        int line = markdown.indexOf('\n');
        return new Page(name, markdown.substring(2, line), markdown);
    }

    /// A picture, or a page as it is written.
    static InputStream resource(String name) {
        return Objects.requireNonNull(Guide.class.getResourceAsStream("/help/" + name), name);
    }
}
