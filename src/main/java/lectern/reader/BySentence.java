package lectern.reader;

import lectern.text.DisplayText.Side;
import lectern.text.SentenceSelection;
import lectern.text.TextRange;

import org.fxmisc.richtext.NavigationActions.SelectionPolicy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Selects and walks by sentences, over the lines that the page shows.
public final class BySentence {
    private final Page page;
    private final Compositor compositor;
    private final Selected selected;

    /// Of the text that is shown; made when it is first asked for.
    private Optional<SentenceSelection> sentences = Optional.empty();

    private PageText of = PageText.empty();

    BySentence(Page page, Compositor compositor, Selected selected) {
        this.page = page;
        this.compositor = compositor;
        this.selected = selected;
    }

    /// Selects the sentence at the caret; when whole sentences are selected, the next one as well.
    public void grow() {
        select(sentences().grow(selection()));
    }

    /// Selects one sentence less.
    public void shrink() {
        selected.get().map(range -> sentences().shrink(range)).ifPresent(this::select);
    }

    /// Moves the caret to the start of the next sentence.
    ///
    /// @param extend whether the selection grows along
    public void next(boolean extend) {
        int next = sentences().next(caret());
        // At the end of a sentence, what is selected would be the white space behind it.
        boolean blank =
                extend && next > caret() && of.display().text().substring(caret(), next).isBlank();
        moveTo(blank ? sentences().next(next) : next, extend);
    }

    /// Moves the caret to the start of this sentence, or of the one before.
    ///
    /// @param extend whether the selection grows along
    public void previous(boolean extend) {
        moveTo(sentences().previous(caret()), extend);
    }

    private void select(TextRange range) {
        selected.select(range);
        page.requestFocus();
        page.requestFollowCaret();
    }

    private void moveTo(int position, boolean extend) {
        page.moveTo(
                page.display().toDisplay(position, Side.AFTER),
                extend ? SelectionPolicy.ADJUST : SelectionPolicy.CLEAR);
        page.requestFocus();
        page.requestFollowCaret();
    }

    private TextRange selection() {
        return selected.get().orElseGet(() -> new TextRange(caret(), caret()));
    }

    private int caret() {
        return page.display().toText(page.getCaretPosition());
    }

    /// Over the lines that the page shows now.
    SentenceSelection sentences() {
        if (sentences.isEmpty() || of.display() != compositor.text.display()) {
            of = compositor.text;
            sentences = Optional.of(new SentenceSelection(of.display().text(), paragraphs(of)));
        }
        return sentences.get();
    }

    /// The blocks that are shown, also those shown in pieces as one.
    private static List<TextRange> paragraphs(PageText text) {
        var paragraphs = new ArrayList<TextRange>();
        int start = 0;
        for (PageRow row : text.rows()) {
            if (row.row().isLabel()) {
                continue;
            }
            if (row.first()) {
                start = row.row().range().start();
            }
            if (row.last() && row.row().range().end() > start) {
                paragraphs.add(new TextRange(start, row.row().range().end()));
            }
        }
        return paragraphs;
    }
}
