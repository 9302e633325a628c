package lectern.importer;

import lectern.importer.TreeGrower.Plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Makes the model that finds articles from pages whose articles are known. The same pages give the same model, bit for bit.
///
/// What the second model learns from are answers of first models that have not seen the page, and so for the third: the pages
/// are parted into folds, by site.
final class ArticleTrainer {
    static final int FOLDS = 5;

    /// The model that is shipped has seen all folds.
    static final int ALL = 0;

    private static final Plan PIECES = new Plan(120, 31, 0.1, 150, 0.3, 0.5, 4, true);
    private static final Plan CONTEXT = new Plan(80, 16, 0.08, 150, 0.6, 0.5, 10, true);
    private static final Plan CHOICE = new Plan(150, 8, 0.04, 40, 0.4, 0.6, 5, false);

    /// A longer piece weighs no more.
    private static final int LONG = 300;

    /// Words of a usual article. Ten times as many say only some three times as much: what counts is how many pages are read well.
    private static final double USUAL = 800;

    /// A shorter one weighs no more.
    private static final int LEAST = 50;

    private static final int SHORT = 6;
    private static final int COMMON = 3;

    private final List<StudiedPage> pages;
    private final Map<Integer, Trees> pieces = new HashMap<>();

    ArticleTrainer(List<StudiedPage> pages) {
        this.pages = List.copyOf(pages);
    }

    static int bit(int fold) {
        return 1 << fold;
    }

    /// The model that has seen no page of these folds.
    ///
    /// @param without one bit for each fold
    ArticleModel train(int without) {
        Map<StudiedPage, double[]> first = new HashMap<>();
        for (StudiedPage page : seen(without)) {
            first.put(page, page.view.first(pieces(without | bit(page.fold))));
        }
        Map<StudiedPage, double[]> sure = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            if ((without & bit(fold)) == 0) {
                Trees context = context(without | bit(fold), first);
                for (StudiedPage page : seen(without)) {
                    if (page.fold == fold) {
                        sure.put(page, page.view.inContext(context, of(first, page)));
                    }
                }
            }
        }
        return new ArticleModel(
                pieces(without), context(without, first), choice(without, first, sure));
    }

    private static double[] of(Map<StudiedPage, double[]> answers, StudiedPage page) {
        return Objects.requireNonNull(answers.get(page), page.page.id());
    }

    private List<StudiedPage> seen(int without) {
        return pages.stream().filter(page -> (without & bit(page.fold)) == 0).toList();
    }

    private Trees pieces(int without) {
        Trees known = pieces.get(without);
        if (known == null) {
            var lesson = new Lesson();
            for (StudiedPage page : seen(without)) {
                addPieces(page, page.rows, lesson);
            }
            known = lesson.learn(PIECES);
            pieces.put(without, known);
        }
        return known;
    }

    private Trees context(int without, Map<StudiedPage, double[]> first) {
        var lesson = new Lesson();
        for (StudiedPage page : seen(without)) {
            addPieces(page, page.view.rowsInContext(of(first, page)), lesson);
        }
        return lesson.learn(CONTEXT);
    }

    private static void addPieces(StudiedPage page, float[][] rows, Lesson lesson) {
        double scale = Math.sqrt(USUAL / Math.max(LEAST, page.words()));
        for (int i = 0; i < rows.length; i++) {
            double share = page.shares[i];
            // Without words there is no telling; half inside says little.
            if (share >= 0) {
                double words = Math.min(LONG, page.view.layout.words[i] + 1);
                double weight = scale * Math.sqrt(words) * Math.abs(2 * share - 1);
                boolean common = !page.isTrue(i) && words <= SHORT;
                // There are so many short lines around articles that one of three speaks for all.
                if (!common) {
                    lesson.add(rows[i], page.isTrue(i) ? 1 : 0, weight);
                } else if (i % COMMON == 0) {
                    lesson.add(rows[i], 0, COMMON * weight);
                }
            }
        }
    }

    private Trees choice(
            int without, Map<StudiedPage, double[]> first, Map<StudiedPage, double[]> sure) {
        var lesson = new Lesson();
        for (StudiedPage page : seen(without)) {
            if (page.view.layout.size == 0) {
                continue;
            }
            Choice choice = page.view.choice(of(first, page), of(sure, page));
            List<BitSet> guesses = choice.guesses();
            float[][] rows = choice.rows();
            double usual = page.worth(guesses.get(Choice.USUAL));
            for (int i = 0; i < rows.length; i++) {
                lesson.add(rows[i], page.worth(guesses.get(i)) - usual, 1);
            }
        }
        return lesson.learn(CHOICE);
    }

    /// Rows, what is true of them, and what they weigh.
    private static final class Lesson {
        private final List<float[]> rows = new ArrayList<>();
        private final List<Float> targets = new ArrayList<>();
        private final List<Float> weights = new ArrayList<>();

        void add(float[] row, double target, double weight) {
            rows.add(row);
            targets.add((float) target);
            weights.add((float) weight);
        }

        Trees learn(Plan plan) {
            float[] target = new float[rows.size()];
            float[] weight = new float[rows.size()];
            for (int i = 0; i < target.length; i++) {
                target[i] = targets.get(i);
                weight[i] = weights.get(i);
            }
            return TreeGrower.grow(plan, rows.toArray(new float[0][]), target, weight);
        }
    }
}
