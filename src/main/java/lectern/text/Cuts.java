package lectern.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a long paragraph into pieces that a screen can lay out quickly.
public final class Cuts {
    private static final String SENTENCE_END = ".!?…。！？؟";

    private Cuts() {}

    /// The pieces of this range, in order and without gaps, each at most `longest` units long. A piece ends at the end of a
    /// sentence if there is one in its second half, else at a space, else between two graphemes.
    public static List<TextRange> of(String text, TextRange range, int longest) {
        var pieces = new ArrayList<TextRange>();
        int start = range.start();
        while (range.end() - start > longest) {
            int cut = cut(text, start, start + longest);
            pieces.add(new TextRange(start, cut));
            start = cut;
        }
        pieces.add(new TextRange(start, range.end()));
        return pieces;
    }

    private static int cut(String text, int start, int limit) {
        int half = start + (limit - start) / 2;
        int space = -1;
        for (int at = limit; at > half; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                if (SENTENCE_END.indexOf(text.charAt(at - 2)) >= 0) {
                    return at;
                }
                space = Math.max(space, at);
            }
        }
        if (space > 0) {
            return space;
        }
        int boundary = Graphemes.isBoundary(text, limit) ? limit : Graphemes.previous(text, limit);
        return boundary > start ? boundary : limit;
    }
}
