package lectern.importer;

import lectern.model.Kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// The pieces of a page with sums over any stretch of them, so that a box can be measured without walking through it.
final class Layout {
    /// A shorter piece is a line, not a paragraph.
    static final int PARAGRAPH = 80;

    final List<Piece> pieces;
    final int size;

    /// Words of each piece.
    final int[] words;

    /// Whether a piece ends as a sentence does.
    final boolean[] sentence;

    private final int[] charSums;
    private final int[] linkedSums;
    private final int[] commaSums;
    private final int[] wordSums;
    private final int[] paragraphSums;
    private final int[] proseSums;
    private final int[] itemSums;
    private final int[] linkSums;

    Layout(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        size = pieces.size();
        words = new int[size];
        sentence = new boolean[size];
        for (int i = 0; i < size; i++) {
            String text = pieces.get(i).text();
            words[i] = Prose.words(text);
            sentence[i] = Prose.endsSentence(text);
        }
        charSums = sums(i -> pieces.get(i).text().length());
        linkedSums = sums(i -> Math.min(pieces.get(i).linked(), pieces.get(i).text().length()));
        commaSums = sums(i -> commas(pieces.get(i).text()));
        wordSums = sums(i -> words[i]);
        paragraphSums = sums(i -> isParagraph(i) ? 1 : 0);
        proseSums = sums(i -> isParagraph(i) ? words[i] : 0);
        itemSums = sums(i -> pieces.get(i).kind() == Kind.LIST_ITEM ? 1 : 0);
        linkSums = sums(i -> pieces.get(i).links());
    }

    private int[] sums(IntUnaryOperator of) {
        int[] sums = new int[size + 1];
        for (int i = 0; i < size; i++) {
            sums[i + 1] = sums[i] + of.applyAsInt(i);
        }
        return sums;
    }

    static int commas(String text) {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            commas += ",،、，；;".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return commas;
    }

    Piece get(int piece) {
        return pieces.get(piece);
    }

    boolean isParagraph(int piece) {
        return sentence[piece]
                && pieces.get(piece).text().length() >= PARAGRAPH
                && pieces.get(piece).linkShare() < 0.5;
    }

    int chars(int from, int to) {
        return charSums[to] - charSums[from];
    }

    int commas(int from, int to) {
        return commaSums[to] - commaSums[from];
    }

    int words(int from, int to) {
        return wordSums[to] - wordSums[from];
    }

    int paragraphs(int from, int to) {
        return paragraphSums[to] - paragraphSums[from];
    }

    /// Whether most of the prose of the page stands inside: then no name can call it a part beside the article.
    boolean holdsMost(Box box) {
        return 2 * (proseSums[box.to] - proseSums[box.from]) > proseSums[size];
    }

    int items(int from, int to) {
        return itemSums[to] - itemSums[from];
    }

    int links(int from, int to) {
        return linkSums[to] - linkSums[from];
    }

    int chars(Box box) {
        return chars(box.from, box.to);
    }

    /// Share of the characters inside that are links.
    double linkShare(Box box) {
        int chars = chars(box);
        return chars == 0 ? 0 : (double) (linkedSums[box.to] - linkedSums[box.from]) / chars;
    }

    /// Every box with text inside, each once, in the order of the page, outer ones first.
    List<Box> boxes() {
        var seen = new HashSet<Box>();
        var boxes = new ArrayList<Box>();
        for (Piece piece : pieces) {
            int mark = boxes.size();
            for (Box box = piece.box(); box != null && seen.add(box); box = box.parent) {
                boxes.add(box);
            }
            Collections.reverse(boxes.subList(mark, boxes.size()));
        }
        return boxes;
    }
}
