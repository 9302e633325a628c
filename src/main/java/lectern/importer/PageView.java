package lectern.importer;

import org.jsoup.nodes.Document;

import java.util.Arrays;
import java.util.List;

/// A page as the models see it.
final class PageView {
    final Layout layout;
    private final Candidate dense;
    private final Candidate named;
    private final BlockFeatures features;
    private final float[][] basics;

    /// @param pieces one at least
    PageView(Document page, List<Piece> pieces) {
        layout = new Layout(pieces);
        dense = DenseBody.find(layout);
        named = NamedBody.find(layout);
        features = new BlockFeatures(layout, new PageHints(page), dense, named);
        basics = new float[layout.size][];
    }

    /// What the first model is told of a piece.
    float[] row(int piece) {
        return features.row(piece);
    }

    /// How likely each piece belongs to the article, by itself.
    double[] first(Trees trees) {
        double[] first = new double[layout.size];
        for (int i = 0; i < first.length; i++) {
            float[] row = features.row(i);
            first[i] = trees.probability(row);
            basics[i] = Arrays.copyOf(row, ContextFeatures.BASICS);
        }
        return first;
    }

    /// The same, when that is known of all.
    double[] inContext(Trees trees, double[] first) {
        var context = context(first);
        double[] sure = new double[layout.size];
        for (int i = 0; i < sure.length; i++) {
            sure[i] = trees.probability(context.row(i, basics[i]));
        }
        return sure;
    }

    /// What the second model is told, one row for each piece.
    float[][] rowsInContext(double[] first) {
        var context = context(first);
        float[][] rows = new float[layout.size][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = context.row(i, basics[i]);
        }
        return rows;
    }

    private ContextFeatures context(double[] first) {
        return new ContextFeatures(layout, features.place(), first);
    }

    /// What may be kept.
    Choice choice(double[] first, double[] sure) {
        return new Choice(layout, first, sure, features.hints(), dense, named);
    }
}
