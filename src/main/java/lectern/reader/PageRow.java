package lectern.reader;

import lectern.text.DisplayText;

/// A row of the page: a block, a piece of a long one, or a line of our own.
///
/// @param block index of the block, or that of the first block a fold line stands for; -1 if there is none
/// @param row what it shows of the text
/// @param quiet how many characters of it are set in quiet ink; what follows is a link
/// @param last whether the next row is not a piece of the same block
/// @param lists in how many lists it stands
record PageRow(
        Style style,
        int block,
        DisplayText.Row row,
        int quiet,
        boolean first,
        boolean last,
        int lists) {
    static PageRow label(
            Style style, int block, lectern.text.TextRange range, String label, String link) {
        return new PageRow(
                style,
                block,
                new DisplayText.Row(range, label + link),
                label.length(),
                true,
                true,
                0);
    }
}
