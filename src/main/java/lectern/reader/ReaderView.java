package lectern.reader;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import lectern.model.Annotation;
import lectern.model.Codebook;
import lectern.model.Fold;
import lectern.model.Source;
import lectern.model.TagFilter;
import lectern.settings.Texts;
import lectern.text.TextRange;

import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.model.SegmentOps;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The reading view: one article with its highlights and their cards. Shows and selects; what is done with a selection is
/// the window's.
///
/// A drag with the mouse is widened to whole words when it ends; Alt or [ReaderLook#snap] turns that off. What the keyboard
/// selects stays as it is, character by character or word by word. No selection ever splits a grapheme.
///
/// All methods belong on the FX thread. Ranges are UTF-16 positions in the revision's text.
public final class ReaderView extends Region {
    final Compositor compositor;
    final Page page;
    private final Place place;
    private final OpenText text;
    private final Pointer pointer;
    private final PageScroll scroll;
    final Ends ends;
    private final Landing landing;
    private final Going going;
    private final Cards cards;
    private final DrawerButton drawer;
    final Here here;
    private final AtCaret atCaret;
    private final Focus focus;
    private final BySentence bySentence;
    private final PageInput input;
    private final Selected selection;
    private final ReadOnlyBooleanWrapper alone = new ReadOnlyBooleanWrapper();

    public ReaderView(Texts texts, ReaderRequests requests) {
        compositor =
                new Compositor(
                        texts.get("reader.fold.back"), block -> requests.unfold(List.of(block)));
        page = new Page(compositor, new LazyDocument(SegmentOps.styledTextOps()), this::copy);
        page.setAccessibleText(texts.get("reader.page"));
        selection = new Selected(page);
        place = new Place(page, requests, this::requestLayout);
        text = new OpenText(texts, compositor, page, place);
        pointer = new Pointer(page, () -> text.look().snap(), this::selected, this::click);
        bySentence = new BySentence(page, compositor, selection);
        new LineSteps(page, compositor);
        ends = new Ends(texts, page, compositor, requests, bySentence::sentences, this::askAtCaret);
        landing = new Landing(page, compositor);
        going = new Going(page, place, text, selection, landing, requests, this::requestLayout);
        focus = new Focus(compositor, page, this::reached);
        scroll =
                new PageScroll(
                        page,
                        new Strip(
                                texts,
                                compositor,
                                this::focus,
                                this::goToHit,
                                at -> going.reveal(new TextRange(at, at))));
        compositor.hits.onChange(scroll::requestLayout);
        cards = new Cards(texts, requests, compositor, page, this::walkedInto, this::requestLayout);
        new CardTabs(page, cards, this::leaveCards);
        here = new Here(texts, focus::to);
        atCaret =
                new AtCaret(
                        here,
                        focus,
                        compositor,
                        () -> !page.isVisible(),
                        () ->
                                ends.isMoving()
                                        ? Optional.of(texts.get("reader.ends.hint"))
                                        : Optional.empty(),
                        cards::isVisible);
        drawer = new DrawerButton(texts.get("reader.cards"), this::drawerMoved);
        input =
                new PageInput(
                        page, compositor, text, focus, ends, requests, drawer, this::requestLayout);
        new Hover(
                page,
                (x, y) ->
                        Hover.names(
                                input.marksAt(x, y),
                                compositor.shades.codebook(),
                                texts.get("reader.untagged")));
        getStyleClass().add("reader");
        getStylesheets()
                .add(
                        Objects.requireNonNull(ReaderView.class.getResource("/themes/reader.css"))
                                .toExternalForm());
        getChildren().addAll(page, landing, ends, cards, drawer, scroll);
        // Each is laid out by itself: when one changes, neither the others nor the window are
        // asked.
        for (var part : List.of(page, landing, ends, cards, scroll)) {
            part.setManaged(false);
        }
        page.selectionProperty().addListener(_ -> selected());
        page.caretPositionProperty().addListener(_ -> atCaret.ask());
        focus.property().addListener(_ -> focusMoved());
        look(text.look());
    }

    /// Shows an article in place of the one before. A long one is better [Prepared] off the FX thread.
    public void open(Opened next) {
        open(text.prepare(next));
    }

    /// Shows an article in place of the one before.
    public void open(Prepared next) {
        ends.cancel();
        focus.set(Optional.empty());
        landing.rest();
        text.open(next);
        page.setVisible(true);
        cards.refill();
        requestLayout();
    }

    /// Keeps the ends of a highlight where they were moved to, as when one goes on to something else.
    public void keep() {
        ends.keep();
    }

    /// Shows nothing.
    public void close() {
        ends.cancel();
        focus.set(Optional.empty());
        landing.rest();
        text.close();
        page.setVisible(false);
        requestLayout();
    }

    /// Lets go of everything: RichTextFX holds a page in memory, with the whole window, until it is told. The view is of no use any
    /// more.
    public void dispose() {
        place.close();
        page.dispose();
    }

    /// The source fields of the open article were changed.
    public void source(Source source) {
        text.change(now -> now.with(source));
        requestLayout();
    }

    /// Lines were folded or put back.
    public void folds(List<Fold> folds) {
        text.change(now -> now.with(folds));
        requestLayout();
    }

    /// Annotations or tags were changed.
    public void annotations(List<Annotation> annotations, Codebook codebook) {
        annotations(prepare(annotations, codebook));
    }

    /// Works out lanes and colours of these annotations of the open text, to be shown on the FX thread then. Unlike all else here
    /// it can be called on any thread.
    public Annotated prepare(List<Annotation> annotations, Codebook codebook) {
        return text.prepare(annotations, codebook);
    }

    /// Annotations or tags were changed. Only what differs is painted anew; the card of a new annotation glows once.
    public void annotations(Annotated fresh) {
        boolean sameTags = fresh.codebook.equals(compositor.shades.codebook());
        List<UUID> added = text.annotations(fresh);
        focus.check();
        added.forEach(cards::glow);
        if (sameTags) {
            cards.refresh();
        } else {
            cards.refill();
        }
        scroll.requestLayout();
        ends.requestLayout();
        atCaret.ask();
    }

    /// Shows only the annotations that this lets through.
    public void filter(TagFilter filter) {
        text.filter(filter);
        focus.check();
        cards.refresh();
        scroll.requestLayout();
        atCaret.ask();
    }

    /// Whether the text stands alone, without cards and scroll bar.
    public void alone(boolean is) {
        if (is != alone.get()) {
            alone.set(is);
            place.keepDuring(this::requestLayout);
        }
    }

    /// Whether the text stands alone.
    public ReadOnlyBooleanProperty aloneProperty() {
        return alone.getReadOnlyProperty();
    }

    /// Sets the text in another look; the line one reads stays where it is.
    public void look(ReaderLook next) {
        text.look(next);
        ends.snap(next.snap());
        cards.refill();
        requestLayout();
    }

    /// What is selected: without white space at its ends, never splitting what a reader sees as one character; empty when
    /// nothing is. A drag counts when it has ended; by then it has been widened to words.
    public ReadOnlyObjectProperty<Optional<TextRange>> selectionProperty() {
        return selection.property();
    }

    /// The annotation that has focus.
    public ReadOnlyObjectProperty<Optional<UUID>> focusedAnnotationProperty() {
        return focus.property();
    }

    /// Whether a key that was pressed is the reader's own and no command of the window: all of them while the ends of a highlight
    /// are being moved, Enter where the caret stands on a line that can be opened, Enter and Space on the buttons of a card.
    public boolean takes(KeyEvent key) {
        boolean enter = key.getCode() == KeyCode.ENTER;
        if (cards.isFocusWithin()) {
            return enter || key.getCode() == KeyCode.SPACE;
        }
        return ends.isMoving() || (enter && page.isFocused() && input.isOnActiveRow());
    }

    private void click(CharacterHit hit) {
        input.click(hit);
    }

    private void selected() {
        if (!pointer.isDown()) {
            selection.refresh();
        }
    }

    /// Where the selection stands on the screen, as far as it is in view.
    public Optional<Bounds> selectionOnScreen() {
        return selection.get().flatMap(this::onScreen);
    }

    /// Where the passage of an annotation stands on the screen, as far as it is in view.
    public Optional<Bounds> passageOnScreen(UUID annotation) {
        return compositor.marks.mark(annotation).map(Mark::range).flatMap(this::onScreen);
    }

    Optional<Bounds> onScreen(TextRange range) {
        return selection.onScreen(range);
    }

    public void clearSelection() {
        page.deselect();
    }

    /// Selects a range; what is folded there is shown.
    public void select(TextRange range) {
        text.unfold(range);
        selection.select(range);
    }

    /// Goes to places of the text, and says where one is.
    public Going going() {
        return going;
    }

    /// Gives an annotation the focus and scrolls to it; its card glows once. What is not there is ignored.
    public void focus(UUID annotation) {
        focus.to(annotation);
    }

    /// Gives the focus to an annotation. As long as any of its passage can be seen, the text stays where it is.
    public void focusInPlace(UUID annotation) {
        Optional<TextRange> range = compositor.marks.mark(annotation).map(Mark::range);
        if (range.flatMap(this::onScreen).isPresent()) {
            focus.set(Optional.of(annotation));
            cards.glow(annotation);
        } else {
            focus.to(annotation);
        }
    }

    private void reached(Mark mark) {
        cards.glow(mark.id());
        going.revealWhole(mark.range());
    }

    /// What lies at the caret, to be put where it covers no text; invisible while there is nothing to say.
    public Node here() {
        return here;
    }

    /// What was found, to be shown in the text.
    public Hits hits() {
        return compositor.hits;
    }

    private void goToHit(TextRange hit) {
        compositor.hits.current(Optional.of(hit));
        going.reveal(hit);
    }

    /// Whether the window is so narrow that the cards are in a drawer.
    public boolean hasDrawer() {
        return drawer.isVisible();
    }

    public boolean isDrawerOpen() {
        return drawer.isSelected();
    }

    /// Pulls the drawer with the cards over the text, or pushes it back.
    public void toggleDrawer() {
        drawer.fire();
    }

    /// The line one reads stays in place, and the keyboard is not left to a card that is gone.
    private void drawerMoved() {
        if (!drawer.isSelected() && cards.isFocusWithin()) {
            page.requestFocus();
        }
        place.keepDuring(this::requestLayout);
    }

    private void askAtCaret() {
        atCaret.ask();
    }

    private void leaveCards() {
        if (drawer.isVisible()) {
            drawer.requestFocus();
        } else {
            boolean _ = scroll.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private void walkedInto(UUID annotation) {
        focus.set(Optional.of(annotation));
        focus.range().ifPresent(going::revealAny);
    }

    private void focusMoved() {
        ends.keep();
        cards.focusMoved();
        ends.requestLayout();
        atCaret.ask();
    }

    /// Puts the selected text on the clipboard, without what is folded; if nothing is selected, that of the annotation at hand.
    public void copy() {
        selection
                .get()
                .or(() -> focus.atHand().flatMap(compositor.marks::mark).map(Mark::range))
                .ifPresent(selection::copy);
    }

    /// Which annotation has the focus, and how it walks.
    public Focus focus() {
        return focus;
    }

    /// Selects and walks by sentences.
    public BySentence bySentence() {
        return bySentence;
    }

    /// Lets the arrow keys move the ends of the annotation at hand, until Enter or Escape.
    public void editEnds() {
        focus.take();
        focus.range().ifPresent(going::revealWhole);
        page.requestFocus();
        ends.begin();
    }

    /// Gives the keyboard to the note of the annotation at hand.
    public void editNote() {
        focus.take();
        focus.mark()
                .ifPresent(
                        mark -> {
                            going.revealAny(mark.range());
                            drawer.setSelected(drawer.isSelected() || drawer.isVisible());
                            cards.editNote(mark.id());
                            requestLayout();
                        });
    }

    /// The blocks that the selection touches, or the one with the caret; folded ones that are shown among them.
    public List<Integer> blocksInSelection() {
        var range = page.getSelection();
        return Stream.of(true, false)
                .flatMap(folded -> text.blocks(range.getStart(), range.getEnd(), folded).stream())
                .sorted()
                .toList();
    }

    @Override
    public void requestFocus() {
        page.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        var spread =
                Spread.of(
                        this,
                        compositor.typography.column,
                        compositor.typography.least,
                        drawer.isSelected(),
                        alone.get(),
                        cards.isWriting());
        double width = getWidth() - Spread.SCROLL_BAR;
        page.setMargins(spread.left(), width - spread.left() - spread.column());
        page.resizeRelocate(0, 0, width, getHeight());
        landing.resizeRelocate(0, 0, width, getHeight());
        landing.requestLayout();
        ends.resizeRelocate(0, 0, width, getHeight());
        scroll.setVisible(!alone.get());
        scroll.resizeRelocate(width, 0, Spread.SCROLL_BAR, getHeight());
        scroll.requestLayout();
        page.layout();
        place.settle();
        drawer.setVisible(spread.drawer() && !alone.get() && page.isVisible());
        drawer.autosize();
        drawer.relocate(width - drawer.getWidth() - 4, 8);
        cards.setVisible(spread.cardsShown());
        cards.resizeRelocate(spread.cards(), 0, Cards.WIDTH, getHeight());
        cards.drawer(spread.drawer(), drawer.isVisible());
        cards.requestLayout();
        ends.requestLayout();
    }
}
