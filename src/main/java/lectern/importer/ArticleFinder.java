package lectern.importer;

import org.jsoup.nodes.Document;

import java.util.BitSet;
import java.util.List;

/// Finds which pieces of a page are its article. Two models say how likely each piece belongs to it, the second knowing the
/// answers of the first for the whole page; a third chooses between what they and two rules would keep.
final class ArticleFinder {
    private final ArticleModel model;

    ArticleFinder(ArticleModel model) {
        this.model = model;
    }

    /// The pieces that are the article; never empty where there are any pieces.
    BitSet find(Document page, List<Piece> pieces) {
        return pieces.isEmpty() ? new BitSet() : find(new PageView(page, pieces));
    }

    private BitSet find(PageView page) {
        double[] first = page.first(model.pieces());
        double[] sure = page.inContext(model.context(), first);
        return choose(page.choice(first, sure));
    }

    private BitSet choose(Choice choice) {
        List<BitSet> guesses = choice.guesses();
        float[][] rows = choice.rows();
        int best = Choice.USUAL;
        double gain = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rows.length; i++) {
            double better = guesses.get(i).isEmpty() ? -1 : model.choice().sum(rows[i]);
            if (better > gain) {
                gain = better;
                best = i;
            }
        }
        return guesses.get(best);
    }
}
