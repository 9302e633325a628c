package lectern.importer;

import lectern.model.Kind;

import org.jsoup.nodes.Document;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A page as the models see it, beside what is true of it.
final class StudiedPage {
    /// A reader minds a lost line more than some clutter: this is what it costs beside F1.
    private static final double LOSS = 0.008;

    /// More lost lines cost no more: one page shall not teach what a hundred others do not.
    private static final int MOST_LOST = 20;

    final TruePage page;
    final int fold;
    final PageView view;
    final float[][] rows;

    /// For each piece the share of its words that are in the article; negative if it has no words.
    final double[] shares;

    private final Map<List<String>, Integer> truth;

    /// The lines of the article that stand on the page.
    private final List<Extraction.Line> lines;

    private final Map<BitSet, Double> worths = new HashMap<>();

    StudiedPage(TruePage page, int fold) {
        this.page = page;
        this.fold = fold;
        Document document = Html.parse(page.html());
        List<Piece> pieces = HtmlText.pieces(document);
        view = new PageView(document, pieces);
        rows = new float[pieces.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = view.row(i);
        }
        shares = Alignment.shares(pieces, page.body());
        truth = Shingles.of(Shingles.words(page.body()));
        var all = new BitSet();
        all.set(0, pieces.size());
        var there = runs(all).keySet();
        lines =
                Extraction.Line.all(page.body()).stream()
                        .filter(line -> !line.isMissing(there))
                        .toList();
    }

    boolean isTrue(int piece) {
        return shares[piece] >= 0.5;
    }

    /// Words of its article.
    int words() {
        int words = 0;
        for (int i = 0; i < shares.length; i++) {
            words += isTrue(i) ? view.layout.words[i] : 0;
        }
        return words;
    }

    /// What a guess is worth: its F1, less what it loses.
    double worth(BitSet kept) {
        return worths.computeIfAbsent(kept, this::judge);
    }

    private double judge(BitSet kept) {
        var found = runs(kept);
        long lost = lines.stream().filter(line -> line.isMissing(found.keySet())).count();
        return Shingles.Overlap.of(truth, found).f1() - LOSS * Math.min(MOST_LOST, lost);
    }

    private Map<List<String>, Integer> runs(BitSet kept) {
        var text = new StringBuilder();
        kept.stream()
                .mapToObj(view.layout::get)
                // The truth has no captions.
                .filter(piece -> piece.kind() != Kind.CAPTION)
                .forEach(piece -> text.append(piece.text()).append("\n\n"));
        return Shingles.of(Shingles.words(text.toString()));
    }
}
