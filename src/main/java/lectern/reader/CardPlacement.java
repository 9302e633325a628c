package lectern.reader;

/// Where cards stand beside the text: in order, never overlapping, each as near to its passage as the others let it.
///
/// Least squares of the distances under the order of the cards: isotonic regression by pooling neighbours that are in each
/// other's way (Ayer et al. 1955).
final class CardPlacement {
    /// A pinned card stands at its passage whatever the others do.
    private static final double PINNED = 1e6;

    private CardPlacement() {}

    /// The top of each card.
    ///
    /// @param anchors where each passage stands, ascending
    /// @param heights of the cards
    /// @param gap between two cards
    /// @param top no card stands higher, as long as no passage has left at the top: with it the first card leaves
    /// @param pinned index of the card that shall stand at its passage, or -1
    static double[] place(double[] anchors, double[] heights, double gap, double top, int pinned) {
        int count = anchors.length;
        double[] above = new double[count];
        for (int i = 1; i < count; i++) {
            above[i] = above[i - 1] + heights[i - 1] + gap;
        }
        // Without what stands above it, a card may not lie before the one above: only the order is
        // left.
        double[] mean = new double[count];
        double[] weight = new double[count];
        int[] size = new int[count];
        int pools = 0;
        for (int i = 0; i < count; i++) {
            mean[pools] = anchors[i] - above[i];
            weight[pools] = i == pinned ? PINNED : 1;
            size[pools] = 1;
            pools++;
            while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
                int into = pools - 2;
                double sum = weight[into] + weight[into + 1];
                mean[into] = (mean[into] * weight[into] + mean[into + 1] * weight[into + 1]) / sum;
                weight[into] = sum;
                size[into] += size[into + 1];
                pools--;
            }
        }
        double[] tops = new double[count];
        double bound = count == 0 ? top : top + Math.min(0, anchors[0]);
        int card = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int i = 0; i < size[pool]; i++, card++) {
                tops[card] = Math.max(bound, mean[pool]) + above[card];
            }
        }
        return tops;
    }
}
