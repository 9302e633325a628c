package lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Runs the measurements and prints their figures.
///
/// System properties: `data`, a folder of .txt files to take sentences from (the sample articles if empty or if it has
/// none), where measurements of quality look for their own data, too;
/// `only`, part of the name of the measurements wanted (all if empty).
public final class Bench {
    private static final List<Measurement> MEASUREMENTS =
            List.of(
                    new CommitCost(),
                    new ImportOfThousand(),
                    new ExportOfMany(),
                    new ReadingView(),
                    new Find(),
                    new BadInput(),
                    new StartOfTheApp(),
                    new StartOfThePackage(),
                    new SmallHeap(),
                    new SentenceQuality(),
                    new ScrapedText(),
                    new SourcesOfPages(),
                    new Encodings(),
                    new SampleFolds(),
                    new Anchors(),
                    new CopiesOfOne(),
                    new ImportAgainstSqlite(),
                    new PageQuality(),
                    new HostilePages());

    private Bench() {}

    /// Prints the figures; ends with 1 if a measurement could not be made.
    public static void main(String[] args) throws IOException, InterruptedException {
        String data = System.getProperty("data", "");
        Path texts = texts(data);
        var articles = new Articles(texts);
        String only = System.getProperty("only", "");
        System.out.printf(
                "Java %s, %d processors, articles of sentences from %s%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), texts);
        boolean failed = false;
        for (Measurement measurement : MEASUREMENTS) {
            if (measurement.name().contains(only)) {
                failed |= !measure(measurement, articles);
            }
        }
        System.exit(failed ? 1 : 0);
    }

    /// The folder of the data if texts lie below it, else the samples.
    private static Path texts(String data) throws IOException {
        Path samples = Path.of("resources", "samples");
        if (data.isEmpty()) {
            return samples;
        }
        try (var files = Files.walk(Path.of(data))) {
            if (files.anyMatch(Articles::isText)) {
                return Path.of(data);
            }
        }
        System.out.println("No articles as .txt below " + data + ": the samples are used");
        return samples;
    }

    private static boolean measure(Measurement measurement, Articles articles)
            throws IOException, InterruptedException {
        System.out.println("\n" + measurement.name());
        // On the disk of the sources: the folder for temporary files may lie in memory, where a
        // commit costs nothing.
        Path folder =
                Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        try {
            measurement.run(folder, articles).forEach(line -> System.out.println("  " + line));
            return true;
        } catch (IOException | RuntimeException e) {
            System.out.println("  FAILED: " + e);
            e.printStackTrace(System.out);
            return false;
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
