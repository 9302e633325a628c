package lectern.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Sentences of a paragraph, as the JDK finds them.
public final class Sentences {
    private Sentences() {}

    /// The sentences of a block in order, without white space at their ends.
    public static List<TextRange> of(CharSequence text, TextRange block) {
        var it = BreakIterator.getSentenceInstance(Locale.ROOT);
        it.setText(text.subSequence(block.start(), block.end()).toString());
        var found = new ArrayList<TextRange>();
        int from = it.first();
        for (int to = it.next(); to != BreakIterator.DONE; from = to, to = it.next()) {
            var r = Words.trim(text, new TextRange(block.start() + from, block.start() + to));
            if (!r.isEmpty()) {
                found.add(r);
            }
        }
        return found;
    }

    /// The sentence around a position; what lies between two belongs to the one before.
    public static TextRange at(CharSequence text, TextRange block, int position) {
        TextRange last = new TextRange(block.start(), block.start());
        for (TextRange s : of(text, block)) {
            if (s.start() <= position || last.isEmpty()) {
                last = s;
            }
        }
        return last;
    }
}
