package lectern.bench;

import lectern.model.Quote;
import lectern.project.Anchoring;
import lectern.project.Anchoring.Found;
import lectern.text.TextRange;
import lectern.text.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// How many highlights are found again when their text was edited at random, and how many are put on other words.
///
/// `-Ddata=DIR` names the folder that holds `text/milestones`, `text/udhr` and `w3c/anchoring`. The last is for what was
/// published on matching. The limits of [Anchoring] were chosen on the first, with a look at the second.
final class Anchors implements Measurement {
    private static final int VERSIONS = 5;
    private static final int QUOTES = 20;
    private static final int LONGEST = 300;

    /// What share of the place must come from the quotation, and of what is left of the quotation must lie there.
    private static final double RIGHT = .8;

    /// When less of the place comes from the quotation, these are other words.
    private static final double WRONG = .5;

    @Override
    public String name() {
        return "Highlights found again in an edited text";
    }

    @Override
    public List<String> run(Path folder, Articles articles) throws IOException {
        Path data = Path.of(System.getProperty("data", ""));
        var lines = new ArrayList<String>();
        lines.addAll(edited(data.resolve("text/milestones"), "milestones", 1));
        lines.addAll(edited(data.resolve("text/udhr"), "udhr, in many writings", 2));
        lines.addAll(new AnchorVectors(data.resolve("w3c/anchoring")).lines());
        return lines;
    }

    private static List<String> edited(Path texts, String title, long seed) throws IOException {
        if (!Files.isDirectory(texts)) {
            return List.of("SKIPPED: no " + texts.toAbsolutePath() + " (-Ddata=DIR)");
        }
        var originals = new ArrayList<String>();
        try (var files = Files.walk(texts)) {
            for (Path file : files.filter(Articles::isText).sorted().toList()) {
                originals.add(Files.readString(file));
            }
        }
        var random = new Random(seed);
        var score = new Score();
        long nanos = 0;
        for (String original : originals) {
            List<String> strangers = strangers(originals, original);
            for (int version = 0; version < VERSIONS; version++) {
                var reworked = new Reworked(original, strangers, random);
                var quotes = quotes(original, random);
                long start = System.nanoTime();
                var anchoring = new Anchoring(reworked.text());
                var found =
                        quotes.stream()
                                .map(
                                        range ->
                                                anchoring.find(
                                                        Quote.of(original, range),
                                                        range,
                                                        original.length()))
                                .toList();
                nanos += System.nanoTime() - start;
                for (int i = 0; i < quotes.size(); i++) {
                    score.add(original, reworked, quotes.get(i), found.get(i));
                }
            }
        }
        return score.lines(title, nanos);
    }

    /// Sentences of the other texts.
    private static List<String> strangers(List<String> texts, String own) {
        var strangers = new ArrayList<String>();
        for (String text : texts) {
            if (!text.equals(own)) {
                for (String line : text.split("\n", -1)) {
                    if (line.length() > 60) {
                        strangers.add(line.substring(0, line.lastIndexOf(' ', 200) + 1).strip());
                    }
                }
            }
        }
        strangers.removeIf(String::isBlank);
        return strangers;
    }

    /// Passages as people highlight them: from a word's start to a word's end, from a phrase to some sentences.
    private static List<TextRange> quotes(String text, Random random) {
        var quotes = new ArrayList<TextRange>();
        for (int tries = 0; quotes.size() < QUOTES && tries < 10 * QUOTES; tries++) {
            int start = random.nextInt(text.length());
            int length = 10 + (int) (LONGEST * random.nextDouble() * random.nextDouble());
            var range =
                    Words.snap(text, new TextRange(start, Math.min(text.length(), start + length)));
            if (range.length() >= 8 && !range.of(text).contains("\n")) {
                quotes.add(range);
            }
        }
        return quotes;
    }

    /// What came of all quotations.
    private static final class Score {
        private int all;
        private int surviving;
        private int found;
        private int exact;
        private int endsOff;
        private int lost;
        private int gone;
        private int falsely;
        private final List<String> examples = new ArrayList<>();

        void add(String original, Reworked reworked, TextRange before, Found answer) {
            all++;
            Optional<TextRange> now = reworked.now(before);
            String quote = before.of(original);
            double changed =
                    now.map(range -> Reworked.changed(quote, range.of(reworked.text())))
                            .orElse(1.0);
            boolean survives = changed <= 1 - Anchoring.QUOTE;
            surviving += survives ? 1 : 0;
            gone += now.isEmpty() ? 1 : 0;
            Optional<TextRange> place =
                    switch (answer) {
                        case Found.Exact it -> Optional.of(it.range());
                        case Found.Moved it -> Optional.of(it.range());
                        case Found.Orphan _ -> Optional.empty();
                    };
            if (place.isEmpty()) {
                lost += survives ? 1 : 0;
                return;
            }
            int kept = reworked.from(before, place.get());
            if (kept < WRONG * place.get().length()) {
                falsely++;
                examples.add(quote + " -> " + place.get().of(reworked.text()));
            } else if (survives) {
                found++;
                exact += place.get().equals(now.orElseThrow()) ? 1 : 0;
                boolean isRight =
                        kept >= RIGHT * place.get().length()
                                && kept >= RIGHT * reworked.from(before, now.orElseThrow());
                endsOff += isRight ? 0 : 1;
            }
        }

        List<String> lines(String title, long nanos) {
            var lines = new ArrayList<String>();
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%s: %,d highlights, of which %,d survive with at most 20 %% changed and %,d are gone; %.2f ms"
                                    + " each",
                            title,
                            all,
                            surviving,
                            gone,
                            nanos / 1e6 / all));
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "  recall %.4f, target .97: %s; to the character %.4f; ends off by more than a fifth %d",
                            (double) found / surviving,
                            found >= .97 * surviving ? "reached" : "missed",
                            (double) exact / surviving,
                            endsOff));
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "  on other words %.5f (%d), target .001: %s; left to the reader though they survive: %d",
                            (double) falsely / all,
                            falsely,
                            falsely <= .001 * all ? "reached" : "missed",
                            lost));
            examples.stream().limit(5).forEach(example -> lines.add("    " + example));
            return lines;
        }
    }
}
