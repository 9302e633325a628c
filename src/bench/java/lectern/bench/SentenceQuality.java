package lectern.bench;

import lectern.text.Sentences;
import lectern.text.TextRange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// How well sentences are found, beside `java.text.BreakIterator`: boundaries inside paragraphs, and rules in a nutshell.
///
/// `-Ddata=DIR` names the folder with `gum.jsonl`, `ewt-dev.jsonl` and `golden-rules-en.jsonl`, or the one above it,
/// where it is called `sentences`. EWT is there to see what the rules are worth on text nobody looked at: they are
/// never changed because of it.
final class SentenceQuality implements Measurement {
    private static final String FOLDER = "sentences";

    @Override
    public String name() {
        return "Sentences found";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        Path data = Path.of(System.getProperty("data", ""));
        if (Files.isDirectory(data.resolve(FOLDER))) {
            data = data.resolve(FOLDER);
        }
        var lines = new ArrayList<String>();
        lines.addAll(corpus(data, "gum.jsonl", "GUM news, interview, speech"));
        lines.addAll(corpus(data, "ewt-dev.jsonl", "EWT weblog, newsgroup (never tuned on)"));
        lines.addAll(golden(data, "golden-rules-en.jsonl"));
        lines.addAll(speed(articles));
        return lines;
    }

    private static String absent(Path file) {
        return "SKIPPED: no "
                + file.toAbsolutePath()
                + " (name its folder, or the one above, with -Ddata=DIR)";
    }

    private static List<String> corpus(Path data, String name, String title) throws IOException {
        Path file = data.resolve(name);
        if (!Files.exists(file)) {
            return List.of(absent(file));
        }
        var ours = new Score();
        var theirs = new Score();
        for (JsonLine document : JsonLine.all(file)) {
            for (JsonLine paragraph : document.get("paragraphs").items()) {
                var text = new StringBuilder();
                Set<Integer> gold = new HashSet<>();
                for (JsonLine sentence : paragraph.items()) {
                    if (!text.isEmpty()) {
                        gold.add(text.append(' ').length());
                    }
                    text.append(sentence.text());
                }
                ours.add(gold, boundaries(text.toString(), SentenceQuality::ours));
                theirs.add(gold, boundaries(text.toString(), SentenceQuality::theirs));
            }
        }
        return List.of(
                title + ", boundaries inside paragraphs",
                "  Lectern:       " + ours,
                "  BreakIterator: " + theirs,
                String.format(Locale.ROOT, "  F1 %+.4f", ours.f1() - theirs.f1()));
    }

    private static List<String> golden(Path data, String name) throws IOException {
        Path file = data.resolve(name);
        if (!Files.exists(file)) {
            return List.of(absent(file));
        }
        int rules = 0;
        int ours = 0;
        int theirs = 0;
        for (JsonLine rule : JsonLine.all(file)) {
            String text = rule.get("text").text();
            var wanted = rule.get("sentences").items().stream().map(JsonLine::text).toList();
            rules++;
            ours += texts(text, ours(text)).equals(wanted) ? 1 : 0;
            theirs += texts(text, theirs(text)).equals(wanted) ? 1 : 0;
        }
        return List.of(
                String.format(
                        Locale.ROOT,
                        "golden rules passed of %d: Lectern %d, BreakIterator %d",
                        rules,
                        ours,
                        theirs));
    }

    private static List<String> speed(Articles articles) throws IOException, InterruptedException {
        String text = articles.text(1, 1_000_000).replace('\n', ' ');
        Timing ours = Timing.of(5, 30, _ -> consume(ours(text)));
        Timing theirs = Timing.of(5, 30, _ -> consume(theirs(text)));
        return List.of(
                String.format(Locale.ROOT, "one block of %,d characters", text.length()),
                "  Lectern:       " + ours,
                "  BreakIterator: " + theirs,
                "  ratio: " + ours.against(theirs));
    }

    private static void consume(List<TextRange> sentences) {
        if (sentences.isEmpty()) {
            throw new IllegalStateException("No sentence in a text full of them");
        }
    }

    private static Set<Integer> boundaries(
            String text, Function<String, List<TextRange>> splitter) {
        Set<Integer> starts = new HashSet<>();
        splitter.apply(text).stream().skip(1).forEach(range -> starts.add(range.start()));
        return starts;
    }

    private static List<String> texts(String text, List<TextRange> ranges) {
        return ranges.stream().map(range -> range.of(text).strip()).toList();
    }

    private static List<TextRange> ours(String text) {
        return Sentences.of(text, new TextRange(0, text.length()));
    }

    private static List<TextRange> theirs(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        var ranges = new ArrayList<TextRange>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            ranges.add(new TextRange(start, end));
            start = end;
        }
        return ranges;
    }

    /// Boundaries counted over all paragraphs.
    private static final class Score {
        private int gold;
        private int found;
        private int right;

        void add(Set<Integer> wanted, Set<Integer> starts) {
            gold += wanted.size();
            found += starts.size();
            right += (int) starts.stream().filter(wanted::contains).count();
        }

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / gold;
        }

        double f1() {
            return 2 * precision() * recall() / (precision() + recall());
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.4f  R %.4f  F1 %.4f  (%,d wanted, %,d found, %,d right)",
                    precision(),
                    recall(),
                    f1(),
                    gold,
                    found,
                    right);
        }
    }
}
