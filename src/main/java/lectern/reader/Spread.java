package lectern.reader;

import javafx.scene.layout.Region;

/// Where column and cards stand: both centred together in a wide window; in a narrow one the text has all the room, and the
/// cards lie over it in a drawer.
///
/// @param left where the column of text begins
/// @param column its width
/// @param cards where the cards begin
/// @param drawer whether the cards are in the drawer
/// @param cardsShown whether they can be seen
record Spread(double left, double column, double cards, boolean drawer, boolean cardsShown) {
    static final double SCROLL_BAR = PageScroll.WIDTH;

    /// The least that is left beside the column.
    static final double MARGIN = 32;

    /// A window narrower than this has no room for cards beside the text.
    private static final double NARROW = 1_100;

    /// A column of some forty characters with its margins: as long as so much is left, an open drawer moves the text aside, then
    /// it lies over it.
    private static final double LEAST = 400;

    private static final double GAP = 24;

    /// @param wanted width of the column
    /// @param least no column is narrower, however little room there is
    /// @param open whether the drawer is open
    /// @param alone whether the text stands alone: without cards, but for a note that is being written in a drawer beside it
    /// @param writing whether one is
    static Spread of(
            Region view,
            double wanted,
            double least,
            boolean open,
            boolean alone,
            boolean writing) {
        double width = view.getWidth() - SCROLL_BAR;
        double window = view.getScene() == null ? view.getWidth() : view.getScene().getWidth();
        if (alone) {
            double column = Math.max(least, Math.min(wanted, width - 2 * MARGIN));
            return new Spread(
                    Math.floor((width - column) / 2),
                    column,
                    width - Cards.WIDTH,
                    writing,
                    writing);
        }
        if (window < NARROW) {
            double beside = open && width - Cards.WIDTH >= LEAST ? width - Cards.WIDTH : width;
            double column = Math.max(least, Math.min(wanted, beside - 2 * MARGIN));
            return new Spread(
                    Math.floor((beside - column) / 2), column, width - Cards.WIDTH, true, open);
        }
        double beside = GAP + Cards.WIDTH;
        double column = Math.max(least, Math.min(wanted, width - beside - MARGIN - GAP));
        double left = Math.floor(Math.max(MARGIN, (width - column - beside) / 2));
        return new Spread(left, column, left + column + GAP, false, true);
    }
}
