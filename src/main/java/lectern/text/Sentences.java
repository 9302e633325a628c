package lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Finds sentences by rules and tables of our own: [Abbreviation], [Openings], [Stops], [Quotations],
/// [ListMarks].
///
/// A stop ends a sentence when white space follows, or when its writing uses none; closing quotation marks, brackets
/// and notes such as `[3]` belong to the stop. What follows decides: a sentence never begins in lower case, so that
/// `“Go! Now!” she said` is one sentence; and an abbreviation, an initial or a list number ends none unless a word that opens
/// sentences follows.
///
/// ```java
/// Sentences.of("He met Gen. Li. It rained.", block); // `He met Gen. Li.` and `It rained.`
/// ```
///
/// One pass: the time grows with the length of the block and with nothing else.
public final class Sentences {
    private final CharSequence text;
    private final int end;
    private final ListMarks marks;
    private final Quotations quotations;
    private final List<TextRange> found = new ArrayList<>();
    private int start;

    private Sentences(CharSequence text, TextRange range) {
        this.text = text;
        start = range.start();
        end = range.end();
        marks = ListMarks.of(text, range);
        quotations = Quotations.of(text, range);
    }

    /// The sentences of a block in order, without white space at their ends. Together they hold all that is not white
    /// space; none if the block holds nothing else.
    public static List<TextRange> of(CharSequence text, TextRange block) {
        TextRange trimmed = WhiteSpace.trim(text, block.start(), block.end());
        return trimmed.isEmpty() ? List.of() : new Sentences(text, trimmed).all();
    }

    /// The sentence around a position. White space between two belongs to the one before, that at the start of the
    /// block to the first. Empty, at the start of the block, if the block is blank.
    public static TextRange at(CharSequence text, TextRange block, int position) {
        List<TextRange> sentences = of(text, block);
        return sentences.isEmpty()
                ? new TextRange(block.start(), block.start())
                : sentences.get(indexAt(sentences, position));
    }

    /// The place in the list of the sentence around a position, as [#at] understands it.
    ///
    /// @param sentences of one block, at least one
    public static int indexAt(List<TextRange> sentences, int position) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private List<TextRange> all() {
        for (int at = start; at < end; ) {
            OptionalInt mark = marks.behindNext(at, start);
            if (mark.isPresent()) {
                cut(at, at);
                at = mark.getAsInt();
            } else if (Stops.isStop(text, at)) {
                at = stop(at);
            } else {
                at++;
            }
        }
        cut(end, end);
        return found;
    }

    /// Looks at the run of stops that begins here and answers where to go on.
    private int stop(int at) {
        var stop = Stop.at(text, at, end);
        if (stop.next() < end && !quotations.hold(at) && SentenceEnd.is(text, start, stop, end)) {
            cut(stop.end(), stop.next());
        }
        return stop.end();
    }

    private void cut(int at, int next) {
        TextRange sentence = WhiteSpace.trim(text, start, at);
        if (!sentence.isEmpty()) {
            found.add(sentence);
        }
        start = next;
    }
}
