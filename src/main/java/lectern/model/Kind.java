package lectern.model;

/// What a block of a text is.
public enum Kind {
    TITLE,
    BYLINE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTATION,
    NOTE,
    CAPTION,
    TABLE_ROW,
    NAVIGATION;

    /// Whether blocks of this kind carry a paragraph number while they are body: what briefings cite.
    public boolean isNumbered() {
        return switch (this) {
            case PARAGRAPH, LIST_ITEM, QUOTATION, TABLE_ROW -> true;
            case TITLE, BYLINE, HEADING, NOTE, CAPTION, NAVIGATION -> false;
        };
    }
}
