package lectern.model;

import lectern.text.TextRange;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// One text of a document. It never changes: a corrected text is a new revision.
///
/// @param number from 1; the import makes the first
/// @param text every readable block of the source in order, title and byline included; well formed (no lone
///     surrogate, no NUL), lines end with LF
/// @param blocks in order, without overlap; what lies between two blocks is white space
/// @param emphases in [Emphasis#ORDER], each inside of a block; two of one style never overlap
public record Revision(
        UUID id,
        UUID documentId,
        int number,
        String text,
        List<Block> blocks,
        List<Emphasis> emphases,
        Instant importedAt) {
    public Revision {
        blocks = List.copyOf(blocks);
        emphases = List.copyOf(emphases);
    }

    /// A text without emphasis.
    public Revision(
            UUID id,
            UUID documentId,
            int number,
            String text,
            List<Block> blocks,
            Instant importedAt) {
        this(id, documentId, number, text, blocks, List.of(), importedAt);
    }

    /// The text of the blocks that are not folded.
    public String body(Collection<Fold> folds) {
        if (folds.isEmpty()) {
            return text;
        }
        var folded = new HashSet<Integer>();
        folds.forEach(fold -> folded.add(fold.block()));
        var body = new StringBuilder(text.length());
        for (int i = 0; i < blocks.size(); i++) {
            if (!folded.contains(i)) {
                TextRange range = blocks.get(i).range();
                body.append(text, range.start(), range.end()).append('\n');
            }
        }
        return body.toString();
    }

    /// Index of the block that holds this position, or of the last one that begins before it; 0 if none does.
    public int blockAt(int position) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).range().start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
