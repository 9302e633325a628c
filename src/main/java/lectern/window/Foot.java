package lectern.window;

import javafx.scene.layout.Region;

/// The last line of a row: at the left what must be read, at the right what may be cut.
final class Foot extends Region {
    private static final double GAP = 16;

    /// What the left one may take of the line, where the right one has too little.
    private static final double SHARE = 0.6;

    private final Region left;
    private final Region right;

    Foot(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
        setMinWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(Math.max(left.prefHeight(-1), right.prefHeight(-1)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double needed = Math.ceil(left.prefWidth(-1));
        double wish = Math.ceil(right.prefWidth(-1));
        double one = Math.min(needed, Math.max(width - wish - GAP, Math.floor(width * SHARE)));
        double other = Math.max(0, Math.min(wish, width - one - GAP));
        place(left, 0, one);
        place(right, width - other, other);
    }

    private void place(Region node, double x, double width) {
        double height = Math.ceil(node.prefHeight(-1));
        node.resizeRelocate(x, Math.rint((getHeight() - height) / 2), width, height);
    }
}
