package lectern.bench;

import lectern.model.DocumentInfo;
import lectern.project.Project;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A folder of 10,000 files of plain text into a new project, with a heap of 512 MB, against `sqlite3` that loads the
/// ready texts into a table and makes the same index of words.
final class ImportAgainstSqlite implements Measurement {
    private static final int ARTICLES = 10_000;
    private static final int LENGTH = 6_000;
    private static final Pattern TIMED = Pattern.compile("user ([0-9.]+) sys ([0-9.]+)");
    private static final String SAID = "import of many: ";

    @Override
    public String name() {
        return "Import of 10,000 files against sqlite3";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        Path in = folder.resolve("in");
        new Prose().write(in, ARTICLES, LENGTH);
        String said =
                Child.run(
                        InChild.class, List.of("-Xmx512m"), SAID, in.toString(), folder.toString());
        double ours = Double.parseDouble(said.substring(SAID.length()).split(" ", 2)[0]);
        String rest = said.substring(SAID.length()).split(" ", 2)[1];
        var lines = new ArrayList<String>();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "Lectern: %.1f s, %.0f files a second, %s",
                        ours,
                        ARTICLES / ours,
                        rest));
        Path texts = folder.resolve("texts.csv");
        try (var project = Project.open(folder.resolve("bench.lectern"), folder.resolve("locks"));
                var out = Files.newBufferedWriter(texts)) {
            for (DocumentInfo info : project.documents().list()) {
                row(out, info.source().title(), project.documents().revision(info.id()).text());
            }
        }
        var theirs = sqlite(folder, texts);
        if (theirs.isEmpty()) {
            lines.add("SKIPPED: no sqlite3 on this machine (apt-get install sqlite3)");
        } else {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "sqlite3, texts ready, same index: %.1f s, %.1f s of processor",
                            theirs.get().seconds(),
                            theirs.get().processor()));
            lines.add(Verdict.of("ratio", ours / theirs.get().seconds(), 3, "x"));
        }
        return lines;
    }

    private static void row(BufferedWriter out, String title, String text) throws IOException {
        out.write(quoted(title) + "," + quoted(text) + "\n");
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    /// What `sqlite3` took.
    private record Taken(double seconds, double processor) {}

    /// Empty if there is none on this machine.
    private static Optional<Taken> sqlite(Path folder, Path texts)
            throws IOException, InterruptedException {
        Path script = folder.resolve("load.sql");
        Files.writeString(
                script,
                """
                .timer on
                PRAGMA synchronous = FULL;
                CREATE TABLE texts (title TEXT NOT NULL, text TEXT NOT NULL);
                CREATE VIRTUAL TABLE words USING fts5 (
                  title, body, content = '', tokenize = 'unicode61 remove_diacritics 2');
                .import --csv '%s' texts
                INSERT INTO words (rowid, title, body) SELECT rowid, title, text FROM texts;
                SELECT count(*) FROM texts;
                """
                        .formatted(texts.toAbsolutePath()));
        long start = System.nanoTime();
        Process process;
        try {
            process =
                    new ProcessBuilder("sqlite3", folder.resolve("plain.db").toString())
                            .redirectInput(script.toFile())
                            .redirectErrorStream(true)
                            .start();
        } catch (IOException e) {
            return Optional.empty();
        }
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exit != 0 || !said.lines().toList().contains(Integer.toString(ARTICLES))) {
            throw new IOException("sqlite3 said: " + said);
        }
        double processor =
                TIMED.matcher(said)
                        .results()
                        .mapToDouble(
                                time ->
                                        Double.parseDouble(time.group(1))
                                                + Double.parseDouble(time.group(2)))
                        .sum();
        return Optional.of(new Taken(seconds, processor));
    }

    /// Runs in the heap of 512 MB.
    static final class InChild {
        private InChild() {}

        public static void main(String[] args) throws IOException {
            List<Path> files;
            try (var listed = Files.list(Path.of(args[0]))) {
                files = listed.sorted().toList();
            }
            long cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
            long start = System.nanoTime();
            try (var project = Made.empty(Path.of(args[1]))) {
                Made.fill(project, files);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            long used =
                    ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis()
                            - cpu;
            System.out.printf(
                    Locale.ROOT,
                    "%s%.2f %.1f s of processors (%.2f processors busy), heap of 512 MB was enough (at most %d MB used)%n",
                    SAID,
                    seconds,
                    used / 1000.0,
                    used / 1000.0 / seconds,
                    Heap.peak() >> 20);
        }
    }
}
