package lectern.importer;

import lectern.model.Block;
import lectern.model.Emphasis;
import lectern.model.Fold;
import lectern.model.Reason;

import java.util.List;
import java.util.Map;

/// A text cut into blocks, before anything is known about what they say.
///
/// @param text every readable block of the source, in order
/// @param blocks in order, without overlap; what lies between them is white space
/// @param emphases what the source sets apart, see [lectern.model.Revision]
/// @param folded blocks that are known to be clutter, by index
/// @param by who knew
record Draft(
        String text,
        List<Block> blocks,
        List<Emphasis> emphases,
        Map<Integer, Reason> folded,
        Fold.Origin by) {
    Draft {
        blocks = List.copyOf(blocks);
        emphases = List.copyOf(emphases);
        folded = Map.copyOf(folded);
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
