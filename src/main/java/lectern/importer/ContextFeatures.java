package lectern.importer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// What the second model is told besides: how sure the first was of a piece, of its neighbours, and of what is made alike.
final class ContextFeatures {
    private static final int WINDOW = 4;
    private static final int WIDE = 12;
    private static final int MOST = 40;

    /// So many numbers of the first model are told again. With all of them the second learns the pages by heart.
    static final int BASICS = 10;

    /// Where no sure piece follows.
    private static final int FAR = 5000;

    private static final double SURE = 0.7;
    private static final int PARAGRAPH_WORDS = 12;

    private final Layout page;
    private final PlaceFeatures place;
    private final double[] sure;
    private final double[] sums;
    private final double[] mass;
    private final Map<Integer, double[]> templates = new HashMap<>();
    private final Map<Box, double[]> boxes = new HashMap<>();

    private final int[] before;
    private final int[] after;

    /// @param sure what the first model said of each piece
    ContextFeatures(Layout page, PlaceFeatures place, double[] sure) {
        this.page = page;
        this.place = place;
        this.sure = sure.clone();
        sums = new double[page.size + 1];
        mass = new double[page.size + 1];
        for (int i = 0; i < page.size; i++) {
            sums[i + 1] = sums[i] + sure[i];
            mass[i + 1] = mass[i] + sure[i] * page.words[i];
            add(templates.computeIfAbsent(place.signature(i), _ -> new double[2]), sure[i]);
            add(
                    boxes.computeIfAbsent(page.get(i).box().block().up(1), _ -> new double[2]),
                    sure[i]);
        }
        before = distances(-1);
        after = distances(1);
    }

    private static void add(double[] sum, double value) {
        sum[0] += value;
        sum[1]++;
    }

    /// What the second model is told of a piece.
    ///
    /// @param basics the first numbers the first model was told of it
    float[] row(int i, float[] basics) {
        float[] numbers = new float[BASICS + MOST];
        var row = new Row(numbers);
        for (int b = 0; b < BASICS; b++) {
            row.put(basics[b]);
        }
        write(i, row);
        return Arrays.copyOf(numbers, row.size());
    }

    private void write(int i, Row row) {
        for (int distance = -WINDOW; distance <= WINDOW; distance++) {
            int at = i + distance;
            row.put(at < 0 || at >= page.size ? -1 : sure[at]);
        }
        row.put(mean(i - WIDE, i)).put(mean(i + 1, i + 1 + WIDE));
        double all = Math.max(1e-9, mass[page.size]);
        row.put(mass[i] / all).put((all - mass[i + 1]) / all);
        row.put(Math.log1p(all)).put(all / Math.max(1, page.words(0, page.size)));
        row.put(mean(templates.get(place.signature(i))));
        Box block = page.get(i).box().block();
        row.put(mean(boxes.get(block.up(1))));
        for (int level = 2; level <= 4; level++) {
            Box box = block.up(level);
            row.put((sums[box.to] - sums[box.from]) / Math.max(1, box.to - box.from))
                    .put((mass[box.to] - mass[box.from]) / all);
        }
        row.put(before[i]).put(after[i]);
    }

    private double mean(int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(page.size, to);
        return last <= first ? -1 : (sums[last] - sums[first]) / (last - first);
    }

    private static double mean(double @org.jspecify.annotations.Nullable [] sum) {
        return sum == null ? 0 : sum[0] / sum[1];
    }

    /// Words between each piece and the next one in a direction that is sure.
    private int[] distances(int step) {
        int[] distances = new int[page.size];
        int words = FAR;
        for (int i = step > 0 ? page.size - 1 : 0; i >= 0 && i < page.size; i -= step) {
            distances[i] = Math.min(FAR, words);
            words =
                    sure[i] > SURE && page.words[i] >= PARAGRAPH_WORDS
                            ? 0
                            : Math.min(FAR, words + page.words[i] + 1);
        }
        return distances;
    }
}
