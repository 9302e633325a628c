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

/// What it costs to find the copies of one article in a large project, and how many are found.
final class CopiesOfOne implements Measurement {
    private static final int ARTICLES = 20_000;
    private static final int LENGTH = 6_000;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 200;

    /// From one article that is looked for to the next.
    private static final int APART = 97;

    @Override
    public String name() {
        return "Copies of one article among 20,000";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        var prose = new Prose();
        try (var project = Made.empty(folder)) {
            Made.fill(project, prose.write(folder.resolve("in"), ARTICLES, LENGTH));
        }
        var lines = new ArrayList<String>();
        try (var database = Database.open(folder.resolve("bench.lectern"), Database.Mode.READING)) {
            var table = new CopyTable(database);
            for (int kept : new int[] {90, 75, 65, 0}) {
                List<Probe> probes = probes(prose, kept);
                var finding = new Finding(table);
                Timing timing =
                        Timing.of(WARM_UP, ROUNDS, round -> finding.search(probes.get(round)));
                lines.add("an article of which " + kept + " % stands in another: " + timing);
                lines.add("  " + finding);
                lines.add("  " + Verdict.of("median", timing.median(), 20, "ms"));
            }
        }
        return lines;
    }

    /// A text that is looked for.
    ///
    /// @param isCopy whether it can be called one of an article that is there
    private record Probe(Shingles text, boolean isCopy) {}

    private static List<Probe> probes(Prose prose, int kept) {
        var probes = new ArrayList<Probe>();
        for (int number = 0; probes.size() < WARM_UP + ROUNDS; number += APART) {
            String original = prose.text(number % ARTICLES, LENGTH);
            String other = prose.text(ARTICLES + number, LENGTH);
            int cut = original.indexOf(' ', LENGTH * kept / 100);
            var text = Shingles.of(original.substring(0, cut) + other.substring(cut));
            boolean isCopy = text.sameAs(Shingles.of(original)) >= Copy.LEAST;
            probes.add(new Probe(text, isCopy));
        }
        return probes;
    }

    /// Searches, and what they found.
    private static final class Finding {
        private final CopyTable table;
        private int copies;
        private int found;
        private int wrong;
        private double shares;

        Finding(CopyTable table) {
            this.table = table;
        }

        void search(Probe probe) {
            Optional<Copy> copy = table.find(probe.text, Ids.next());
            copies += probe.isCopy ? 1 : 0;
            found += probe.isCopy && copy.isPresent() ? 1 : 0;
            wrong += !probe.isCopy && copy.isPresent() ? 1 : 0;
            shares += copy.map(Copy::share).orElse(0.0);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "found %d of %d that can be called copies, on average %.0f %% the same; %d others called so",
                    found,
                    copies,
                    found == 0 ? 0 : 100 * shares / found,
                    wrong);
        }
    }
}
