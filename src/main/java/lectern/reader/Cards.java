package lectern.reader;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import lectern.settings.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// The cards beside the text, each as near to its passage as may be. Only those in view exist, and those that leave it are
/// used again for others.
///
/// Where they need more height than the view has, all but the one with the focus are one line; where even that is too much, the
/// last line counts the others.
final class Cards extends Region {
    static final double WIDTH = 300;

    private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");

    /// What is left around the cards: enough for the ring of the one with the focus, and in the drawer the air of a pane.
    private static final double INSET = 4;

    private static final double DRAWER_INSET = 12;

    /// Room for the button of the drawer; cards go under it as their passages leave.
    private static final double HEAD = 44;

    private final Texts texts;
    private final Compositor compositor;
    private final Page page;
    private final CardPool<Card> cards;
    private final CardPool<CardLine> lines;
    private final CardStack stack = new CardStack(this::isAlwaysCard, INSET);
    private final Set<UUID> glowing = new HashSet<>();
    private final Label more = new Label();
    private final Region head = new Region();
    private final Runnable written;
    private double inset = INSET;
    private Optional<UUID> noteWanted = Optional.empty();
    private boolean writing;

    /// What was laid out last: nothing is done while it is still the same.
    private Optional<View> laidOut = Optional.empty();

    /// Whether a card was found to need another height than it was placed with.
    private boolean grown;

    /// All that the places of cards depend on, but for what is in them.
    ///
    /// @param column width of the rows
    /// @param top where the first row in view begins on the page
    /// @param last the last row in view
    /// @param bottom where it begins
    private record View(
            PageText text,
            Marks marks,
            Optional<UUID> focused,
            double width,
            double height,
            double column,
            int first,
            double top,
            int last,
            double bottom) {
        /// Written out, since each step of the wheel asks it: what a record has of itself is slow until it is compiled.
        @Override
        @SuppressWarnings("ReferenceEquality") // both are made anew whenever something differs
        public boolean equals(@Nullable Object other) {
            return other instanceof View that
                    && text == that.text
                    && marks == that.marks
                    && focused.equals(that.focused)
                    && width == that.width
                    && height == that.height
                    && column == that.column
                    && first == that.first
                    && top == that.top
                    && last == that.last
                    && bottom == that.bottom;
        }

        @Override
        public int hashCode() {
            return first;
        }
    }

    /// @param focus is told which annotation's card was walked into
    /// @param written runs when no note is being written any more
    Cards(
            Texts texts,
            ReaderRequests requests,
            Compositor compositor,
            Page page,
            Consumer<UUID> focus,
            Runnable written) {
        this.texts = texts;
        this.written = written;
        this.compositor = compositor;
        this.page = page;
        cards =
                new CardPool<>(
                        id -> added(new Card(texts, requests, id, focus, page::requestFocus)),
                        getChildren()::remove);
        lines = new CardPool<>(_ -> added(new CardLine(texts, focus)), getChildren()::remove);
        getStyleClass().add("cards");
        more.getStyleClass().add("cards-more");
        more.setVisible(false);
        more.setManaged(false);
        head.getStyleClass().add("cards-head");
        head.setVisible(false);
        head.setManaged(false);
        head.setViewOrder(-1);
        getChildren().addAll(more, head);
        setPickOnBounds(false);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventHandler(ScrollEvent.SCROLL, scroll -> page.scrollYBy(-scroll.getDeltaY()));
        page.whenScrolled(
                () -> {
                    if (isVisible()) {
                        requestLayout();
                    }
                });
    }

    private <N extends Node> N added(N node) {
        getChildren().add(node);
        compositor.born = true;
        return node;
    }

    /// Colours or tags have changed: every card is filled anew.
    void refill() {
        cards.refill();
        lines.refill();
        laidOut = Optional.empty();
        refresh();
    }

    /// Annotations have changed.
    void refresh() {
        requestLayout();
    }

    /// Another annotation has the focus.
    void focusMoved() {
        cards.forEach((id, card) -> card.current(isFocused(id)));
        requestLayout();
    }

    private boolean isFocused(UUID id) {
        return compositor.focused.equals(Optional.of(id));
    }

    /// The cards that can be seen, from the top.
    List<Card> inOrder() {
        var seen = new ArrayList<Card>();
        cards.forEach(
                (_, card) -> {
                    if (card.isVisible()) {
                        seen.add(card);
                    }
                });
        seen.sort(Comparator.comparingDouble(Card::getLayoutY));
        return seen;
    }

    /// The card that the keyboard goes to from the text: that of the annotation with focus, or else the first.
    Optional<Card> entry() {
        return isVisible()
                ? compositor
                        .focused
                        .flatMap(cards::of)
                        .filter(Card::isVisible)
                        .or(() -> inOrder().stream().findFirst())
                : Optional.empty();
    }

    /// The card of this annotation, if it gets one, glows when cards are next laid out.
    void glow(UUID annotation) {
        glowing.add(annotation);
        requestLayout();
    }

    /// Gives the keyboard to the note of this annotation as soon as its card stands.
    void editNote(UUID annotation) {
        noteWanted = Optional.of(annotation);
        requestLayout();
    }

    /// Whether a note is being written, or will be as soon as its card stands.
    boolean isWriting() {
        return noteWanted.isPresent() || cards.any(Card::isWriting);
    }

    /// Whether the cards lie over the text, on a ground of their own.
    ///
    /// @param button whether the button of the drawer stands over them
    void drawer(boolean is, boolean button) {
        pseudoClassStateChanged(DRAWER, is);
        setPickOnBounds(is);
        double next = is ? DRAWER_INSET : INSET;
        double above = button ? HEAD : next;
        head.setVisible(button);
        head.resize(getWidth(), HEAD);
        if (next != inset || above != stack.top()) {
            inset = next;
            stack.begin(above);
            laidOut = Optional.empty();
        }
    }

    @Override
    protected void layoutChildren() {
        if (!isVisible()) {
            glowing.clear();
            return;
        }
        Optional<View> view = view();
        if (!view.equals(laidOut) || isStirred()) {
            laidOut = view;
            var marks = new ArrayList<Mark>();
            var anchors = new ArrayList<Double>();
            for (Mark mark :
                    view.isPresent() ? compositor.marks.in(compositor.shown()) : List.<Mark>of()) {
                double anchor = anchor(mark);
                if (!Double.isNaN(anchor)) {
                    marks.add(mark);
                    anchors.add(anchor);
                }
            }
            lay(marks, anchors);
        }
        noteWanted
                .flatMap(cards::of)
                .ifPresent(
                        card -> {
                            noteWanted = Optional.empty();
                            card.editNote();
                        });
        boolean before = writing;
        writing = isWriting();
        if (before && !writing) {
            Platform.runLater(written);
        }
    }

    /// What is in view now; empty while nothing is.
    private Optional<View> view() {
        return compositor
                .ends()
                .filter(_ -> page.isOnScreen() && getHeight() > 0)
                .map(
                        rows ->
                                new View(
                                        compositor.text,
                                        compositor.marks,
                                        compositor.focused,
                                        getWidth(),
                                        getHeight(),
                                        rows.first().width(),
                                        rows.first().row(),
                                        rows.first().y(),
                                        rows.last().row(),
                                        rows.last().y()));
    }

    /// Whether something in a card has changed, or may at any time.
    private boolean isStirred() {
        return !glowing.isEmpty() || cards.any(card -> card.isNeedsLayout() || card.isBusy());
    }

    private void lay(List<Mark> marks, List<Double> anchors) {
        boolean dense = stack.isDense(marks, getHeight());
        int room = dense ? stack.room(marks, getHeight()) : marks.size();
        int[] chosen = chosen(marks, room);
        var standing = new ArrayList<Mark>(chosen.length);
        double[] wanted = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            standing.add(marks.get(chosen[i]));
            wanted[i] = anchors.get(chosen[i]);
        }
        leave(standing, dense);
        grown = false;
        double[] tops = place(standing, wanted, dense);
        // Glyphs can change size with a card's text: what a card needs is known when it stands.
        if (grown) {
            tops = place(standing, wanted, dense);
        }
        if (dense) {
            stack.lift(tops, standing, getHeight(), room < marks.size());
        }
        for (int i = 0; i < tops.length; i++) {
            stand(standing.get(i).id(), Math.rint(tops[i]), dense);
        }
        count(marks.size() - standing.size());
        // Those that have no card now have shown by their line where they are.
        glowing.clear();
    }

    private void stand(UUID id, double top, boolean dense) {
        CardPool<?> pool = stack.isLine(id, dense) ? lines : cards;
        double height = stack.height(id, dense);
        boolean seen = top + height > 0 && top < getHeight();
        pool.place(id, inset, top, getWidth() - 2 * inset, height, seen);
    }

    /// Those with the focus, or at which one writes, are cards however little room there is.
    private boolean isAlwaysCard(UUID id) {
        return isFocused(id) || cards.has(id, Card::isBusy);
    }

    /// The indices of so many of them, from the first on, and in any case of the one with the focus.
    private int[] chosen(List<Mark> marks, int room) {
        int[] some = new int[Math.min(room, marks.size())];
        Arrays.setAll(some, i -> i);
        for (int i = room; i < marks.size(); i++) {
            if (isFocused(marks.get(i).id())) {
                some[room - 1] = i;
            }
        }
        return some;
    }

    /// Says how many have no line of their own.
    private void count(int hidden) {
        more.setVisible(hidden > 0);
        if (hidden > 0) {
            more.setText(texts.get("reader.cards.more", hidden));
            more.resizeRelocate(
                    inset, getHeight() - CardLine.HEIGHT, getWidth() - 2 * inset, CardLine.HEIGHT);
        }
    }

    /// Lays aside what is not needed any more.
    private void leave(List<Mark> standing, boolean dense) {
        var ids = new HashSet<UUID>();
        for (Mark mark : standing) {
            ids.add(mark.id());
        }
        cards.leave(
                (id, card) ->
                        !(card.isBusy() && compositor.marks.has(id))
                                && (!ids.contains(id) || stack.isLine(id, dense)),
                this::layAside);
        lines.leave((id, _) -> !ids.contains(id) || !stack.isLine(id, dense), _ -> {});
        stack.retain(ids);
    }

    /// The keyboard is not left to whatever comes next in the window.
    private void layAside(Card card) {
        if (card.isFocusWithin()) {
            page.requestFocus();
        }
        card.rest();
    }

    /// Places the cards with what is known of their heights, makes those that come into view, and measures them.
    private double[] place(List<Mark> marks, double[] anchors, boolean dense) {
        double[] known = new double[anchors.length];
        double[] wanted = anchors.clone();
        int pinned = -1;
        for (int i = 0; i < known.length; i++) {
            UUID id = marks.get(i).id();
            known[i] = stack.height(id, dense);
            if (isFocused(id)) {
                pinned = i;
                // The one with the focus is seen down to its last button.
                double lowest = Math.max(stack.top(), getHeight() - INSET - known[i]);
                wanted[i] = Math.min(wanted[i], lowest);
            }
        }
        double[] tops =
                CardPlacement.place(wanted, known, CardStack.gap(dense), stack.top(), pinned);
        for (int i = 0; i < tops.length; i++) {
            Mark mark = marks.get(i);
            if (stack.isLine(mark.id(), dense)) {
                fillLine(mark);
            } else if (dense || (tops[i] + known[i] > 0 && tops[i] < getHeight())) {
                fillCard(mark);
            }
        }
        return tops;
    }

    private void fillLine(Mark mark) {
        CardLine line = lines.take(mark.id());
        if (lines.renew(mark)) {
            compositor.born |= line.show(mark, compositor.shades);
        }
    }

    private void fillCard(Mark mark) {
        Card card = cards.take(mark.id());
        if (cards.renew(mark)) {
            card.show(mark.annotation(), compositor.shades, isFocused(mark.id()));
            card.applyCss();
        }
        if (card.isNeedsLayout() || !stack.isMeasured(mark.id())) {
            double height = Math.ceil(card.prefHeight(getWidth() - 2 * inset));
            grown |= stack.measured(mark.id(), height);
        }
        if (glowing.remove(mark.id())) {
            card.glow(compositor.motion);
        }
    }

    /// Where the passage begins. If that is above the view, at its top, as long as there is room beside the passage. Not a
    /// number if nothing of it is in view.
    private double anchor(Mark mark) {
        double top = page.topOf(mark.range().start()).orElse(Double.NEGATIVE_INFINITY);
        if (top >= 0) {
            return top < getHeight() ? top : Double.NaN;
        }
        double bottom =
                page.topOf(mark.range().end() - 1)
                        .map(last -> last + compositor.typography.pitch(Style.PARAGRAPH))
                        .orElse(Double.POSITIVE_INFINITY);
        return bottom > 0 ? Math.min(0, bottom - CardStack.USUAL) : Double.NaN;
    }
}
