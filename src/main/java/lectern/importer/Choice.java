package lectern.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The guesses which pieces are the article, and what the third model is told of each to choose between them.
final class Choice {
    /// The guess that is taken where none is better: what the second model is surer of than not.
    static final int USUAL = 0;

    /// More numbers than are told of a guess.
    private static final int MOST = 60;

    private static final double HALF = 0.5;

    /// What is hardly likely is kept by some: where a page as a whole is doubtful, so is each of its pieces.
    private static final double[] THRESHOLDS = {0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.6, 0.75};

    /// Where the guesses of the first model and of the two rules stand.
    private static final int FIRST = 1 + THRESHOLDS.length;

    private static final int DENSE = FIRST + 1;
    private static final int NAMED = DENSE + 1;

    /// A shorter piece is hardly missed.
    private static final int LINE = 4;

    private static final double HARDLY = 0.15;
    private static final double NEARLY = 0.85;

    private final Layout page;
    private final double[] sure;
    private final List<BitSet> guesses = new ArrayList<>();
    private final double[] hints;
    private final double mass;

    /// @param first what the first model said of each piece
    /// @param sure what the second said
    /// @param hints share of each piece that stands in the body the page carries for machines, negative if unknown
    Choice(
            Layout page,
            double[] first,
            double[] sure,
            double[] hints,
            Candidate dense,
            Candidate named) {
        this.page = page;
        this.sure = sure.clone();
        this.hints = hints.clone();
        guesses.add(above(sure, HALF));
        for (double threshold : THRESHOLDS) {
            guesses.add(above(sure, threshold));
        }
        guesses.add(above(first, HALF));
        guesses.add(dense.kept());
        guesses.add(named.kept());
        guesses.add(with(dense.kept()));
        guesses.add(with(named.kept()));
        double sum = 0;
        for (int i = 0; i < page.size; i++) {
            sum += sure[i] * page.words[i];
        }
        mass = sum;
    }

    private static BitSet above(double[] sure, double threshold) {
        var kept = new BitSet();
        for (int i = 0; i < sure.length; i++) {
            kept.set(i, sure[i] > threshold);
        }
        return kept;
    }

    /// A rule's guess where the model has doubts.
    private BitSet with(BitSet rule) {
        var kept = new BitSet();
        for (int i = 0; i < page.size; i++) {
            kept.set(i, sure[i] > NEARLY || (rule.get(i) && sure[i] > HARDLY));
        }
        return kept;
    }

    List<BitSet> guesses() {
        return List.copyOf(guesses);
    }

    /// One row for each guess.
    float[][] rows() {
        var out = new float[guesses.size()][];
        for (int g = 0; g < out.length; g++) {
            float[] numbers = new float[MOST];
            var row = new Row(numbers);
            write(g, row);
            out[g] = Arrays.copyOf(numbers, row.size());
        }
        return out;
    }

    private void write(int g, Row row) {
        BitSet kept = guesses.get(g);
        double words = 0;
        double right = 0;
        double hinted = 0;
        double hintable = 0;
        double doubt = 0;
        double allDoubt = 0;
        double linked = 0;
        int sentences = 0;
        int runs = 0;
        double missed = 0;
        double clutter = 0;
        for (int i = 0; i < page.size; i++) {
            double doubted = page.words[i] * Math.min(sure[i], 1 - sure[i]);
            allDoubt += doubted;
            if (kept.get(i)) {
                words += page.words[i];
                right += sure[i] * page.words[i];
                doubt += doubted;
                linked += page.get(i).linkShare() * page.words[i];
                sentences += page.sentence[i] ? 1 : 0;
                runs += i == 0 || !kept.get(i - 1) ? 1 : 0;
                hinted += Math.max(0, hints[i]) * page.words[i];
            }
            hintable += Math.max(0, hints[i]) * page.words[i];
            if (page.words[i] >= LINE) {
                missed += kept.get(i) ? 0 : sure[i];
                clutter += kept.get(i) ? 1 - sure[i] : 0;
            }
        }
        double all = Math.max(1, page.words(0, page.size));
        double some = Math.max(1, words);
        row.put(g)
                .put(Math.log1p(words))
                .put(words / all)
                .put(right / some)
                .put(right / Math.max(1e-9, mass))
                .put(2 * right / Math.max(1e-9, words + mass))
                .put(doubt / some)
                .put(allDoubt / Math.max(1, mass))
                .put(linked / some)
                .put(sentences / (double) Math.max(1, kept.cardinality()))
                .put(kept.cardinality())
                .put(runs)
                .put(missed)
                .put(clutter)
                .put(hintable == 0 ? -1 : hinted / hintable)
                .put(hintable == 0 ? -1 : hinted / some)
                .put(hintable == 0 ? -1 : hintable / Math.max(1, mass))
                .put(Math.log1p(mass))
                .put(mass / all)
                .put(Math.log1p(all));
        double[] alike = new double[guesses.size()];
        for (int o = 0; o < guesses.size(); o++) {
            alike[o] = alike(kept, guesses.get(o));
            row.put(alike[o]);
        }
        for (int o = FIRST; o < guesses.size(); o++) {
            row.put(alike(guesses.get(USUAL), guesses.get(o)));
        }
        row.put(alike(guesses.get(DENSE), guesses.get(NAMED)));
    }

    private double alike(BitSet one, BitSet other) {
        int both = 0;
        int sum = 0;
        for (int i = 0; i < page.size; i++) {
            both += one.get(i) && other.get(i) ? page.words[i] : 0;
            sum += (one.get(i) ? page.words[i] : 0) + (other.get(i) ? page.words[i] : 0);
        }
        return sum == 0 ? 1 : 2.0 * both / sum;
    }
}
