package lectern.reader;

import lectern.text.DisplayText.Side;
import lectern.text.TextRange;

/// Goes to places of the text, and says where one is.
///
/// Ranges are UTF-16 positions in the revision's text; what is folded where one goes is shown.
public final class Going {
    private final Page page;
    private final Place place;
    private final OpenText text;
    private final Selected selection;
    private final Landing landing;
    private final ReaderRequests requests;
    private final Runnable layout;

    /// @param layout asks for a layout of the view
    Going(
            Page page,
            Place place,
            OpenText text,
            Selected selection,
            Landing landing,
            ReaderRequests requests,
            Runnable layout) {
        this.page = page;
        this.place = place;
        this.text = text;
        this.selection = selection;
        this.landing = landing;
        this.requests = requests;
        this.layout = layout;
    }

    /// Scrolls to a range unless it can be seen already, and not at an edge.
    public void reveal(TextRange range) {
        reveal(range, false);
    }

    /// Scrolls to a range unless all of it can be seen.
    void revealWhole(TextRange range) {
        reveal(range, true);
    }

    /// Scrolls to a range unless any of it can be seen.
    public void revealAny(TextRange range) {
        if (selection.onScreen(range).isEmpty()) {
            reveal(range);
        }
    }

    private void reveal(TextRange range, boolean edges) {
        if (page.isOnScreen() && selection.onScreen(range).isEmpty()) {
            requests.leaving(page.top());
        }
        text.unfold(range);
        place.reveal(range, edges);
        layout.run();
    }

    /// Puts the caret at the start of a range and scrolls there. For a moment the range stands out.
    public void to(TextRange range) {
        reveal(range);
        landing.at(range);
        page.moveTo(page.display().toDisplay(range.start(), Side.AFTER));
        page.requestFocus();
    }

    /// Scrolls until this character is in the first line.
    public void top(int position) {
        place.top(position);
    }

    /// The first position of the text in view.
    public int firstInView() {
        return page.isOnScreen() ? page.top() : 0;
    }

    /// Where one is in the text: at the caret if that can be seen, else at the top of the view.
    public int at() {
        int caret = page.display().toText(page.getCaretPosition());
        return page.isOnScreen() && page.isInView(caret) ? caret : firstInView();
    }

    /// The position of the text where one reads: a third of the way down, where a jump puts what it goes to.
    public int readAt() {
        return page.isOnScreen() ? page.at(Place.third(page)) : 0;
    }
}
