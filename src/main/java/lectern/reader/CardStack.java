package lectern.reader;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/// How much room cards need, and which of them become lines where there is too little.
final class CardStack {
    /// Height of a card that was not measured yet: one row of tags and no note.
    static final double USUAL = 92;

    private static final double GAP = 12;
    private static final double LINE_GAP = 2;

    private final Map<UUID, Double> heights = new HashMap<>();
    private final Predicate<UUID> always;
    private double top;

    /// @param always whether this one is a card in any case
    /// @param top what is left free above the cards
    CardStack(Predicate<UUID> always, double top) {
        this.always = always;
        this.top = top;
    }

    /// Forgets all heights: cards get another width.
    void begin(double newTop) {
        top = newTop;
        heights.clear();
    }

    /// No card stands higher, as long as no passage has left at the top.
    double top() {
        return top;
    }

    /// Between two cards, or two lines.
    static double gap(boolean dense) {
        return dense ? LINE_GAP : GAP;
    }

    /// Whether the cards need more height than there is.
    boolean isDense(List<Mark> marks, double height) {
        double needed = top;
        for (Mark mark : marks) {
            needed += heights.getOrDefault(mark.id(), USUAL) + GAP;
        }
        return needed > height + GAP;
    }

    boolean isLine(UUID id, boolean dense) {
        return dense && !always.test(id);
    }

    double height(UUID id, boolean dense) {
        return isLine(id, dense) ? CardLine.HEIGHT : heights.getOrDefault(id, USUAL);
    }

    boolean isMeasured(UUID id) {
        return heights.containsKey(id);
    }

    /// Notes the height of a card.
    ///
    /// @return whether that is another height than it was taken to have
    boolean measured(UUID id, double height) {
        double taken = heights.getOrDefault(id, USUAL);
        heights.put(id, height);
        return height != taken;
    }

    void retain(Collection<UUID> ids) {
        heights.keySet().retainAll(ids);
    }

    /// For how many there is room in a dense view.
    int room(List<Mark> marks, double height) {
        double all = top;
        for (Mark mark : marks) {
            all += height(mark.id(), true) + LINE_GAP;
        }
        double over = all - height;
        double line = CardLine.HEIGHT + LINE_GAP;
        return over <= 0
                ? marks.size()
                : Math.max(1, marks.size() - (int) Math.ceil((over + line) / line));
    }

    /// Lifts what stands below the view: in a dense view all are seen.
    ///
    /// @param counted whether a line at the foot of the view counts those for which there is no room
    void lift(double[] tops, List<Mark> marks, double height, boolean counted) {
        double bottom = height - (counted ? CardLine.HEIGHT + LINE_GAP : 0);
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], bottom - height(marks.get(i).id(), true));
            bottom = tops[i] - LINE_GAP;
        }
    }
}
