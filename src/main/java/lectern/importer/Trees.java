package lectern.importer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Decision trees that were grown to correct each other: the sum of their leaves is the answer.
final class Trees {
    /// First node of each tree.
    private final int[] roots;

    /// Which number a node looks at.
    private final short[] feature;

    /// A row goes left where its number is at most this.
    private final float[] threshold;

    /// The next node, or `-1 - leaf`.
    private final int[] left;

    private final int[] right;

    /// What is added.
    private final float[] leaves;

    /// Where the sum begins.
    private final float base;

    /// Takes the arrays as they are: they must not change.
    Trees(
            int[] roots,
            short[] feature,
            float[] threshold,
            int[] left,
            int[] right,
            float[] leaves,
            float base) {
        this.roots = roots;
        this.feature = feature;
        this.threshold = threshold;
        this.left = left;
        this.right = right;
        this.leaves = leaves;
        this.base = base;
    }

    /// The sum of all trees for these numbers.
    double sum(float[] row) {
        double sum = base;
        for (int root : roots) {
            int at = root;
            while (at >= 0) {
                at = row[feature[at]] <= threshold[at] ? left[at] : right[at];
            }
            sum += leaves[-1 - at];
        }
        return sum;
    }

    /// The sum as a probability.
    double probability(float[] row) {
        return 1 / (1 + StrictMath.exp(-sum(row)));
    }

    static Trees read(DataInputStream in) throws IOException {
        int[] roots = new int[in.readInt()];
        int nodes = in.readInt();
        float[] leaves = new float[in.readInt()];
        float base = in.readFloat();
        short[] feature = new short[nodes];
        float[] threshold = new float[nodes];
        int[] left = new int[nodes];
        int[] right = new int[nodes];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = in.readInt();
        }
        for (int i = 0; i < nodes; i++) {
            feature[i] = in.readShort();
            threshold[i] = in.readFloat();
            left[i] = in.readInt();
            right[i] = in.readInt();
        }
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = in.readFloat();
        }
        return new Trees(roots, feature, threshold, left, right, leaves, base);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(roots.length);
        out.writeInt(feature.length);
        out.writeInt(leaves.length);
        out.writeFloat(base);
        for (int root : roots) {
            out.writeInt(root);
        }
        for (int i = 0; i < feature.length; i++) {
            out.writeShort(feature[i]);
            out.writeFloat(threshold[i]);
            out.writeInt(left[i]);
            out.writeInt(right[i]);
        }
        for (float leaf : leaves) {
            out.writeFloat(leaf);
        }
    }
}
