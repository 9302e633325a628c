package lectern.bench;

import lectern.project.Project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Whether a large project can be used with 96 MB: texts are not held in memory.
final class SmallHeap implements Measurement {
    private static final int ARTICLES = 10_000;
    private static final String SAID = "small heap: ";

    @Override
    public String name() {
        return "10,000 articles of 6 KB with -Xmx96m";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        try (var project = Made.empty(folder)) {
            Made.fill(project, new Prose().write(folder.resolve("in"), ARTICLES, 6_000));
            Made.annotate(project, 100);
        }
        Path file = folder.resolve("bench.lectern");
        Made.multiply(file, 20_000);
        String said = Child.run(InChild.class, List.of("-Xmx96m"), SAID, file.toString());
        return List.of(
                String.format(Locale.ROOT, "project of %,d MB", Files.size(file) >> 20),
                said.substring(SAID.length()));
    }

    /// Runs in the small heap.
    static final class InChild {
        private InChild() {}

        public static void main(String[] args) {
            Path file = Path.of(args[0]);
            long start = System.nanoTime();
            try (var project = Project.open(file, file.resolveSibling("locks"))) {
                var list = project.documents().list();
                long opened = System.nanoTime();
                int read = 0;
                for (var document : list) {
                    read += project.documents().revision(document.id()).text().length();
                }
                long scrolled = System.nanoTime();
                ExportOfMany.export(project, file.resolveSibling("out.csv"));
                long exported = System.nanoTime();
                System.out.printf(
                        Locale.ROOT,
                        "%sopened and listed %,d in %d ms, read each one (%,d characters) in %d ms, exported 20,000"
                                + " annotations in %d ms%n",
                        SAID,
                        list.size(),
                        (opened - start) / 1_000_000,
                        read,
                        (scrolled - opened) / 1_000_000,
                        (exported - scrolled) / 1_000_000);
            }
        }
    }
}
