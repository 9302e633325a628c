package lectern.importer;

import lectern.model.Reason;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the tags of a page alone call surroundings: `nav`, `aside`, `footer` and the like.
final class Surroundings {
    private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "button", "menu");

    private final List<Piece> pieces;

    /// How many titles stand before each piece.
    private final int[] titles;

    Surroundings(List<Piece> pieces) {
        this.pieces = pieces;
        titles = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            titles[i + 1] = titles[i] + (pieces.get(i).level() == 1 ? 1 : 0);
        }
    }

    Optional<Reason> reason(int piece) {
        return isAround(piece) ? Optional.of(Reason.NAVIGATION) : Optional.empty();
    }

    boolean isAround(int piece) {
        boolean header = false;
        boolean article = false;
        for (Box box = pieces.get(piece).box(); box != null; box = box.parent) {
            if (TAGS.contains(box.tag) || box.isLandmarkAround) {
                return true;
            }
            header |= box.tag.equals("header") && !holdsTheOnlyTitle(box);
            article |= box.tag.equals("article") || box.tag.equals("main");
        }
        // A header inside of the article, or with the only title, belongs to it.
        return header && !article;
    }

    private boolean holdsTheOnlyTitle(Box header) {
        int inside = titles[header.to] - titles[header.from];
        return inside > 0 && inside == titles[pieces.size()];
    }
}
