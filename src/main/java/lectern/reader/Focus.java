package lectern.reader;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Which annotation has the focus, and how it walks: along the text, and through all that lie at one place. Who walks has the
/// keyboard in the text from then on: a key must not act on the card that was left.
public final class Focus {
    private final Compositor compositor;
    private final Page page;
    private final Consumer<Mark> reached;
    private final ReadOnlyObjectWrapper<Optional<UUID>> focused =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Where the caret stood when it was last followed.
    private int followed;

    /// @param reached is told which annotation was walked to
    Focus(Compositor compositor, Page page, Consumer<Mark> reached) {
        this.compositor = compositor;
        this.page = page;
        this.reached = reached;
    }

    ReadOnlyObjectProperty<Optional<UUID>> property() {
        return focused.getReadOnlyProperty();
    }

    /// The annotation with focus, if it is shown.
    Optional<Mark> mark() {
        return focused.get().flatMap(compositor.marks::mark);
    }

    Optional<TextRange> range() {
        return mark().map(Mark::range);
    }

    /// What keys act on: the annotation with focus; else, as long as nothing is selected, the innermost at the caret if that can
    /// be seen.
    public Optional<UUID> atHand() {
        return focused.get().or(this::atCaret);
    }

    private Optional<UUID> atCaret() {
        boolean acts = page.getSelection().getLength() == 0 && page.isInView(caret());
        return acts ? here().stream().findFirst().map(Mark::id) : Optional.empty();
    }

    /// Gives the focus to what keys act on; the text stays where it is.
    public void take() {
        set(atHand());
    }

    void set(Optional<UUID> next) {
        Optional<UUID> before = focused.get();
        if (next.equals(before)) {
            return;
        }
        compositor.focused = next;
        focused.set(next);
        Stream.of(before, next)
                .flatMap(Optional::stream)
                .flatMap(id -> compositor.marks.mark(id).stream())
                .forEach(mark -> compositor.repaint(mark.range()));
    }

    /// Takes the focus from an annotation that the caret has left: keys would change what is perhaps out of sight.
    void follow() {
        int caret = caret();
        boolean moved = caret != followed;
        followed = caret;
        if (moved && range().filter(range -> isAt(range, caret)).isEmpty()) {
            set(Optional.empty());
        }
    }

    private static boolean isAt(TextRange range, int caret) {
        return range.start() <= caret && caret <= range.end();
    }

    /// Takes the focus from an annotation that is not shown any more.
    void check() {
        if (mark().isEmpty()) {
            set(Optional.empty());
        }
    }

    /// Gives an annotation the focus; the caret comes along unless it stands there already. What is not there is ignored.
    void to(UUID annotation) {
        compositor
                .marks
                .mark(annotation)
                .ifPresent(
                        mark -> {
                            set(Optional.of(annotation));
                            if (!isAt(mark.range(), caret())) {
                                page.moveTo(
                                        page.display()
                                                .toDisplay(
                                                        mark.range().start(),
                                                        lectern.text.DisplayText.Side.AFTER));
                            }
                            reached.accept(mark);
                        });
    }

    /// To the annotation behind the focused one or the caret; from the last one to the first.
    public void next() {
        walk(1);
    }

    /// To the annotation before the focused one or the caret; from the first one to the last.
    public void previous() {
        walk(-1);
    }

    /// To the next annotation outwards of all that lie at the caret; from the outermost to the innermost.
    public void outwards() {
        walkHere(1);
    }

    /// To the next annotation inwards of all that lie at the caret; from the innermost to the outermost.
    public void inwards() {
        walkHere(-1);
    }

    private void walk(int step) {
        page.requestFocus();
        compositor.marks.neighbour(focused.get(), caret(), step).map(Mark::id).ifPresent(this::to);
    }

    private void walkHere(int step) {
        List<Mark> here = here();
        if (here.isEmpty()) {
            return;
        }
        page.requestFocus();
        int now = mark().map(here::indexOf).orElse(-1);
        int next = now < 0 ? 0 : Math.floorMod(now + step, here.size());
        to(here.get(next).id());
    }

    /// What lies at the caret, innermost first. At the focused annotation and its ends, what ends here and overlaps it counts, too:
    /// one that was just made ends at the caret.
    List<Mark> here() {
        int caret = caret();
        List<Mark> at = compositor.marks.at(caret);
        Optional<TextRange> near = range().filter(range -> isAt(range, caret));
        if (near.isEmpty() || caret == 0) {
            return at;
        }
        var here = new ArrayList<>(at);
        for (Mark mark : compositor.marks.at(caret - 1)) {
            if (mark.range().end() == caret && mark.range().overlaps(near.get())) {
                here.add(mark);
            }
        }
        here.sort(Marks.INNERMOST);
        return here;
    }

    private int caret() {
        return page.display().toText(page.getCaretPosition());
    }
}
