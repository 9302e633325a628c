package lectern.reader;

import lectern.text.DisplayText;

import java.util.List;

/// What the page shows: rows, and the text behind them. Immutable; made anew when folds or the source change.
record PageText(List<PageRow> rows, DisplayText display, Emphases emphases) {
    PageText(String text, List<PageRow> rows, Emphases emphases) {
        this(
                List.copyOf(rows),
                new DisplayText(text, rows.stream().map(PageRow::row).toList()),
                emphases);
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
