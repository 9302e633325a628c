package lectern.reader;

import lectern.model.Emphasis;
import lectern.text.Stretches;

import org.fxmisc.richtext.model.EditableStyledDocument;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.Replacement;
import org.fxmisc.richtext.model.RichTextChange;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.reactfx.EventSource;
import org.reactfx.EventStream;
import org.reactfx.Subscription;
import org.reactfx.Suspendable;
import org.reactfx.SuspendableNo;
import org.reactfx.collection.LiveList;
import org.reactfx.collection.LiveListBase;
import org.reactfx.collection.QuasiListChange;
import org.reactfx.collection.QuasiListModification;
import org.reactfx.collection.SuspendableList;
import org.reactfx.collection.UnmodifiableByDefaultLiveList;
import org.reactfx.value.SuspendableVal;
import org.reactfx.value.Val;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/// The document under RichTextFX: makes a paragraph when one is shown, so that opening a text of any length builds nothing.
/// It cannot be edited; [#show] replaces it as a whole.
final class LazyDocument implements EditableStyledDocument<Integer, String, Face> {
    private final SegmentOps<String, Face> segments;
    private final EventSource<List<RichTextChange<Integer, String, Face>>> changes =
            new EventSource<>();
    private final EventSource<PageText> replaced = new EventSource<>();
    private final SuspendableNo beingUpdated = new SuspendableNo();
    private final SuspendableVal<String> text =
            Val.create(() -> getText(0, length()), replaced).suspendable();
    private final SuspendableVal<Integer> length = Val.create(this::length, replaced).suspendable();
    private final SuspendableList<Paragraph<Integer, String, Face>> paragraphs =
            new Paragraphs().suspendable();
    private PageText page = PageText.empty();

    LazyDocument(SegmentOps<String, Face> segments) {
        this.segments = segments;
        Suspendable.combine(text, length, paragraphs).suspendWhen(beingUpdated);
    }

    /// Shows another text. Caret and selection must stand at 0.
    void show(PageText next) {
        beingUpdated.suspendWhile(
                () -> {
                    PageText before = page;
                    page = next;
                    replaced.push(before);
                });
    }

    private Paragraph<Integer, String, Face> paragraph(PageText of, int index) {
        PageRow row = of.rows().get(index);
        String shown = ControlCharacters.hidden(of.display().shown(index));
        if (!row.row().isLabel()) {
            return new Paragraph<>(index, segments, apart(letters(of, row, shown)));
        }
        if (row.quiet() == shown.length() || row.quiet() == 0) {
            return new Paragraph<>(
                    index,
                    segments,
                    apart(List.of(segment(shown, new Face(row.style(), ink(row))))));
        }
        return new Paragraph<>(
                index,
                segments,
                apart(
                        List.of(
                                segment(
                                        shown.substring(0, row.quiet()),
                                        new Face(row.style(), Ink.QUIET)),
                                segment(
                                        shown.substring(row.quiet()),
                                        new Face(row.style(), Ink.LINK)))));
    }

    /// What must be set in stretches, stretch by stretch.
    private static List<StyledSegment<String, Face>> apart(
            List<StyledSegment<String, Face>> letters) {
        var apart = new ArrayList<StyledSegment<String, Face>>();
        for (var one : letters) {
            List<String> stretches = Stretches.of(one.getSegment());
            if (stretches.size() == 1) {
                apart.add(one);
                continue;
            }
            for (String stretch : stretches) {
                // Neighbours that look the same would be joined again.
                apart.add(segment(stretch, one.getStyle().odd(apart.size() % 2 == 1)));
            }
        }
        return apart;
    }

    private static List<StyledSegment<String, Face>> letters(
            PageText of, PageRow row, String shown) {
        var plain = new Face(row.style(), ink(row));
        var found = new ArrayList<StyledSegment<String, Face>>();
        int start = row.row().range().start();
        int at = 0;
        for (var piece : of.emphases().in(row.row().range())) {
            int from = piece.range().start() - start;
            if (at < from) {
                found.add(segment(shown.substring(at, from), plain));
            }
            at = piece.range().end() - start;
            found.add(segment(shown.substring(from, at), face(plain, piece.active())));
        }
        if (at < shown.length() || found.isEmpty()) {
            found.add(segment(shown.substring(at), plain));
        }
        return found;
    }

    private static Face face(Face plain, List<Emphasis> active) {
        return new Face(
                plain.style(),
                plain.ink(),
                active.stream().anyMatch(one -> one.style() == Emphasis.Style.EMPHASIS),
                active.stream().anyMatch(one -> one.style() == Emphasis.Style.STRONG),
                false);
    }

    private static StyledSegment<String, Face> segment(String text, Face face) {
        return new StyledSegment<>(text, face);
    }

    private static Ink ink(PageRow row) {
        return switch (row.style()) {
            case SOURCE, FOLDS -> row.quiet() == 0 ? Ink.LINK : Ink.QUIET;
            case BYLINE, CAPTION, FOLDED -> Ink.SOFT;
            case TITLE, HEADING, SUBHEADING, PARAGRAPH, LIST_ITEM, QUOTATION, NOTE, TABLE_ROW ->
                    Ink.TEXT;
        };
    }

    private final class Paragraphs extends LiveListBase<Paragraph<Integer, String, Face>>
            implements UnmodifiableByDefaultLiveList<Paragraph<Integer, String, Face>> {
        @Override
        public Paragraph<Integer, String, Face> get(int index) {
            return paragraph(page, index);
        }

        @Override
        public int size() {
            return page.rows().size();
        }

        @Override
        protected Subscription observeInputs() {
            return replaced.subscribe(
                    before -> {
                        QuasiListChange<Paragraph<Integer, String, Face>> change =
                                () ->
                                        List.of(
                                                QuasiListModification.create(
                                                        0, removed(before), size()));
                        notifyObservers(change);
                    });
        }

        private List<Paragraph<Integer, String, Face>> removed(PageText before) {
            return new AbstractList<>() {
                @Override
                public Paragraph<Integer, String, Face> get(int index) {
                    return paragraph(before, index);
                }

                @Override
                public int size() {
                    return before.rows().size();
                }
            };
        }
    }

    @Override
    public LiveList<Paragraph<Integer, String, Face>> getParagraphs() {
        return paragraphs;
    }

    @Override
    public int length() {
        return page.display().length();
    }

    @Override
    public int getLength() {
        return length();
    }

    @Override
    public Val<Integer> lengthProperty() {
        return length;
    }

    @Override
    public String getText() {
        return getText(0, length());
    }

    @Override
    public Val<String> textProperty() {
        return text;
    }

    @Override
    public String getText(int start, int end) {
        var display = page.display();
        var shown = new StringBuilder();
        for (int i = display.rowAt(start); i < display.rows() && display.start(i) <= end; i++) {
            String row = display.shown(i) + "\n";
            int from = Math.max(0, start - display.start(i));
            int to = Math.min(row.length(), end - display.start(i));
            if (from < to) {
                shown.append(row, from, to);
            }
        }
        return shown.toString();
    }

    @Override
    public StyledDocument<Integer, String, Face> subSequence(int start, int end) {
        return ReadOnlyStyledDocument.fromString(
                getText(start, end),
                0,
                new Face(Style.PARAGRAPH, Ink.TEXT),
                SegmentOps.styledTextOps());
    }

    @Override
    public ReadOnlyStyledDocument<Integer, String, Face> snapshot() {
        return ReadOnlyStyledDocument.from(subSequence(0, length()));
    }

    @Override
    public Position position(int major, int minor) {
        return new RowPosition(page.display(), this, major, minor);
    }

    @Override
    public Position offsetToPosition(int offset, Bias bias) {
        // With backward bias a position at the start of a row belongs to the end of the one before:
        // ends of selections ask so.
        int looked = bias == Bias.Backward && offset > 0 ? offset - 1 : offset;
        int row = page.display().rowAt(Math.clamp(looked, 0, length()));
        return new RowPosition(page.display(), this, row, offset - page.display().start(row));
    }

    @Override
    public EventStream<List<RichTextChange<Integer, String, Face>>> multiRichChanges() {
        return changes;
    }

    @Override
    public SuspendableNo beingUpdatedProperty() {
        return beingUpdated;
    }

    @Override
    public boolean isBeingUpdated() {
        return beingUpdated.get();
    }

    private static UnsupportedOperationException never() {
        return new UnsupportedOperationException("A text never changes");
    }

    @Override
    public StyledDocument<Integer, String, Face> concat(
            StyledDocument<Integer, String, Face> that) {
        throw never();
    }

    @Override
    public void replaceMulti(List<Replacement<Integer, String, Face>> replacements) {
        throw never();
    }

    @Override
    public void replace(int start, int end, StyledDocument<Integer, String, Face> replacement) {
        throw never();
    }

    @Override
    public void setStyle(int from, int to, Face style) {
        throw never();
    }

    @Override
    public void setStyle(int paragraph, Face style) {
        throw never();
    }

    @Override
    public void setStyle(int paragraph, int from, int to, Face style) {
        throw never();
    }

    @Override
    public void setStyleSpans(int from, StyleSpans<? extends Face> styles) {
        throw never();
    }

    @Override
    public void setStyleSpans(int paragraph, int from, StyleSpans<? extends Face> styles) {
        throw never();
    }

    @Override
    public void setParagraphStyle(int paragraph, Integer style) {
        throw never();
    }
}
