package lectern.model;

import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A line of an article's outline.
///
/// @param level 1 for the outermost
/// @param words the heading, on one line
/// @param range where it stands
public record Heading(int level, String words, TextRange range) {
    /// Of a heading whose source does not say: one below the title.
    private static final int UNKNOWN = 2;

    /// The headings of a text that are not folded, in its order.
    public static List<Heading> of(Revision revision, List<Fold> folds) {
        Set<Integer> hidden = new HashSet<>();
        folds.forEach(fold -> hidden.add(fold.block()));
        var outline = new ArrayList<Heading>();
        for (int i = 0; i < revision.blocks().size(); i++) {
            Block block = revision.blocks().get(i);
            if (block.kind() == Kind.HEADING && !hidden.contains(i)) {
                String words = block.range().of(revision.text()).strip().replaceAll("\\s+", " ");
                int level = block.level() == 0 ? UNKNOWN : block.level();
                outline.add(new Heading(level, words, block.range()));
            }
        }
        return outline;
    }

    /// Index of the heading under which a position lies; -1 above the first.
    public static int under(List<Heading> outline, int position) {
        int found = -1;
        while (found + 1 < outline.size() && outline.get(found + 1).range().start() <= position) {
            found++;
        }
        return found;
    }
}
