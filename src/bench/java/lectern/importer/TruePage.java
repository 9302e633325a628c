package lectern.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// A page whose article is known.
///
/// @param set the name of the collection
/// @param site pages of one site are never parted
record TruePage(String set, String id, String site, Path file, String body) {
    private static final Set<String> SECOND = Set.of("co", "com", "org", "net", "gov", "ac", "edu");

    /// The pages of a folder with `truth.jsonl` and `pages`.
    static List<TruePage> all(Path folder) throws IOException {
        var pages = new ArrayList<TruePage>();
        for (String line : Files.readAllLines(folder.resolve("truth.jsonl"))) {
            if (line.isBlank()) {
                continue;
            }
            Json json = Json.parse(line).orElseThrow();
            String id = json.text("id").orElseThrow();
            pages.add(
                    new TruePage(
                            folder.getFileName().toString(),
                            id,
                            site(json.text("url").orElse(id)),
                            folder.resolve("pages").resolve(id + ".html.gz"),
                            json.text("body").orElse("")));
        }
        return pages;
    }

    /// The name under which a site is registered, near enough.
    static String site(String url) {
        String host = url.replaceFirst("^[a-z]+://", "").replaceFirst("[/:?#].*", "");
        String[] parts = host.toLowerCase(Locale.ROOT).split("\\.", -1);
        int count = parts.length;
        int from = count >= 3 && SECOND.contains(parts[count - 2]) ? count - 3 : count - 2;
        return String.join(".", List.of(parts).subList(Math.max(0, from), count));
    }

    byte[] bytes() {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    String html() {
        try {
            return Decoding.decode(
                            bytes(), id, Optional.empty(), Optional.of(StandardCharsets.UTF_8))
                    .text();
        } catch (ImportException e) {
            throw new IllegalStateException(id, e);
        }
    }
}
