package lectern.importer;

import lectern.model.Block;
import lectern.model.Emphasis;
import lectern.model.Fold;
import lectern.model.Reason;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// A text cut into blocks, before anything is known about what they say.
///
/// @param text every readable block of the source, in order
/// @param blocks in order, without overlap; what lies between them is white space
/// @param paragraphs the blocks that are running text rather than lines, see [Prose#isParagraph]
/// @param emphases what the source sets apart, see [lectern.model.Revision]
/// @param folded blocks that are known to be clutter, by index
/// @param by who knew
record Draft(
        String text,
        List<Block> blocks,
        BitSet paragraphs,
        List<Emphasis> emphases,
        Map<Integer, Reason> folded,
        Fold.Origin by) {
    Draft {
        blocks = List.copyOf(blocks);
        emphases = List.copyOf(emphases);
        folded = Map.copyOf(folded);
    }

    /// Finds out what is running text.
    Draft(
            String text,
            List<Block> blocks,
            List<Emphasis> emphases,
            Map<Integer, Reason> folded,
            Fold.Origin by) {
        this(text, blocks, paragraphs(text, blocks), emphases, folded, by);
    }

    private static BitSet paragraphs(String text, List<Block> blocks) {
        var paragraphs = new BitSet(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            paragraphs.set(i, Prose.isParagraph(blocks.get(i).range().of(text)));
        }
        return paragraphs;
    }

    boolean isParagraph(int block) {
        return paragraphs.get(block);
    }

    /// A text without emphasis.
    Draft(String text, List<Block> blocks, Map<Integer, Reason> folded) {
        this(text, blocks, List.of(), folded, Fold.Origin.RULE);
    }

    /// The text of a block.
    String of(int block) {
        return blocks.get(block).range().of(text);
    }
}
