package lectern.reader;

import lectern.model.Annotation;
import lectern.model.Codebook;
import lectern.model.TagFilter;
import lectern.settings.Texts;
import lectern.text.DisplayText.Side;
import lectern.text.TextRange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The article that is open: what of it is on the page, what is folded, which highlights lie under it.
final class OpenText {
    private final Texts texts;
    private final Compositor compositor;
    private final Page page;
    private final Place place;

    /// First blocks of the runs of folded lines that are shown.
    private final Set<Integer> unfolded = new HashSet<>();

    // What can be prepared on another thread is read there.
    private volatile Optional<Opened> opened = Optional.empty();
    private volatile ReaderLook look = ReaderLook.USUAL;

    OpenText(Texts texts, Compositor compositor, Page page, Place place) {
        this.texts = texts;
        this.compositor = compositor;
        this.page = page;
        this.place = place;
    }

    ReaderLook look() {
        return look;
    }

    Prepared prepare(Opened next) {
        return Prepared.of(texts, next);
    }

    void open(Prepared next) {
        opened = Optional.of(next.opened());
        unfolded.clear();
        compositor.numbers = numbers(next.opened());
        compositor.shades = compositor.shades.with(next.opened().codebook());
        compositor.marks =
                compositor.shades.filter().isAll()
                        ? next.marks.shaded(compositor.shades)
                        : marks(next.opened());
        page.show(next.text);
        place.open(next.opened().place());
    }

    void close() {
        opened = Optional.empty();
        place.close();
        compositor.marks = Marks.NONE;
        page.show(PageText.empty());
    }

    /// Source or folds have changed: the rows are set anew, the line one reads stays where it is.
    void change(UnaryOperator<Opened> how) {
        opened = opened.map(how);
        rebuild();
    }

    /// Annotations or tags have changed: what differs is painted anew, and no row is touched.
    ///
    /// @return the annotations on the rows in view that were not there before
    List<UUID> annotations(Annotated fresh) {
        opened = opened.map(now -> now.with(fresh.annotations, fresh.codebook));
        if (opened.isEmpty()) {
            return List.of();
        }
        boolean current = fresh.isFrom(compositor.marks, compositor.shades.filter());
        compositor.shades = current ? fresh.shades : compositor.shades.with(fresh.codebook);
        return compositor.mark(current ? fresh.marks : marks(opened.get()));
    }

    /// Works out what these annotations look like in the open text. Can be called on any thread.
    Annotated prepare(List<Annotation> annotations, Codebook codebook) {
        Marks from = compositor.marks;
        Shades shades = compositor.shades.with(codebook);
        Marks marks =
                opened.map(
                                now ->
                                        from.next(
                                                now.revision().id(),
                                                now.revision().text().length(),
                                                shades.filter().of(annotations, codebook),
                                                shades))
                        .orElse(from);
        return new Annotated(annotations, shades.codebook(), shades, from, marks);
    }

    /// Shows only some of the annotations.
    void filter(TagFilter next) {
        compositor.shades = compositor.shades.with(next);
        opened.ifPresent(now -> compositor.mark(marks(now)));
    }

    private Marks marks(Opened now) {
        var revision = now.revision();
        return compositor.marks.next(
                revision.id(),
                revision.text().length(),
                compositor.shades.filter().of(now.annotations(), now.codebook()),
                compositor.shades);
    }

    void look(ReaderLook next) {
        place.keepDuring(
                () -> {
                    look = next;
                    compositor.motion = next.motion();
                    compositor.typography = new Typography(next);
                    compositor.shades = compositor.shades.in(next.theme());
                    compositor.marks = compositor.marks.shaded(compositor.shades);
                    compositor.numbers = opened.map(this::numbers).orElse(new int[0]);
                    reshow();
                });
    }

    private int[] numbers(Opened now) {
        return look.numbers() ? now.paragraphs() : new int[0];
    }

    private PageText build(Opened now) {
        return PageBuilder.build(texts, now.source(), now.revision(), now.folds(), unfolded);
    }

    private void rebuild() {
        place.keepDuring(this::reshow);
    }

    /// Sets all rows anew, with the selection where it was.
    private void reshow() {
        opened.ifPresent(
                now -> {
                    int anchor = page.display().toText(page.getAnchor());
                    int caret = page.display().toText(page.getCaretPosition());
                    page.show(build(now));
                    page.selectRange(
                            page.display().toDisplay(anchor, Side.BEFORE),
                            page.display().toDisplay(caret, Side.BEFORE));
                });
    }

    /// Shows what is folded in this range.
    void unfold(TextRange range) {
        boolean hidden = false;
        for (PageRow row : compositor.text.rows()) {
            if (row.style() == Style.FOLDS && row.row().range().overlaps(range)) {
                hidden |= unfolded.add(row.block());
            }
        }
        if (hidden) {
            rebuild();
        }
    }

    /// Shows or hides one run of folded lines.
    void toggle(PageRow folds) {
        if (!unfolded.remove(folds.block())) {
            unfolded.add(folds.block());
        }
        rebuild();
    }

    /// The row that holds this position of the display.
    PageRow rowAt(int display) {
        return compositor.text.rows().get(page.display().rowAt(display));
    }

    /// The blocks shown between two positions of the display.
    ///
    /// @param folded whether those are meant that are folded, or those that are not
    List<Integer> blocks(int from, int to, boolean folded) {
        return compositor
                .text
                .rows()
                .subList(page.display().rowAt(from), page.display().rowAt(to) + 1)
                .stream()
                .filter(row -> row.block() >= 0 && !row.row().isLabel())
                .filter(row -> (row.style() == Style.FOLDED) == folded)
                .map(PageRow::block)
                .distinct()
                .toList();
    }
}
