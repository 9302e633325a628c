package lectern.reader;

/// The paper above and below each row of a page.
///
/// @param text whose rows they are
record RowSpace(PageText text, Typography typography) {
    /// Above the first row and below the last.
    private static final double TOP = 32;

    private static final double BOTTOM = 160;

    /// What parts author, source and address of an article from each other, in lines.
    private static final double BYLINES = 0.1;

    /// In px.
    double above(int index) {
        PageRow row = text.rows().get(index);
        return (index == 0 ? TOP : 0) + (row.first() ? typography.lines(row.style().above) : 0);
    }

    /// In px.
    double below(int index) {
        return (index == text.rows().size() - 1 ? BOTTOM : 0) + parting(index);
    }

    /// What parts a row from the next: those of one kind that belong together less than others.
    private double parting(int index) {
        PageRow row = text.rows().get(index);
        Style style = row.style();
        double usual = row.last() ? typography.below(style) : 0;
        if (style == Style.BYLINE && isSet(index + 1, style)) {
            return typography.lines(BYLINES);
        }
        if (style == Style.FOLDED && !isSet(index + 1, style)) {
            return usual + typography.below(Style.PARAGRAPH);
        }
        return isEnd(index, style) ? Math.max(usual, typography.below(Style.PARAGRAPH)) : usual;
    }

    /// Whether a list or a table ends with this row.
    private boolean isEnd(int row, Style style) {
        boolean listed = row + 1 < text.rows().size() && text.rows().get(row + 1).lists() > 0;
        return !isSet(row + 1, style)
                && (style == Style.TABLE_ROW || (style == Style.LIST_ITEM && !listed));
    }

    /// Whether there is such a row, of this style.
    boolean isSet(int row, Style style) {
        return row < text.rows().size() && text.rows().get(row).style() == style;
    }
}
