package lectern.reader;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import lectern.settings.Texts;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The cards beside the text, each as near to its passage as may be. Only those in view exist, and those that leave it are
/// used again for others.
///
/// Where they need more height than the view has, all but the one with the focus are one line; where even that is too much, the
/// last line counts the others.
final class Cards extends Region {
    static final double WIDTH = 300;

    private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");
    private static final double GAP = 12;
    private static final double LINE_GAP = 2;
    private static final double INSET = 4;

    /// So many are kept for those that will come.
    private static final int SPARE = 40;

    /// Height of a card that was not measured yet: one row of tags and no note.
    private static final double USUAL = 92;

    private final Texts texts;
    private final ReaderRequests requests;
    private final Compositor compositor;
    private final Page page;
    private final Consumer<UUID> focus;
    private final Map<UUID, Card> cards = new HashMap<>();
    private final Map<UUID, CardLine> lines = new HashMap<>();
    private final Deque<Card> spareCards = new ArrayDeque<>();
    private final Deque<CardLine> spareLines = new ArrayDeque<>();
    private final Map<UUID, Mark> shown = new HashMap<>();
    private final Map<UUID, Double> heights = new HashMap<>();
    private final Set<UUID> glowing = new HashSet<>();
    private final Label more = new Label();
    private Optional<UUID> noteWanted = Optional.empty();

    /// What was laid out last: nothing is done while it is still the same.
    private Optional<View> laidOut = Optional.empty();

    /// Whether a card was found to need another height than it was placed with.
    private boolean grown;

    /// All that the places of cards depend on, but for what is in them.
    private record View(
            Marks marks,
            List<Double> anchors,
            Optional<UUID> focused,
            double width,
            double height) {}

    /// @param focus is told which annotation's card was walked into
    Cards(
            Texts texts,
            ReaderRequests requests,
            Compositor compositor,
            Page page,
            Consumer<UUID> focus) {
        this.texts = texts;
        this.requests = requests;
        this.compositor = compositor;
        this.page = page;
        this.focus = focus;
        getStyleClass().add("cards");
        more.getStyleClass().add("cards-more");
        more.setVisible(false);
        more.setManaged(false);
        getChildren().add(more);
        setPickOnBounds(false);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventHandler(ScrollEvent.SCROLL, scroll -> page.scrollYBy(-scroll.getDeltaY()));
        page.viewportDirtyEvents()
                .subscribe(
                        _ -> {
                            if (isVisible()) {
                                requestLayout();
                            }
                        });
    }

    /// Colours or tags have changed: every card is filled anew.
    void refill() {
        shown.clear();
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

    /// Whether the cards lie over the text, on a ground of their own.
    void drawer(boolean is) {
        pseudoClassStateChanged(DRAWER, is);
        setPickOnBounds(is);
    }

    @Override
    protected void layoutChildren() {
        if (!isVisible()) {
            glowing.clear();
            return;
        }
        List<Mark> marks = inView();
        List<Double> anchors = marks.stream().map(this::anchor).toList();
        var view =
                Optional.of(
                        new View(
                                compositor.marks,
                                anchors,
                                compositor.focused,
                                getWidth(),
                                getHeight()));
        if (!view.equals(laidOut) || isStirred()) {
            laidOut = view;
            lay(marks, anchors);
        }
        noteWanted
                .map(cards::get)
                .ifPresent(
                        card -> {
                            noteWanted = Optional.empty();
                            card.editNote();
                        });
    }

    /// Whether something in a card has changed, or may at any time.
    private boolean isStirred() {
        return !glowing.isEmpty()
                || cards.values().stream().anyMatch(card -> card.isNeedsLayout() || card.isBusy());
    }

    private void lay(List<Mark> marks, List<Double> anchors) {
        boolean dense = isDense(marks);
        int room = dense ? room(marks) : marks.size();
        int[] chosen = chosen(marks, room);
        List<Mark> standing = Arrays.stream(chosen).mapToObj(marks::get).toList();
        double[] wanted = Arrays.stream(chosen).mapToDouble(anchors::get).toArray();
        leave(standing, dense);
        grown = false;
        double[] tops = place(standing, wanted, dense);
        // Glyphs can change size with a card's text: what a card needs is known when it stands.
        if (grown) {
            tops = place(standing, wanted, dense);
        }
        if (dense) {
            lift(tops, standing, room < marks.size() ? CardLine.HEIGHT + LINE_GAP : 0);
        }
        for (int i = 0; i < tops.length; i++) {
            stand(standing.get(i).id(), Math.rint(tops[i]), dense);
        }
        count(marks.size() - standing.size());
        // Those that have no card now have shown by their line where they are.
        glowing.clear();
    }

    private void stand(UUID id, double top, boolean dense) {
        Node node = isLine(id, dense) ? lines.get(id) : cards.get(id);
        if (node != null) {
            double height = height(id, dense);
            // What stands beyond the view is not painted, and keeps for its return.
            node.setVisible(top + height > 0 && top < getHeight());
            node.resizeRelocate(INSET, top, getWidth() - 2 * INSET, height);
        }
    }

    private boolean isDense(List<Mark> marks) {
        double needed = INSET;
        for (Mark mark : marks) {
            needed += heights.getOrDefault(mark.id(), USUAL) + GAP;
        }
        return needed > getHeight() + GAP;
    }

    /// Whether this one is a line: those with the focus, or at which one writes, are cards always.
    private boolean isLine(UUID id, boolean dense) {
        Card card = cards.get(id);
        return dense && !isFocused(id) && (card == null || !card.isBusy());
    }

    private double height(UUID id, boolean dense) {
        return isLine(id, dense) ? CardLine.HEIGHT : heights.getOrDefault(id, USUAL);
    }

    /// For how many there is room in a dense view.
    private int room(List<Mark> marks) {
        double all = INSET;
        for (Mark mark : marks) {
            all += height(mark.id(), true) + LINE_GAP;
        }
        double over = all - getHeight();
        double line = CardLine.HEIGHT + LINE_GAP;
        return over <= 0
                ? marks.size()
                : Math.max(1, marks.size() - (int) Math.ceil((over + line) / line));
    }

    /// The indices of so many of them, from the first on, and in any case of the one with the focus.
    private int[] chosen(List<Mark> marks, int room) {
        int[] some = IntStream.range(0, Math.min(room, marks.size())).toArray();
        for (int i = room; i < marks.size(); i++) {
            if (isFocused(marks.get(i).id())) {
                some[room - 1] = i;
            }
        }
        return some;
    }

    /// Lifts what stands below the view: in a dense view all are seen.
    private void lift(double[] tops, List<Mark> marks, double below) {
        double bottom = getHeight() - below;
        for (int i = tops.length - 1; i >= 0; i--) {
            double height = height(marks.get(i).id(), true);
            tops[i] = Math.min(tops[i], bottom - height);
            bottom = tops[i] - LINE_GAP;
        }
    }

    /// Says how many have no line of their own.
    private void count(int hidden) {
        more.setVisible(hidden > 0);
        if (hidden > 0) {
            more.setText(texts.get("reader.cards.more", hidden));
            more.resizeRelocate(
                    INSET, getHeight() - CardLine.HEIGHT, getWidth() - 2 * INSET, CardLine.HEIGHT);
        }
    }

    /// Lays aside what is not needed any more.
    private void leave(List<Mark> standing, boolean dense) {
        var ids = new HashSet<UUID>();
        standing.forEach(mark -> ids.add(mark.id()));
        for (UUID id : List.copyOf(cards.keySet())) {
            Card card = cards.get(id);
            boolean busy = card != null && card.isBusy() && compositor.marks.has(id);
            if (card != null && !busy && (!ids.contains(id) || isLine(id, dense))) {
                cards.remove(id);
                shown.remove(id);
                card.rest();
                spare(card, spareCards);
            }
        }
        for (UUID id : List.copyOf(lines.keySet())) {
            CardLine line = lines.get(id);
            if (line != null && (!ids.contains(id) || !isLine(id, dense))) {
                lines.remove(id);
                shown.remove(id);
                spare(line, spareLines);
            }
        }
        heights.keySet().retainAll(ids);
    }

    private <T extends Node> void spare(T node, Deque<T> spares) {
        if (spares.size() < SPARE) {
            node.setVisible(false);
            spares.push(node);
        } else {
            getChildren().remove(node);
        }
    }

    /// Places the cards with what is known of their heights, makes those that come into view, and measures them.
    private double[] place(List<Mark> marks, double[] anchors, boolean dense) {
        double[] known = new double[anchors.length];
        int pinned = -1;
        for (int i = 0; i < known.length; i++) {
            UUID id = marks.get(i).id();
            known[i] = height(id, dense);
            pinned = isFocused(id) ? i : pinned;
        }
        double[] tops = CardPlacement.place(anchors, known, dense ? LINE_GAP : GAP, INSET, pinned);
        for (int i = 0; i < tops.length; i++) {
            Mark mark = marks.get(i);
            if (isLine(mark.id(), dense)) {
                fillLine(mark);
            } else if (dense || (tops[i] + known[i] > 0 && tops[i] < getHeight())) {
                fillCard(mark);
            }
        }
        return tops;
    }

    private void fillLine(Mark mark) {
        CardLine line = lines.computeIfAbsent(mark.id(), _ -> spareLine());
        if (!mark.equals(shown.put(mark.id(), mark))) {
            line.show(mark, compositor.shades);
        }
    }

    private CardLine spareLine() {
        if (!spareLines.isEmpty()) {
            return spareLines.pop();
        }
        var line = new CardLine(texts, focus);
        getChildren().add(line);
        compositor.born = true;
        return line;
    }

    private void fillCard(Mark mark) {
        Card card = cards.computeIfAbsent(mark.id(), this::spareCard);
        if (!mark.equals(shown.put(mark.id(), mark))) {
            card.show(mark.annotation(), compositor.shades, isFocused(mark.id()));
            card.applyCss();
        }
        if (card.isNeedsLayout() || !heights.containsKey(mark.id())) {
            double height = Math.ceil(card.prefHeight(getWidth() - 2 * INSET));
            grown |= height != heights.getOrDefault(mark.id(), USUAL);
            heights.put(mark.id(), height);
        }
        if (glowing.remove(mark.id())) {
            card.glow(compositor.motion);
        }
    }

    private Card spareCard(UUID id) {
        if (!spareCards.isEmpty()) {
            return spareCards.pop();
        }
        var card = new Card(texts, requests, id, focus, page::requestFocus);
        getChildren().add(card);
        compositor.born = true;
        return card;
    }

    /// The annotations on the rows in view, in the order of the text.
    private List<Mark> inView() {
        if (!page.isOnScreen() || getHeight() <= 0) {
            return List.of();
        }
        return compositor.marks.in(compositor.shown());
    }

    /// Where the passage begins, or the top of the view if it begins above it.
    private double anchor(Mark mark) {
        return page.topOf(mark.range().start()).orElse(0.0);
    }
}
