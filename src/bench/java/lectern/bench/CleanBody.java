package lectern.bench;

import lectern.text.CleanText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The text of an article as people marked it on its page, or as it was published without one.
///
/// @param source what articles of one origin share: a site, a folder
/// @param lines without blank ones
record CleanBody(String source, String title, List<String> lines) {
    private static final int SHORTEST = 3;

    /// The bodies of the page sets and essays below a folder.
    static List<CleanBody> all(Path data) throws IOException {
        var bodies = new ArrayList<CleanBody>();
        for (String set : List.of("html/atf", "html/wcxb")) {
            Path truth = data.resolve(set).resolve("truth.jsonl");
            if (Files.exists(truth)) {
                for (JsonLine page : JsonLine.all(truth)) {
                    add(bodies, host(page), page.get("title").text(), page.get("body").text());
                }
            }
        }
        Path essays = data.resolve("text/milestones");
        if (Files.isDirectory(essays)) {
            try (Stream<Path> files = Files.walk(essays)) {
                for (Path file : files.filter(Articles::isText).sorted().toList()) {
                    String[] parts = Files.readString(file).split("\n", 2);
                    add(
                            bodies,
                            essays.relativize(file).subpath(0, 1).toString(),
                            parts[0],
                            parts[parts.length - 1]);
                }
            }
        }
        return bodies;
    }

    private static String host(JsonLine page) {
        return page.get("url")
                .text()
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("/.*", "");
    }

    private static void add(List<CleanBody> bodies, String source, String title, String body) {
        List<String> lines = lines(body);
        if (lines.size() >= SHORTEST && !title.isBlank()) {
            bodies.add(new CleanBody(source, String.join(" ", lines(title)), lines));
        }
    }

    private static List<String> lines(String text) {
        return CleanText.of(text)
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
