package lectern.bench;

import lectern.model.Copy;
import lectern.model.Ids;
import lectern.storage.CopyTable;
import lectern.storage.Database;
import lectern.text.Shingles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What it costs to find the copies of one article in a large project. The articles are made of the same few thousand
/// sentences, so each phrase stands in many of them: real projects are easier.
final class CopiesOfOne implements Measurement {
    private static final int ARTICLES = 20_000;
    private static final int LENGTH = 6_000;
    private static final int ROUNDS = 200;

    @Override
    public String name() {
        return "Copies of one article among 20,000";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        try (var project = Made.empty(folder)) {
            Made.fill(project, articles.write(folder.resolve("in"), ARTICLES, LENGTH));
        }
        var lines = new ArrayList<String>();
        try (var database = Database.open(folder.resolve("bench.lectern"), Database.Mode.READING)) {
            var table = new CopyTable(database);
            for (int kept : new int[] {90, 75, 65, 0}) {
                var finding = new Finding(table, kept);
                Timing timing = Timing.of(10, ROUNDS, round -> finding.find(articles, round * 97));
                lines.add("an article of which " + kept + " % stands in another: " + timing);
                lines.add("  " + finding);
                lines.add("  " + Verdict.of("median", timing.median(), 20, "ms"));
            }
        }
        return lines;
    }

    /// Searches, and what they found.
    private static final class Finding {
        private final CopyTable table;
        private final int kept;
        private int searches;
        private int found;
        private double shares;

        Finding(CopyTable table, int kept) {
            this.table = table;
            this.kept = kept;
        }

        void find(Articles articles, int number) {
            String text = articles.text(number % ARTICLES, LENGTH);
            String other = articles.text(ARTICLES + number, LENGTH);
            int cut = text.indexOf(' ', text.length() * kept / 100);
            search(text.substring(0, cut) + other.substring(cut));
        }

        private void search(String text) {
            Optional<Copy> copy = table.find(Shingles.of(text), Ids.next());
            searches++;
            found += copy.isPresent() ? 1 : 0;
            shares += copy.map(Copy::share).orElse(0.0);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "found for %d of %d, on average %.0f %% the same",
                    found,
                    searches,
                    found == 0 ? 0 : 100 * shares / found);
        }
    }
}
