package lectern.bench;

import lectern.bench.ScrapedSource.Label;
import lectern.bench.ScrapedSource.Line;
import lectern.bench.ScrapedSource.Scraped;
import lectern.importer.Importers;
import lectern.importer.Intake;
import lectern.importer.KnownCue;
import lectern.model.Added;
import lectern.model.Fold;
import lectern.model.Ids;
import lectern.model.Imported;
import lectern.project.Project;
import lectern.text.LineCounts;
import lectern.text.TextRange;
import lectern.work.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How well the lines that pages leave in scraped text are told from the article: clean bodies wrapped in such lines, each file
/// read alone, each site's folder at once, and file after file into one project. Known lines are those that the importer's
/// tables have; the others must be told by place, shape and repetition.
final class ScrapedText implements Measurement {
    private static final int SOURCES = 66;
    private static final int FILES = 8;

    /// Every so many sites have some of their articles three times.
    private static final int COPIED = 11;

    @Override
    public String name() {
        return "Scraped text";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        Path data = Path.of(System.getProperty("data", ""));
        List<CleanBody> bodies = CleanBody.all(data);
        if (bodies.isEmpty()) {
            return List.of(
                    "SKIPPED: no html/atf, html/wcxb or text/milestones in "
                            + data.toAbsolutePath()
                            + " (name their folder with -Ddata=DIR)");
        }
        List<ScrapedCue> cues = ScrapedCue.all();
        var lines = new ArrayList<>(overlap(cues));
        List<List<Scraped>> sources = sources(cues, bodies);
        var alone = new Score();
        var together = new Score();
        for (List<Scraped> source : sources) {
            for (Scraped file : source) {
                alone.add(
                        file,
                        Importers.standard()
                                .pasted(file.text(), Optional.empty(), new LineCounts()));
            }
            List<Imported> read = together(write(folder, source));
            for (int i = 0; i < source.size(); i++) {
                together.add(source.get(i), read.get(i));
            }
        }
        lines.add("each file alone:      " + alone);
        lines.add("each site's folder:   " + together);
        Score days = oneByOne(folder, sources);
        lines.add("one by one, project:  " + days);
        lines.addAll(days.lost());
        lines.addAll(together.lost());
        lines.addAll(asTheyAre(folder, bodies));
        return lines;
    }

    private static List<String> overlap(List<ScrapedCue> cues) {
        Map<String, int[]> languages = new TreeMap<>();
        int known = 0;
        for (ScrapedCue cue : cues) {
            int[] counts = languages.computeIfAbsent(cue.language(), _ -> new int[2]);
            boolean is = KnownCue.is(cue.filled("The Title of Another Article", "Meridian", 7));
            counts[is ? 0 : 1]++;
            known += is ? 1 : 0;
        }
        String each =
                languages.entrySet().stream()
                        .map(
                                it ->
                                        it.getKey()
                                                + " "
                                                + it.getValue()[0]
                                                + "/"
                                                + (it.getValue()[0] + it.getValue()[1]))
                        .collect(Collectors.joining(", "));
        long strange =
                languages.values().stream().filter(counts -> counts[0] <= counts[1] / 5).count();
        return List.of(
                String.format(
                        Locale.ROOT,
                        "cue lines the importer's tables know: %d of %d (%s), languages (nearly) unknown to it: %d",
                        known,
                        cues.size(),
                        each,
                        strange),
                verdict(
                        known * 3 <= cues.size() * 2 && strange >= 2,
                        "a third of the lines and two languages are unknown"));
    }

    private static List<List<Scraped>> sources(List<ScrapedCue> cues, List<CleanBody> bodies) {
        var random = new Random(4);
        List<String> languages = cues.stream().map(ScrapedCue::language).distinct().toList();
        var shuffled = new ArrayList<>(bodies);
        Collections.shuffle(shuffled, random);
        var sources = new ArrayList<List<Scraped>>();
        for (int i = 0; i < SOURCES; i++) {
            var own = new ArrayList<CleanBody>();
            for (int k = 0; k < FILES; k++) {
                own.add(shuffled.get((i * FILES + k) % shuffled.size()));
            }
            List<String> titles =
                    shuffled.subList(0, 200).stream()
                            .map(CleanBody::title)
                            .filter(title -> title.split(" ", -1).length < 18)
                            .toList();
            var source =
                    new ScrapedSource(random, languages.get(i % languages.size()), cues, titles);
            if (i % COPIED == 0) {
                own.set(1, own.getFirst());
                own.set(2, own.getFirst());
            }
            sources.add(own.stream().map(body -> source.wrap(body.title(), body.lines())).toList());
        }
        return sources;
    }

    private static List<Path> write(Path folder, List<Scraped> source) throws IOException {
        Path own = Files.createTempDirectory(folder, "source");
        var files = new ArrayList<Path>();
        for (int i = 0; i < source.size(); i++) {
            files.add(Files.writeString(own.resolve(i + ".txt"), source.get(i).text()));
        }
        return files;
    }

    private static List<Imported> together(List<Path> files) {
        var read = new ArrayList<Imported>();
        var outcomes =
                new Intake(Importers.standard())
                        .run(
                                files,
                                Optional.empty(),
                                (batch, _) -> {
                                    read.addAll(batch);
                                    return batch.stream()
                                            .<Added>map(
                                                    it ->
                                                            new Added.New(
                                                                    it.document().id(),
                                                                    Optional.empty()))
                                            .toList();
                                },
                                Progress.NONE);
        if (read.size() != files.size()) {
            throw new IllegalStateException(outcomes.toString());
        }
        return read;
    }

    /// As an analyst does from day to day: the first files of a site meet nothing like them, the later ones do.
    private static Score oneByOne(Path folder, List<List<Scraped>> sources) {
        var score = new Score();
        try (var project =
                Project.create(folder.resolve("days.lectern"), folder.resolve("locks"))) {
            for (int i = 0; i < FILES; i++) {
                for (List<Scraped> source : sources) {
                    LineCounts known = project.documents().lines();
                    Imported read =
                            Importers.standard()
                                    .pasted(source.get(i).text(), Optional.empty(), known);
                    var _ = project.documents().addAll(List.of(read), Ids.next());
                    if (i >= FILES / 2) {
                        score.add(source.get(i), read);
                    }
                }
            }
        }
        return score;
    }

    /// The bodies without anything around them, folder by folder of their real origin: whatever is folded is lost.
    private static List<String> asTheyAre(Path folder, List<CleanBody> bodies) throws IOException {
        Map<String, List<CleanBody>> origins =
                bodies.stream()
                        .collect(
                                Collectors.groupingBy(
                                        CleanBody::source, TreeMap::new, Collectors.toList()));
        var score = new Score();
        for (List<CleanBody> origin : origins.values()) {
            var files = new ArrayList<Scraped>();
            for (CleanBody body : origin) {
                files.add(bare(body));
            }
            List<Imported> read = together(write(folder, files));
            for (int i = 0; i < files.size(); i++) {
                score.add(files.get(i), read.get(i));
            }
        }
        var lines = new ArrayList<String>();
        lines.add("bodies as they are, by real origin: " + score.loss());
        lines.addAll(score.lost());
        return lines;
    }

    private static Scraped bare(CleanBody body) {
        var text = new StringBuilder(body.title());
        var lines = new ArrayList<Line>();
        for (String line : body.lines()) {
            text.append("\n\n");
            lines.add(
                    new Line(
                            text.length(),
                            text.length() + line.length(),
                            ScrapedSource.label(line)));
            text.append(line);
        }
        return new Scraped(text.append('\n').toString(), lines);
    }

    private static String verdict(boolean holds, String what) {
        return (holds ? "held: " : "NOT HELD: ") + what;
    }

    /// Lines counted over many texts.
    private static final class Score {
        private final Map<Label, int[]> counts = new TreeMap<>();
        private final List<String> lost = new ArrayList<>();

        void add(Scraped file, Imported read) {
            if (!read.revision().text().equals(file.text())) {
                throw new IllegalStateException("The text was changed: " + file.text());
            }
            List<TextRange> folded =
                    read.folds().stream()
                            .map(Fold::block)
                            .map(read.revision().blocks()::get)
                            .map(block -> block.range())
                            .toList();
            for (Line line : file.lines()) {
                int covered = 0;
                for (TextRange range : folded) {
                    covered +=
                            Math.max(
                                    0,
                                    Math.min(range.end(), line.end())
                                            - Math.max(range.start(), line.start()));
                }
                boolean isFolded = covered * 2 > line.end() - line.start();
                int[] count = counts.computeIfAbsent(line.label(), _ -> new int[2]);
                count[isFolded ? 1 : 0]++;
                String words = file.text().substring(line.start(), line.end());
                if (isFolded && line.label() == Label.BODY) {
                    lost.add("  body folded: " + words);
                } else if (!isFolded && line.label() == Label.KNOWN) {
                    lost.add("  known missed: " + words);
                } else if (!isFolded && line.label() == Label.UNKNOWN) {
                    lost.add("  unknown missed: " + words);
                }
            }
        }

        private double share(Label label) {
            int[] count = counts.getOrDefault(label, new int[2]);
            return (double) count[1] / Math.max(1, count[0] + count[1]);
        }

        private int size(Label label) {
            int[] count = counts.getOrDefault(label, new int[2]);
            return count[0] + count[1];
        }

        String loss() {
            return String.format(
                    Locale.ROOT,
                    "%.5f of %,d lines of body folded (%d doubtful ones apart)",
                    share(Label.BODY),
                    size(Label.BODY),
                    size(Label.DOUBTFUL));
        }

        List<String> lost() {
            if (!Boolean.getBoolean("lost")) {
                return List.of();
            }
            return lost.stream().sorted(Collections.reverseOrder()).toList();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "known %.4f of %,d (wanted .98), unknown %.4f of %,d (wanted .80), %s (at most .001)",
                    share(Label.KNOWN),
                    size(Label.KNOWN),
                    share(Label.UNKNOWN),
                    size(Label.UNKNOWN),
                    loss());
        }
    }
}
