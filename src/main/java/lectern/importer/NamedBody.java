package lectern.importer;

import java.util.BitSet;
import java.util.Set;

/// Guesses the article by the names of elements: the box that is called the body of an article, without the boxes inside that
/// are called something else, and without lists of links.
final class NamedBody {
    /// Where less is left, the names inside mean nothing.
    private static final double LEAST_LEFT = 0.15;

    private static final int LEAST_CHARS = 250;

    /// The body of one article holds so much of what an outer, less exact box holds.
    private static final double MOST = 0.4;

    private static final Set<String> DROPPED =
            Set.of("nav", "aside", "footer", "button", "menu", "form", "fieldset");
    private static final int OTHER =
            ClassWords.NAVIGATION.bit()
                    | ClassWords.FOOTER.bit()
                    | ClassWords.SIDE.bit()
                    | ClassWords.RELATED.bit()
                    | ClassWords.SHARE.bit()
                    | ClassWords.COMMENT.bit()
                    | ClassWords.ADVERT.bit()
                    | ClassWords.COOKIE.bit()
                    | ClassWords.NEWSLETTER.bit()
                    | ClassWords.BYLINE.bit()
                    | ClassWords.META.bit()
                    | ClassWords.MEDIA.bit()
                    | ClassWords.CAPTION.bit()
                    | ClassWords.FORM.bit()
                    | ClassWords.TAGS.bit()
                    | ClassWords.POPUP.bit();

    private final Layout page;

    private NamedBody(Layout page) {
        this.page = page;
    }

    /// @param page with one piece at least
    static Candidate find(Layout page) {
        return new NamedBody(page).candidate();
    }

    private Candidate candidate() {
        Box top = page.get(0).box().up(Integer.MAX_VALUE);
        int best = 0;
        for (Box box : page.boxes()) {
            int rank = rank(box);
            int chars = page.chars(box);
            boolean better =
                    rank > best
                            ? chars >= LEAST_CHARS && (best == 0 || chars > MOST * page.chars(top))
                            : rank == best && rank > 0 && chars > 2 * page.chars(top);
            if (better) {
                best = rank;
                top = box;
            }
        }
        return new Candidate(kept(top), top);
    }

    /// How surely this is the body of an article by what it is called.
    private int rank(Box box) {
        if (isInsideOther(box)) {
            return 0;
        }
        if (box.speaksOf(ClassWords.BODY)) {
            return 4;
        }
        if (box.tag.equals("article")) {
            return 3;
        }
        if (box.speaksOf(ClassWords.ARTICLE) && box.speaksOf(ClassWords.CONTENT)) {
            return 2;
        }
        return box.tag.equals("main") || box.speaksOf(ClassWords.CONTENT) ? 1 : 0;
    }

    private boolean isInsideOther(Box inner) {
        for (Box box = inner; box != null; box = box.parent) {
            boolean other =
                    DROPPED.contains(box.tag)
                            || box.speaksOf(ClassWords.COMMENT)
                            || box.speaksOf(ClassWords.SIDE);
            if (other && !page.holdsMost(box)) {
                return true;
            }
        }
        return false;
    }

    private BitSet kept(Box top) {
        var all = new BitSet(page.size);
        var kept = new BitSet(page.size);
        int chars = 0;
        for (int i = top.from; i < top.to; i++) {
            if (!isLinks(i, top)) {
                all.set(i);
                if (!isOther(i, top)) {
                    kept.set(i);
                    chars += page.get(i).text().length();
                }
            }
        }
        return chars < LEAST_LEFT * page.chars(top) ? all : kept;
    }

    private boolean isLinks(int piece, Box top) {
        Piece said = page.get(piece);
        if (said.linkShare() > 0.8 && !page.sentence[piece]) {
            return true;
        }
        for (Box box = said.box().block(); box != top && box.parent != null; box = box.parent) {
            int chars = page.chars(box);
            if ((box.tag.equals("ul") || box.tag.equals("div") || box.tag.equals("section"))
                    && chars < 1000
                    && page.linkShare(box) > 0.6) {
                return true;
            }
        }
        return false;
    }

    private boolean isOther(int piece, Box top) {
        for (Box box = page.get(piece).box(); box != top && box != null; box = box.parent) {
            boolean other =
                    DROPPED.contains(box.tag)
                            || ((box.words & OTHER) != 0 && !box.speaksOf(ClassWords.BODY));
            if (other && !page.holdsMost(box)) {
                return true;
            }
        }
        return false;
    }
}
