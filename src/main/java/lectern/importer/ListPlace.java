package lectern.importer;

import lectern.model.Kind;

/// Where a block of a marked-up source stands with regard to its lists.
///
/// @param lists how many lists are around it
/// @param begins whether it is the first block of its item
/// @param mark what the source shows before it: the number of the item with a blank behind it, or nothing
record ListPlace(int lists, boolean begins, String mark) {
    static final ListPlace NONE = new ListPlace(0, true, "");

    private static final int DEEPEST = 6;

    /// What a block is that would be an item, or text, if it stood alone: what goes on in an item is a paragraph of it.
    Kind kind(Kind alone) {
        boolean plain = alone == Kind.LIST_ITEM || alone == Kind.PARAGRAPH;
        return lists == 0 || !plain ? alone : begins ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }

    /// See [lectern.model.Block].
    ///
    /// @param heading the level of a heading
    int level(Kind kind, int heading) {
        return switch (kind) {
            case TITLE, HEADING -> heading;
            case LIST_ITEM -> Math.clamp(lists - 1, 0, DEEPEST);
            case PARAGRAPH -> Math.min(lists, DEEPEST);
            case BYLINE, QUOTATION, NOTE, CAPTION, TABLE_ROW, NAVIGATION -> 0;
        };
    }
}
