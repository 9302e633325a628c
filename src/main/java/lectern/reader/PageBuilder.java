package lectern.reader;

import lectern.model.Block;
import lectern.model.Fold;
import lectern.model.Kind;
import lectern.model.PartialDate;
import lectern.model.Revision;
import lectern.model.Source;
import lectern.settings.Texts;
import lectern.text.Cuts;
import lectern.text.DisplayText.Row;
import lectern.text.TextRange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Turns an article into the rows of a page.
final class PageBuilder {
    /// A paragraph longer than this is shown in pieces: laying out one of 100,000 characters takes seconds.
    private static final int LONGEST = 8_000;

    /// Length of these pieces: the first lines of a piece cost as much as all of it.
    private static final int PIECE = 2_000;

    private final Texts texts;
    private final Source source;
    private final Revision revision;
    private final Map<Integer, Fold> folds = new HashMap<>();
    private final Set<Integer> unfolded;
    private final List<PageRow> rows = new ArrayList<>();

    /// @param unfolded first blocks of the runs of folded lines that are shown
    private PageBuilder(
            Texts texts,
            Source source,
            Revision revision,
            List<Fold> folds,
            Set<Integer> unfolded) {
        this.texts = texts;
        this.source = source;
        this.revision = revision;
        this.unfolded = unfolded;
        folds.forEach(fold -> this.folds.put(fold.block(), fold));
    }

    static PageText build(
            Texts texts,
            Source source,
            Revision revision,
            List<Fold> folds,
            Set<Integer> unfolded) {
        var builder = new PageBuilder(texts, source, revision, folds, unfolded);
        builder.addAll();
        return new PageText(revision.text(), builder.rows, new Emphases(revision.emphases()));
    }

    private void addAll() {
        Optional<Integer> title = title();
        if (title.isEmpty()) {
            var nowhere = new TextRange(0, 0);
            rows.add(PageRow.label(Style.TITLE, -1, nowhere, source.title(), ""));
            addSource(nowhere);
        }
        if (revision.blocks().isEmpty()) {
            addBlock(-1, Style.PARAGRAPH, 0, new TextRange(0, revision.text().length()));
        }
        for (int i = 0; i < revision.blocks().size(); i++) {
            if (folds.containsKey(i)) {
                i = addFolds(i);
                continue;
            }
            Block block = revision.blocks().get(i);
            addBlock(i, Style.of(block), block.lists(), block.range());
            if (title.isPresent() && title.get() == i) {
                addSource(new TextRange(block.range().end(), block.range().end()));
            }
        }
    }

    /// The block that is shown as the title: the first one of that kind, unless it is folded.
    private Optional<Integer> title() {
        for (int i = 0; i < revision.blocks().size(); i++) {
            if (revision.blocks().get(i).kind() == Kind.TITLE && !folds.containsKey(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void addBlock(int block, Style style, int lists, TextRange range) {
        int piece = range.length() > LONGEST ? PIECE : LONGEST;
        var pieces = Cuts.of(revision.text(), range, piece);
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i == pieces.size() - 1;
            rows.add(new PageRow(style, block, Row.text(pieces.get(i)), 0, i == 0, last, lists));
        }
    }

    private void addSource(TextRange where) {
        String missing = source.isMissing() ? texts.get("reader.source.missing") : "";
        String told =
                String.join(
                        texts.get("reader.separator"),
                        Stream.of(
                                        source.author(),
                                        source.publisher(),
                                        source.published().map(this::date).orElse(""))
                                .filter(part -> !part.isEmpty())
                                .toList());
        String between = told.isEmpty() || missing.isEmpty() ? "" : texts.get("reader.separator");
        // A source that only tells its address is named by it, so that the line can always be seen
        // and clicked.
        String label = told.isEmpty() && missing.isEmpty() ? source.url() : told + between;
        rows.add(PageRow.label(Style.SOURCE, -1, where, label, missing));
    }

    private String date(PartialDate date) {
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        return date.day() == 0
                ? texts.date("date.month", LocalDate.of(date.year(), date.month(), 1))
                : texts.day(LocalDate.of(date.year(), date.month(), date.day()));
    }

    /// Adds the line for a run of folded blocks, and the blocks themselves where they are shown.
    ///
    /// @return the last block of the run
    private int addFolds(int first) {
        int last = first;
        while (folds.containsKey(last + 1)) {
            last++;
        }
        boolean shown = unfolded.contains(first);
        int start = revision.blocks().get(first).range().start();
        int end = shown ? start : revision.blocks().get(last).range().end();
        rows.add(
                PageRow.label(
                        Style.FOLDS,
                        first,
                        new TextRange(start, end),
                        label(first, last),
                        texts.get(shown ? "reader.fold.hide" : "reader.fold.show")));
        for (int i = first; shown && i <= last; i++) {
            addBlock(i, Style.FOLDED, 0, revision.blocks().get(i).range());
        }
        return last;
    }

    private String label(int first, int last) {
        var reasons = new ArrayList<String>();
        for (int i = first; i <= last; i++) {
            Fold fold = folds.get(i);
            String reason =
                    fold == null
                            ? ""
                            : texts.get(
                                    "reader.reason."
                                            + fold.reason().name().toLowerCase(Locale.ROOT));
            if (!reasons.contains(reason)) {
                reasons.add(reason);
            }
        }
        String separator = texts.get("reader.separator");
        return texts.get("reader.fold.lines", last - first + 1)
                + separator
                + String.join(", ", reasons)
                + separator;
    }
}
