package lectern.importer;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Guesses the article by where running text is dense: each paragraph speaks for the boxes around it, the nearest most, and the
/// box with the best word share beside links wins. The idea is that of Arc90's Readability.
final class DenseBody {
    private static final int SHORTEST = 25;
    private static final int LEVELS = 5;
    private static final double SIBLING_SHARE = 0.2;
    private static final int LEAST_SIBLING = 10;
    private static final int NAMED = 25;
    private static final Set<String> DROPPED =
            Set.of("form", "aside", "footer", "nav", "button", "menu", "fieldset", "select");
    private static final Set<String> DOUBTED =
            Set.of("div", "section", "ul", "ol", "table", "header", "dl");
    private static final int GOOD =
            ClassWords.BODY.bit() | ClassWords.ARTICLE.bit() | ClassWords.CONTENT.bit();
    private static final int BAD =
            ClassWords.NAVIGATION.bit()
                    | ClassWords.FOOTER.bit()
                    | ClassWords.SIDE.bit()
                    | ClassWords.SHARE.bit()
                    | ClassWords.COMMENT.bit()
                    | ClassWords.ADVERT.bit()
                    | ClassWords.COOKIE.bit()
                    | ClassWords.NEWSLETTER.bit()
                    | ClassWords.FORM.bit()
                    | ClassWords.POPUP.bit()
                    | ClassWords.RELATED.bit();

    /// Fewer characters are no article: names are trusted less then.
    private static final int LEAST = 500;

    /// An article in sections is the box around them, not the longest section.
    private static final double MOST = 0.5;

    private final Layout page;
    private final boolean named;
    private final boolean cleaned;
    private final double[] said;
    private final Map<Box, Double> scores = new HashMap<>();

    private DenseBody(Layout page, boolean named, boolean cleaned) {
        this.page = page;
        this.named = named;
        this.cleaned = cleaned;
        said = new double[page.size + 1];
    }

    /// @param page with one piece at least
    static Candidate find(Layout page) {
        Candidate best = new DenseBody(page, true, true).candidate();
        for (boolean cleaned : new boolean[] {true, false}) {
            if (chars(page, best) < LEAST) {
                Candidate next = new DenseBody(page, false, cleaned).candidate();
                best = chars(page, next) > chars(page, best) ? next : best;
            }
        }
        return best;
    }

    private static int chars(Layout page, Candidate candidate) {
        return candidate.kept().stream().map(i -> page.get(i).text().length()).sum();
    }

    private Candidate candidate() {
        for (int i = 0; i < page.size; i++) {
            if (page.get(i).text().length() >= SHORTEST && !isUnlikely(page.get(i).box())) {
                speakFor(i);
                said[i + 1] = page.isParagraph(i) ? page.words[i] : 0;
            }
            said[i + 1] += said[i];
        }
        Box top = page.get(0).box().up(Integer.MAX_VALUE);
        double best = 0;
        for (Box box : page.boxes()) {
            double score = score(box);
            if (score > best) {
                best = score;
                top = box;
            }
        }
        while (top.parent != null && said(top) < MOST * said[page.size]) {
            top = top.parent;
            best = score(top);
        }
        return new Candidate(kept(top, best), top);
    }

    private double said(Box box) {
        return said[box.to] - said[box.from];
    }

    private boolean isUnlikely(Box piece) {
        for (Box box = piece; box != null; box = box.parent) {
            if ((DROPPED.contains(box.tag) && !page.holdsMost(box))
                    || (named
                            && (box.words & BAD) != 0
                            && (box.words & GOOD) == 0
                            && !box.tag.equals("article")
                            && !page.holdsMost(box))) {
                return true;
            }
        }
        return false;
    }

    private void speakFor(int piece) {
        Piece said = page.get(piece);
        double score = 1 + Layout.commas(said.text()) + Math.min(said.text().length() / 100, 3);
        Box box = said.box().block();
        for (int level = 0; level < LEVELS && box.parent != null; level++) {
            box = box.parent;
            double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (3 * level);
            scores.merge(box, score * share, Double::sum);
        }
    }

    private double score(Box box) {
        Double said = scores.get(box);
        return said == null ? 0 : (said + base(box)) * (1 - page.linkShare(box));
    }

    private double base(Box box) {
        double base =
                switch (box.tag) {
                    case "div", "article", "main" -> 5;
                    case "pre", "td", "blockquote" -> 3;
                    case "ol", "ul", "dl", "dd", "dt", "li", "form", "address" -> -3;
                    case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
                    default -> 0;
                };
        return base + weight(box);
    }

    private int weight(Box box) {
        if (!named) {
            return 0;
        }
        return ((box.words & GOOD) != 0 ? NAMED : 0) - ((box.words & BAD) != 0 ? NAMED : 0);
    }

    /// The pieces of the box, and of its siblings that are as good.
    private BitSet kept(Box top, double best) {
        var kept = new BitSet(page.size);
        keep(top, kept);
        if (top.parent == null) {
            return kept;
        }
        double least = Math.max(LEAST_SIBLING, best * SIBLING_SHARE);
        List<Box> boxes = page.boxes();
        for (Box box : boxes) {
            if (box.parent == top.parent && box != top) {
                double bonus = box.signature == top.signature ? best * SIBLING_SHARE : 0;
                boolean prose =
                        box.tag.equals("p")
                                && page.chars(box) > Layout.PARAGRAPH
                                && page.linkShare(box) < 0.25;
                if (score(box) + bonus >= least || prose) {
                    keep(box, kept);
                }
            }
        }
        return kept;
    }

    private void keep(Box top, BitSet kept) {
        for (int i = top.from; i < top.to; i++) {
            boolean drop = false;
            for (Box box = page.get(i).box(); box != null && box != top; box = box.parent) {
                drop |= isDropped(box);
            }
            if (!drop) {
                kept.set(i);
            }
        }
    }

    private boolean isDropped(Box box) {
        if (DROPPED.contains(box.tag)) {
            return true;
        }
        if (!cleaned || !DOUBTED.contains(box.tag)) {
            return false;
        }
        int weight = weight(box);
        if (weight < 0) {
            return true;
        }
        if (page.commas(box.from, box.to) >= 10) {
            return false;
        }
        double links = page.linkShare(box);
        return (weight < NAMED && links > 0.2) || links > 0.5;
    }
}
