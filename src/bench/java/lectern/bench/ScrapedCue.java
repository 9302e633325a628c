package lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A line that pages put around an article; see `src/bench/cues.tsv`.
///
/// @param titles so many titles of other articles follow it
record ScrapedCue(String language, Place place, int titles, String line) {
    enum Place {
        HEAD,
        MIDDLE,
        TAIL
    }

    static List<ScrapedCue> all() throws IOException {
        return Files.readAllLines(Path.of("src/bench/cues.tsv")).stream()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(row -> row.split("\t", -1))
                .map(
                        cells ->
                                new ScrapedCue(
                                        cells[0],
                                        Place.valueOf(cells[1]),
                                        Integer.parseInt(cells[2]),
                                        cells[3]))
                .toList();
    }

    /// The line as it stands below one article.
    String filled(String title, String site, int number) {
        return line.replace("{T}", title)
                .replace("{S}", site)
                .replace("{N}", Integer.toString(number));
    }
}
