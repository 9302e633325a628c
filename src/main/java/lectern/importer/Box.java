package lectern.importer;

import org.jspecify.annotations.Nullable;

/// An element of a page, as far as it says where the text inside of it stands. Boxes are numbered in the order of the page.
final class Box {
    /// The element around it; none around the page.
    final @Nullable Box parent;

    final String tag;
    final int depth;

    /// Whether its text begins a new block.
    final boolean boundary;

    /// Whether its role says that it stands around the article.
    final boolean isLandmarkAround;

    /// What its class, id and role speak of.
    final int words;

    /// Equal for elements made by the same template.
    final int signature;

    /// The pieces inside: from, inclusive, to, exclusive.
    int from;

    int to;

    Box(@Nullable Box parent, String tag, boolean boundary, ClassWords.Found named, int from) {
        this.parent = parent;
        this.tag = tag;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.boundary = boundary;
        this.isLandmarkAround = named.around();
        this.words = named.words();
        this.signature =
                31 * (31 * (parent == null ? 0 : parent.tag.hashCode()) + tag.hashCode())
                        + named.hash();
        this.from = from;
        this.to = from;
    }

    boolean speaksOf(ClassWords word) {
        return (words & word.bit()) != 0;
    }

    /// The innermost box, this one or one around it, that begins a block.
    Box block() {
        Box box = this;
        while (!box.boundary && box.parent != null) {
            box = box.parent;
        }
        return box;
    }

    /// So many levels up, or the page.
    Box up(int levels) {
        Box box = this;
        for (int i = 0; i < levels && box.parent != null; i++) {
            box = box.parent;
        }
        return box;
    }

    /// The innermost box around both.
    static Box around(Box one, Box other) {
        Box a = one;
        Box b = other;
        while (a != b) {
            boolean deeper = a.depth >= b.depth;
            Box up = deeper ? a.parent : b.parent;
            if (up == null) {
                return deeper ? a : b;
            }
            if (deeper) {
                a = up;
            } else {
                b = up;
            }
        }
        return a;
    }
}
