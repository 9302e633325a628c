package lectern.reader;

import lectern.text.DisplayText;
import lectern.text.RightToLeft;

import java.util.List;

/// What the page shows: rows, and the text behind them. Immutable; made anew when folds or the source change.
///
/// @param fromRight whether the text as a whole runs from the right
record PageText(List<PageRow> rows, DisplayText display, Emphases emphases, boolean fromRight) {
    PageText(String text, List<PageRow> rows, Emphases emphases) {
        this(
                List.copyOf(rows),
                new DisplayText(text, rows.stream().map(PageRow::row).toList()),
                emphases,
                RightToLeft.prevails(text));
    }

    /// Whether a row runs from the right. Those of the head go with the article; in others the first letter with a direction says so,
    /// and where there is none they go with it, too.
    boolean isFromRight(int row) {
        return rows.get(row).style().isHead()
                ? fromRight
                : RightToLeft.begins(display.shown(row)).orElse(fromRight);
    }

    static PageText empty() {
        return new PageText(
                "",
                List.of(
                        new PageRow(
                                Style.PARAGRAPH,
                                -1,
                                DisplayText.Row.text(new lectern.text.TextRange(0, 0)),
                                0,
                                true,
                                true,
                                0)),
                Emphases.NONE);
    }
}
