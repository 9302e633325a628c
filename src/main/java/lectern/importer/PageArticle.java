package lectern.importer;

import lectern.model.Fold;
import lectern.model.Kind;
import lectern.model.Reason;

import org.jsoup.nodes.Document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// What of a page is its article, and why the rest is not.
///
/// @param title the piece that is the title of the article
/// @param by who decided
record PageArticle(List<Optional<Reason>> reasons, Optional<Integer> title, Fold.Origin by) {
    /// The model was trained on whole pages; in a smaller one only its tags are looked at.
    private static final int SMALL = 100;

    /// Nor are there articles in so many pieces; a page that has them is a book or made to break readers.
    private static final int LARGE = 20_000;

    /// So far around the title lines about its source stand.
    private static final int HEAD = 12;

    PageArticle {
        reasons = List.copyOf(reasons);
    }

    Optional<Reason> leftOut(int piece) {
        return reasons.get(piece);
    }

    /// @param title what the page says is the title; may be empty
    static PageArticle of(
            Document page, List<Piece> pieces, String title, Supplier<ArticleModel> model) {
        var around = new Surroundings(pieces);
        var heading = title(pieces, around, title);
        return pieces.size() <= LARGE && holdsWords(pieces)
                ? byModel(page, pieces, heading, model.get())
                : byTags(pieces, around, heading);
    }

    private static boolean holdsWords(List<Piece> pieces) {
        int words = 0;
        for (int i = 0; i < pieces.size() && words < SMALL; i++) {
            words += Prose.words(pieces.get(i).text());
        }
        return words >= SMALL;
    }

    private static PageArticle byTags(
            List<Piece> pieces, Surroundings around, Optional<Integer> title) {
        // A page that is all `aside` or `header` is made that way for looks.
        boolean any = false;
        boolean prose = false;
        for (int i = 0; i < pieces.size(); i++) {
            boolean paragraph = Prose.isParagraph(pieces.get(i).text());
            any |= paragraph;
            prose |= paragraph && !around.isAround(i);
        }
        boolean none = any && !prose;
        List<Optional<Reason>> reasons =
                IntStream.range(0, pieces.size())
                        .mapToObj(i -> none ? Optional.<Reason>empty() : around.reason(i))
                        .toList();
        return new PageArticle(reasons, title, Fold.Origin.RULE);
    }

    private static PageArticle byModel(
            Document page, List<Piece> pieces, Optional<Integer> title, ArticleModel model) {
        BitSet kept = new ArticleFinder(model).find(page, pieces);
        int first = kept.nextSetBit(0);
        int last = kept.previousSetBit(pieces.size());
        var leftOut = new LeftOut(new Layout(pieces), first, last);
        title.ifPresent(heading -> keepHead(pieces, heading, kept));
        var reasons = new ArrayList<Optional<Reason>>();
        for (int i = 0; i < pieces.size(); i++) {
            Reason reason = leftOut.reason(i);
            boolean caption =
                    pieces.get(i).kind() == Kind.CAPTION
                            && i > first
                            && i < last
                            && reason == Reason.BOILERPLATE;
            reasons.add(kept.get(i) || caption ? Optional.empty() : Optional.of(reason));
        }
        return new PageArticle(reasons, title, Fold.Origin.MODEL);
    }

    /// The title, and lines near it that say who wrote the article and when.
    private static void keepHead(List<Piece> pieces, int title, BitSet kept) {
        int first = kept.nextSetBit(0);
        kept.set(title);
        for (int i = Math.max(0, title - HEAD); i < Math.min(pieces.size(), title + HEAD); i++) {
            if (i < first && SourceLine.of(pieces.get(i).text()).isPresent()) {
                kept.set(i);
            }
        }
    }

    /// The heading that says what the page's own title says, or the first of the highest level.
    private static Optional<Integer> title(List<Piece> pieces, Surroundings around, String title) {
        String plain = CueLine.of(title);
        Optional<Integer> top = Optional.empty();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.level() == 0 || around.isAround(i)) {
                continue;
            }
            if (!plain.isEmpty() && CueLine.of(piece.text()).equalsIgnoreCase(plain)) {
                return Optional.of(i);
            }
            if (piece.level() == 1 && top.isEmpty()) {
                top = Optional.of(i);
            }
        }
        return top;
    }
}
