package lectern.bench;

import lectern.exporter.CsvExport;
import lectern.exporter.CsvOptions;
import lectern.model.AnnotationFilter;
import lectern.project.Project;
import lectern.work.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// All annotations as CSV, read back and compared, against what `sqlite3` needs to print about the same cells.
final class ExportOfMany implements Measurement {
    private static final int ANNOTATIONS = 100_000;
    private static final int ROUNDS = 3;

    private static final String QUERY =
            """
            SELECT 'lectern-annotations-1', hex(a.uuid), hex(d.uuid), d.title, d.author, d.publisher, d.published, d.url,
              d.file, d.language, r.number, a.quote, substr(r.text, max(1, a.start - 59), min(60, a.start)),
              substr(r.text, a."end" + 1, 60), a.start, a."end",
              (SELECT group_concat(t.name, '; ') FROM taggings g JOIN tags t ON t.id = g.tag_id
                WHERE g.annotation_id = a.id AND g.removed IS NULL),
              a.note, a.author, a.created, a.modified
            FROM annotations a JOIN revisions r ON r.id = a.revision_id JOIN documents d ON d.id = r.document_id
            WHERE a.removed IS NULL ORDER BY d.id, a.start""";

    @Override
    public String name() {
        return "Export of 100,000 annotations";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        try (var project = Made.empty(folder)) {
            Made.fill(project, articles.write(folder.resolve("in"), 1, 6_000));
            Made.annotate(project, 100);
        }
        Path file = folder.resolve("bench.lectern");
        Made.multiply(file, ANNOTATIONS);
        var lines = new ArrayList<String>();
        Path csv = folder.resolve("out.csv");
        Timing ours;
        try (var project = Project.open(file, folder.resolve("locks"))) {
            ours = Timing.of(1, ROUNDS, round -> export(project, csv));
        }
        lines.add(
                String.format(
                        Locale.ROOT,
                        "written, read back, compared: %s; %,d bytes",
                        ours,
                        Files.size(csv)));
        if (hasSqlite()) {
            Path out = folder.resolve("sqlite.csv");
            Timing theirs = Timing.of(1, ROUNDS, round -> sqlite(file, out));
            lines.add(
                    String.format(
                            Locale.ROOT, "sqlite3 -csv: %s; %,d bytes", theirs, Files.size(out)));
            lines.add("ratio: " + ours.against(theirs));
        } else {
            lines.add("SKIPPED the comparison: there is no sqlite3 on this machine");
        }
        return lines;
    }

    static void export(Project project, Path csv) {
        var written =
                new CsvExport(
                                project.tags().codebook(),
                                project.tags().counts(),
                                CsvOptions.DEFAULT)
                        .write(
                                csv,
                                row -> project.annotations().each(AnnotationFilter.ALL, row),
                                true,
                                Progress.NONE);
        if (!written.warnings().isEmpty()) {
            throw new IllegalStateException(written.toString());
        }
    }

    private static boolean hasSqlite() throws InterruptedException {
        try {
            return new ProcessBuilder("sqlite3", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void sqlite(Path project, Path out) throws IOException, InterruptedException {
        int exit =
                new ProcessBuilder("sqlite3", "-csv", "-header", project.toString(), QUERY)
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start()
                        .waitFor();
        if (exit != 0) {
            throw new IOException("sqlite3 answered " + exit);
        }
    }
}
