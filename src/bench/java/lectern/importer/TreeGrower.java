package lectern.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Grows trees by gradient boosting on histograms, the same bit for bit each time: one thread, fixed order, seeded choice.
final class TreeGrower {
    /// How trees are grown.
    ///
    /// @param trees how many
    /// @param leaves of each tree, at most
    /// @param rate share of each tree that counts
    /// @param leastRows of a leaf
    /// @param features share of the features each tree may look at
    /// @param rows share of the rows each tree is grown on
    /// @param smooth added to each sum of curvatures
    /// @param logistic whether the target is a probability, else a number
    record Plan(
            int trees,
            int leaves,
            double rate,
            int leastRows,
            double features,
            double rows,
            double smooth,
            boolean logistic) {}

    private static final int BINS = 64;

    private final Plan plan;
    private final int size;
    private final int width;
    private final float[][] edges;
    private final byte[][] bins;
    private final float[] target;
    private final float[] weight;
    private final double[] sums;
    private final float[] slope;
    private final float[] curve;
    private final Random random = new Random(20_251_125);

    private final List<Integer> roots = new ArrayList<>();
    private final List<Short> nodeFeature = new ArrayList<>();
    private final List<Float> nodeThreshold = new ArrayList<>();
    private final List<Integer> nodeLeft = new ArrayList<>();
    private final List<Integer> nodeRight = new ArrayList<>();
    private final List<Float> leaves = new ArrayList<>();

    private TreeGrower(Plan plan, float[][] rows, float[] target, float[] weight) {
        this.plan = plan;
        this.size = rows.length;
        this.width = rows[0].length;
        this.target = target;
        this.weight = weight;
        edges = new float[width][];
        bins = new byte[width][size];
        float[] column = new float[size];
        for (int f = 0; f < width; f++) {
            for (int i = 0; i < size; i++) {
                column[i] = rows[i][f];
            }
            edges[f] = edges(column);
            for (int i = 0; i < size; i++) {
                bins[f][i] = (byte) bin(edges[f], column[i]);
            }
        }
        order = new int[size];
        spare = new int[size];
        sums = new double[size];
        slope = new float[size];
        curve = new float[size];
    }

    static Trees grow(Plan plan, float[][] rows, float[] target, float[] weight) {
        return new TreeGrower(plan, rows, target, weight).grow();
    }

    private static float[] edges(float[] column) {
        float[] sorted = column.clone();
        Arrays.sort(sorted);
        var edges = new ArrayList<Float>();
        int distinct = 1;
        for (int i = 1; i < sorted.length; i++) {
            distinct += sorted[i] > sorted[i - 1] ? 1 : 0;
        }
        if (distinct <= BINS) {
            for (int i = 1; i < sorted.length; i++) {
                if (sorted[i] > sorted[i - 1]) {
                    edges.add(between(sorted[i - 1], sorted[i]));
                }
            }
        } else {
            for (int b = 1; b < BINS; b++) {
                int at = (int) ((long) sorted.length * b / BINS);
                int next = at;
                while (next < sorted.length && sorted[next] == sorted[at]) {
                    next++;
                }
                if (next < sorted.length) {
                    float edge = between(sorted[at], sorted[next]);
                    if (edges.isEmpty() || edge > edges.getLast()) {
                        edges.add(edge);
                    }
                }
            }
        }
        float[] result = new float[edges.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = edges.get(i);
        }
        return result;
    }

    private static float between(float low, float high) {
        float middle = (low + high) / 2;
        return middle < high ? middle : low;
    }

    private static int bin(float[] edges, float value) {
        int low = 0;
        int high = edges.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value <= edges[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Trees grow() {
        double up = 0;
        double all = 0;
        for (int i = 0; i < size; i++) {
            up += weight[i] * (double) target[i];
            all += weight[i];
        }
        double mean = up / all;
        float base = (float) (plan.logistic ? StrictMath.log(mean / (1 - mean)) : mean);
        Arrays.fill(sums, base);
        for (int t = 0; t < plan.trees; t++) {
            for (int i = 0; i < size; i++) {
                if (plan.logistic) {
                    double p = 1 / (1 + StrictMath.exp(-sums[i]));
                    slope[i] = (float) (weight[i] * (p - target[i]));
                    curve[i] = (float) (weight[i] * Math.max(1e-6, p * (1 - p)));
                } else {
                    slope[i] = (float) (weight[i] * (sums[i] - target[i]));
                    curve[i] = weight[i];
                }
            }
            tree();
        }
        short[] feature = new short[nodeFeature.size()];
        float[] threshold = new float[feature.length];
        int[] left = new int[feature.length];
        int[] right = new int[feature.length];
        for (int i = 0; i < feature.length; i++) {
            feature[i] = nodeFeature.get(i);
            threshold[i] = nodeThreshold.get(i);
            left[i] = nodeLeft.get(i);
            right[i] = nodeRight.get(i);
        }
        float[] values = new float[leaves.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = leaves.get(i);
        }
        int[] starts = roots.stream().mapToInt(i -> i).toArray();
        return new Trees(starts, feature, threshold, left, right, values, base);
    }

    /// A leaf that may still be split.
    private static final class Leaf {
        final int from;
        final int to;
        final double[] histogram;
        double slopes;
        double curves;
        double gain;
        int splitFeature = -1;
        int splitBin;
        int parent = -1;
        boolean isLeft;

        Leaf(int from, int to, double[] histogram) {
            this.from = from;
            this.to = to;
            this.histogram = histogram;
        }
    }

    private final int[] order;
    private final int[] spare;
    private int[] chosen = new int[0];

    private void tree() {
        int kept = 0;
        boolean[] inside = new boolean[size];
        for (int i = 0; i < size; i++) {
            if (plan.rows >= 1 || random.nextDouble() < plan.rows) {
                inside[i] = true;
                order[kept++] = i;
            }
        }
        chosen = choose();
        var root = new Leaf(0, kept, new double[chosen.length * (BINS + 1) * 3]);
        fill(root);
        split(root);
        List<Leaf> open = new ArrayList<>(List.of(root));
        List<Leaf> done = new ArrayList<>();
        int rootNode = nodeFeature.size();
        while (open.size() + done.size() < plan.leaves) {
            Leaf best = null;
            for (Leaf leaf : open) {
                if (leaf.splitFeature >= 0 && (best == null || leaf.gain > best.gain)) {
                    best = leaf;
                }
            }
            if (best == null) {
                break;
            }
            open.remove(best);
            part(best, open);
        }
        done.addAll(open);
        if (done.size() == 1) {
            // Nothing to split: a tree of one leaf would need no node, and says nothing.
            return;
        }
        roots.add(rootNode);
        for (Leaf leaf : done) {
            double value = -plan.rate * leaf.slopes / (leaf.curves + plan.smooth);
            int number = leaves.size();
            leaves.add((float) value);
            (leaf.isLeft ? nodeLeft : nodeRight).set(leaf.parent, -1 - number);
            for (int i = leaf.from; i < leaf.to; i++) {
                sums[order[i]] += (float) value;
            }
        }
        addToOthers(rootNode, inside);
    }

    /// Adds the newest tree, which begins at this node, to the rows it was not grown on.
    private void addToOthers(int root, boolean[] inside) {
        int nodes = nodeFeature.size() - root;
        byte[][] column = new byte[nodes][];
        int[] bin = new int[nodes];
        int[] left = new int[nodes];
        int[] right = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            int feature = nodeFeature.get(root + i);
            column[i] = bins[feature];
            bin[i] = bin(edges[feature], nodeThreshold.get(root + i));
            left[i] = nodeLeft.get(root + i) - (nodeLeft.get(root + i) >= 0 ? root : 0);
            right[i] = nodeRight.get(root + i) - (nodeRight.get(root + i) >= 0 ? root : 0);
        }
        for (int row = 0; row < size; row++) {
            if (!inside[row]) {
                int at = 0;
                while (at >= 0) {
                    at = (column[at][row] & 0xFF) <= bin[at] ? left[at] : right[at];
                }
                sums[row] += leaves.get(-1 - at);
            }
        }
    }

    private int[] choose() {
        int count = Math.max(1, (int) Math.round(plan.features * width));
        int[] all = new int[width];
        for (int i = 0; i < width; i++) {
            all[i] = i;
        }
        for (int i = 0; i < count; i++) {
            int j = i + random.nextInt(width - i);
            int swap = all[i];
            all[i] = all[j];
            all[j] = swap;
        }
        int[] some = Arrays.copyOf(all, count);
        Arrays.sort(some);
        return some;
    }

    private void fill(Leaf leaf) {
        int count = leaf.to - leaf.from;
        float[] slopes = new float[count];
        float[] curves = new float[count];
        int[] rows = Arrays.copyOfRange(order, leaf.from, leaf.to);
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            slopes[i] = slope[row];
            curves[i] = curve[row];
        }
        for (int c = 0; c < chosen.length; c++) {
            byte[] column = bins[chosen[c]];
            int base = c * (BINS + 1) * 3;
            double[] histogram = leaf.histogram;
            for (int i = 0; i < count; i++) {
                int at = base + (column[rows[i]] & 0xFF) * 3;
                histogram[at] += slopes[i];
                histogram[at + 1] += curves[i];
                histogram[at + 2]++;
            }
        }
    }

    private void split(Leaf leaf) {
        leaf.slopes = 0;
        leaf.curves = 0;
        for (int i = leaf.from; i < leaf.to; i++) {
            leaf.slopes += slope[order[i]];
            leaf.curves += curve[order[i]];
        }
        int count = leaf.to - leaf.from;
        double whole = leaf.slopes * leaf.slopes / (leaf.curves + plan.smooth);
        leaf.gain = 1e-7;
        for (int c = 0; c < chosen.length; c++) {
            int base = c * (BINS + 1) * 3;
            double slopes = 0;
            double curves = 0;
            double rows = 0;
            int last = edges[chosen[c]].length;
            for (int b = 0; b < last; b++) {
                slopes += leaf.histogram[base + 3 * b];
                curves += leaf.histogram[base + 3 * b + 1];
                rows += leaf.histogram[base + 3 * b + 2];
                if (rows < plan.leastRows) {
                    continue;
                }
                if (count - rows < plan.leastRows) {
                    break;
                }
                double other = leaf.slopes - slopes;
                double gain =
                        slopes * slopes / (curves + plan.smooth)
                                + other * other / (leaf.curves - curves + plan.smooth)
                                - whole;
                if (gain > leaf.gain) {
                    leaf.gain = gain;
                    leaf.splitFeature = chosen[c];
                    leaf.splitBin = b;
                }
            }
        }
    }

    private void part(Leaf leaf, List<Leaf> open) {
        byte[] column = bins[leaf.splitFeature];
        int left = leaf.from;
        int right = 0;
        for (int i = leaf.from; i < leaf.to; i++) {
            int row = order[i];
            if ((column[row] & 0xFF) <= leaf.splitBin) {
                order[left++] = row;
            } else {
                spare[right++] = row;
            }
        }
        System.arraycopy(spare, 0, order, left, right);
        int node = nodeFeature.size();
        nodeFeature.add((short) leaf.splitFeature);
        nodeThreshold.add(edges[leaf.splitFeature][leaf.splitBin]);
        nodeLeft.add(0);
        nodeRight.add(0);
        if (leaf.parent >= 0) {
            (leaf.isLeft ? nodeLeft : nodeRight).set(leaf.parent, node);
        }
        boolean leftIsSmall = left - leaf.from <= leaf.to - left;
        var small =
                leftIsSmall
                        ? new Leaf(leaf.from, left, new double[leaf.histogram.length])
                        : new Leaf(left, leaf.to, new double[leaf.histogram.length]);
        fill(small);
        for (int i = 0; i < leaf.histogram.length; i++) {
            leaf.histogram[i] -= small.histogram[i];
        }
        var large =
                leftIsSmall
                        ? new Leaf(left, leaf.to, leaf.histogram)
                        : new Leaf(leaf.from, left, leaf.histogram);
        for (Leaf child : List.of(leftIsSmall ? small : large, leftIsSmall ? large : small)) {
            child.parent = node;
            child.isLeft = child.from == leaf.from && child.to == left;
            split(child);
            open.add(child);
        }
    }
}
