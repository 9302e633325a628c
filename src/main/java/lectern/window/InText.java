package lectern.window;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import lectern.model.Revision;
import lectern.reader.Hits;
import lectern.reader.ReaderView;
import lectern.settings.Texts;
import lectern.text.BadPattern;
import lectern.text.FindQuery;
import lectern.text.TextFind;
import lectern.text.TextFind.End;
import lectern.text.TextFind.Found;
import lectern.text.TextRange;
import lectern.work.Lane;
import lectern.work.Lanes;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Finding in the open text: searches while one types, from the place of reading on, and walks through what was found.
///
/// While the bar is closed the keys for next and previous go on with the last search, and select what they find.
final class InText implements FindBar.Requests {
    /// A selection longer than a line is no word to look for.
    private static final int LINE = 100;

    private final Texts texts;
    private final Lanes lanes;
    private final Reading reading;
    private final Consumer<Exception> failed;
    private final ReaderView view;
    private final Hits shown;
    private final FindBar bar;

    private FindQuery query = FindQuery.of("");
    private List<TextRange> hits = List.of();
    private Optional<TextRange> current = Optional.empty();
    private Optional<UUID> searched = Optional.empty();
    private AtomicBoolean cancelled = new AtomicBoolean();
    private int folded;
    private int from;
    private boolean searching;

    /// @param failed takes what a search has thrown
    InText(
            Texts texts,
            CurrentKeys keys,
            Lanes lanes,
            Reading reading,
            Consumer<Exception> failed) {
        this.texts = texts;
        this.lanes = lanes;
        this.reading = reading;
        this.failed = failed;
        view = reading.view();
        shown = view.hits();
        bar = new FindBar(texts, keys, this);
        bar.setVisible(false);
        bar.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        shown.currentProperty().subscribe((_, hit) -> chosen(hit));
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && bar.isVisible()) {
            key.consume();
            leave();
        }
    }

    Node bar() {
        return bar;
    }

    /// Opens the bar; a short selection is what is looked for.
    void open() {
        var selection = view.selectionProperty().get();
        from = selection.map(TextRange::start).orElseGet(view.going()::at);
        String words =
                selection
                        .filter(range -> range.length() <= LINE)
                        .map(range -> range.of(revision().text()))
                        .filter(selected -> selected.indexOf('\n') < 0)
                        .orElse("");
        boolean wasOpen = bar.isVisible();
        bar.setVisible(true);
        bar.begin(words);
        if (!wasOpen && !query.isBlank() && bar.query().equals(query)) {
            search();
        }
    }

    /// Another article is open, or none: what was found in the one before is over.
    void articleShown() {
        var now = reading.opened().map(article -> article.revision().id());
        if (now.equals(searched)) {
            return;
        }
        cancelled.set(true);
        forget();
        bar.say("", "");
        from = 0;
        if (now.isEmpty()) {
            bar.setVisible(false);
        } else if (bar.isVisible()) {
            search();
        }
    }

    private void forget() {
        hits = List.of();
        current = Optional.empty();
        searched = Optional.empty();
        searching = false;
        folded = 0;
        shown.show(List.of());
    }

    @Override
    public void find(FindQuery next) {
        query = next;
        search();
    }

    private void search() {
        cancelled.set(true);
        var mine = new AtomicBoolean();
        cancelled = mine;
        if (reading.opened().isEmpty()) {
            return;
        }
        if (query.isBlank()) {
            forget();
            bar.say("", "");
            return;
        }
        TextFind find;
        try {
            find = TextFind.of(query);
        } catch (BadPattern e) {
            forget();
            bar.say("", said(e));
            return;
        }
        Revision revision = revision();
        searched = Optional.of(revision.id());
        int place = from;
        searching = true;
        var first = new AtomicBoolean(true);
        lanes.run(
                Lane.PARSING,
                progress ->
                        find.in(
                                revision.text(),
                                place,
                                batch -> {
                                    if (first.getAndSet(false)) {
                                        lanes.onScreen(() -> first(mine, batch));
                                    }
                                },
                                mine::get),
                found -> done(mine, found),
                fault -> {
                    if (!mine.get()) {
                        failed.accept(fault);
                    }
                });
    }

    private String said(BadPattern fault) {
        return fault.place().isPresent()
                ? texts.get("find.pattern.at", fault.reason(), fault.place().getAsInt())
                : texts.get("find.pattern", fault.reason());
    }

    /// The first hits are there, the search goes on.
    private void first(AtomicBoolean mine, List<TextRange> batch) {
        if (mine.get()) {
            return;
        }
        show(batch);
        go(behind(from));
    }

    private void done(AtomicBoolean mine, Found found) {
        if (mine.get()) {
            return;
        }
        searching = false;
        var before = current;
        show(found.hits());
        if (before.isPresent() && place(before.get()) >= 0) {
            shown.current(before);
        } else {
            go(behind(from));
        }
        if (hits.isEmpty()) {
            bar.say(texts.get("find.none"), "");
        }
        if (found.end() == End.GIVEN_UP) {
            bar.say(hits.isEmpty() ? "" : said(), texts.get("find.slow"));
        }
    }

    private void show(List<TextRange> found) {
        hits = found;
        folded = inFolds();
        current = Optional.empty();
        if (bar.isVisible()) {
            shown.show(found);
        }
    }

    /// How many hits stand in folded lines.
    private int inFolds() {
        int count = 0;
        var blocks = revision().blocks();
        for (int block : reading.folded()) {
            var range = blocks.get(block).range();
            int at = behind(range.start());
            while (at < hits.size() && hits.get(at).start() < range.end()) {
                count++;
                at++;
            }
        }
        return count;
    }

    /// The first hit that does not begin before a position; behind the last one if there is none.
    private int behind(int position) {
        int found = Collections.binarySearch(hits, new TextRange(position, Integer.MAX_VALUE));
        return found >= 0 ? found : -found - 1;
    }

    private int place(TextRange hit) {
        int at = behind(hit.start());
        return at < hits.size() && hits.get(at).equals(hit) ? at : -1;
    }

    @Override
    public void next() {
        step(1);
    }

    @Override
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        boolean here = searched.equals(reading.opened().map(article -> article.revision().id()));
        if (!here || hits.isEmpty()) {
            if (!bar.isVisible()) {
                open();
            }
            return;
        }
        int at = current.map(this::place).orElse(-1);
        if (at < 0 || !bar.isVisible()) {
            int caret = view.selectionProperty().get().map(TextRange::start).orElse(from);
            at = behind(caret);
            boolean on = at < hits.size() && hits.get(at).start() == caret;
            at = by > 0 && !on ? at - 1 : at;
        }
        go(at + by);
        if (!Panels.isIn(bar, bar.getScene().getFocusOwner())) {
            current.ifPresent(view::select);
        }
    }

    private void go(int index) {
        if (hits.isEmpty()) {
            return;
        }
        TextRange hit = hits.get(Math.floorMod(index, hits.size()));
        from = hit.start();
        if (bar.isVisible()) {
            shown.current(Optional.of(hit));
        } else {
            current = Optional.of(hit);
        }
        view.going().reveal(hit);
    }

    private void chosen(Optional<TextRange> hit) {
        current = hit;
        if (hit.isPresent()) {
            from = hit.get().start();
            bar.say(said(), "");
        }
    }

    private String said() {
        int at = current.map(this::place).orElse(-1) + 1;
        String place = texts.get(searching ? "find.place.more" : "find.place", at, hits.size());
        return folded == 0 ? place : texts.get("find.folded", place, folded);
    }

    /// Closes the bar; what was found last is selected, so that it can be tagged.
    @Override
    public void leave() {
        var found = current;
        bar.setVisible(false);
        shown.show(List.of());
        current = found;
        found.ifPresent(view::select);
        view.requestFocus();
    }

    private Revision revision() {
        return reading.opened().orElseThrow().revision();
    }
}
