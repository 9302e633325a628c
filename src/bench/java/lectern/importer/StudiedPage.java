package lectern.importer;

import org.jsoup.nodes.Document;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// A page as the models see it, beside what is true of it.
final class StudiedPage {
    final TruePage page;
    final int fold;
    final PageView view;
    final float[][] rows;

    /// For each piece the share of its words that are in the article; negative if it has no words.
    final double[] shares;

    final Map<List<String>, Integer> truth;

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
    }

    boolean isTrue(int piece) {
        return shares[piece] >= 0.5;
    }

    Shingles.Overlap overlap(BitSet kept) {
        var text = new StringBuilder();
        kept.stream().forEach(i -> text.append(view.layout.get(i).text()).append("\n\n"));
        return overlap(text.toString());
    }

    Shingles.Overlap overlap(String text) {
        return Shingles.Overlap.of(truth, Shingles.of(Shingles.words(text)));
    }
}
