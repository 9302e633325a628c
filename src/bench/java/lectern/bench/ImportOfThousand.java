package lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A folder of articles into a new project.
final class ImportOfThousand implements Measurement {
    private static final int ARTICLES = 1_000;
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "Import of 1,000 articles of 6 KB";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        var files = new Prose().write(folder.resolve("in"), ARTICLES, 6_000);
        Timing timing =
                Timing.of(
                        1,
                        ROUNDS,
                        round -> {
                            Path own = Files.createDirectory(folder.resolve("round" + round));
                            try (var project = Made.empty(own)) {
                                Made.fill(project, files);
                            }
                        });
        return List.of(
                timing.toString(),
                String.format(
                        Locale.ROOT, "%.0f articles a second", ARTICLES * 1000 / timing.median()));
    }
}
