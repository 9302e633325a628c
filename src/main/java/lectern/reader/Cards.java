package lectern.reader;

import javafx.css.PseudoClass;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import lectern.settings.Texts;
import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// The cards beside the text, each as near to its passage as may be. Only those in view exist.
final class Cards extends Region {
    static final double WIDTH = 300;

    private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");
    private static final double GAP = 12;
    private static final double INSET = 4;

    /// Height of a card that was not measured yet: one row of tags and no note.
    private static final double USUAL = 92;

    private final Texts texts;
    private final ReaderRequests requests;
    private final Compositor compositor;
    private final Page page;
    private final Consumer<UUID> focus;
    private final Map<UUID, Card> cards = new HashMap<>();
    private final Map<UUID, Mark> shown = new HashMap<>();
    private final Map<UUID, Double> heights = new HashMap<>();
    private final Set<UUID> glowing = new HashSet<>();
    private Optional<UUID> noteWanted = Optional.empty();

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
        setPickOnBounds(false);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventHandler(ScrollEvent.SCROLL, scroll -> page.scrollYBy(-scroll.getDeltaY()));
        page.viewportDirtyEvents().subscribe(_ -> requestLayout());
    }

    /// Colours or tags have changed: every card is filled anew.
    void refill() {
        shown.clear();
        refresh();
    }

    /// Annotations have changed.
    void refresh() {
        heights.keySet().removeIf(id -> compositor.marks.mark(id).isEmpty());
        requestLayout();
    }

    /// Another annotation has the focus.
    void focusMoved() {
        cards.forEach((id, card) -> card.current(compositor.focused.equals(Optional.of(id))));
        requestLayout();
    }

    /// The card of this annotation glows when it is next seen.
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
        List<Mark> marks = inView();
        double[] anchors = marks.stream().mapToDouble(this::anchor).toArray();
        // Glyphs can change size with a card's text: what a card needs is known when it stands, so
        // place twice.
        place(marks, anchors);
        double[] tops = place(marks, anchors);
        var standing = new HashSet<UUID>();
        for (int i = 0; i < tops.length; i++) {
            UUID id = marks.get(i).id();
            Card card = cards.get(id);
            if (card != null) {
                standing.add(id);
                card.resizeRelocate(
                        INSET,
                        Math.rint(tops[i]),
                        getWidth() - 2 * INSET,
                        heights.getOrDefault(id, USUAL));
            }
        }
        for (UUID id : List.copyOf(cards.keySet())) {
            Card card = cards.get(id);
            boolean gone = compositor.marks.mark(id).isEmpty();
            if (card != null && !standing.contains(id) && (gone || !card.isBusy())) {
                getChildren().remove(card);
                cards.remove(id);
                shown.remove(id);
            }
        }
        noteWanted
                .map(cards::get)
                .ifPresent(
                        card -> {
                            noteWanted = Optional.empty();
                            card.editNote();
                        });
    }

    /// Places the cards with what is known of their heights, makes those that come into view, and measures them.
    private double[] place(List<Mark> marks, double[] anchors) {
        double[] known = new double[anchors.length];
        int pinned = -1;
        for (int i = 0; i < known.length; i++) {
            UUID id = marks.get(i).id();
            known[i] = heights.getOrDefault(id, USUAL);
            if (compositor.focused.equals(Optional.of(id))) {
                pinned = i;
            }
        }
        double[] tops = CardPlacement.place(anchors, known, GAP, INSET, pinned);
        for (int i = 0; i < tops.length; i++) {
            Mark mark = marks.get(i);
            if (tops[i] + known[i] > 0 && tops[i] < getHeight()) {
                Card card = cards.computeIfAbsent(mark.id(), this::make);
                if (!mark.equals(shown.put(mark.id(), mark))) {
                    card.show(
                            mark.annotation(),
                            compositor.shades,
                            compositor.focused.equals(Optional.of(mark.id())));
                    card.applyCss();
                }
                if (card.isNeedsLayout() || !heights.containsKey(mark.id())) {
                    heights.put(mark.id(), Math.ceil(card.prefHeight(getWidth() - 2 * INSET)));
                }
                if (glowing.remove(mark.id())) {
                    card.glow(compositor.motion);
                }
            }
        }
        return tops;
    }

    private Card make(UUID id) {
        var card = new Card(texts, requests, id, focus, page::requestFocus);
        getChildren().add(card);
        return card;
    }

    /// The annotations on the rows in view, in the order of the text.
    private List<Mark> inView() {
        if (!page.isOnScreen() || getHeight() <= 0) {
            return List.of();
        }
        var display = page.display();
        int first = display.rowOf(page.top(), lectern.text.DisplayText.Side.AFTER);
        int last = display.rowOf(page.bottom(), lectern.text.DisplayText.Side.BEFORE);
        int start = display.row(first).range().start();
        int end = Math.max(start, display.row(last).range().end());
        var found = new ArrayList<>(compositor.marks.in(new TextRange(start, end)));
        found.sort(java.util.Comparator.comparing(Mark::range));
        return found;
    }

    /// Where the passage begins, or the top of the view if it begins above it.
    private double anchor(Mark mark) {
        return page.topOf(mark.range().start()).orElse(0.0);
    }
}
