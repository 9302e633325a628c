package lectern.text;

import java.util.List;
import java.util.Optional;

/// A selection that grows and shrinks by whole sentences, and a caret that walks by them, over the paragraphs of a text.
///
/// A position between two sentences belongs to the one before it, one between two paragraphs to the first of them.
public final class SentenceSelection {
    private final String text;
    private final List<TextRange> paragraphs;

    /// @param paragraphs in order, without overlap; what lies between them belongs to no sentence
    public SentenceSelection(String text, List<TextRange> paragraphs) {
        this.text = text;
        this.paragraphs = List.copyOf(paragraphs);
    }

    /// The next larger selection: the sentences that this one touches, as a whole; if it is just these, the next
    /// sentence as well. An empty selection grows to the sentence around it. The same if there is nothing more.
    public TextRange grow(TextRange selection) {
        TextRange whole = whole(selection);
        if (!whole.equals(selection)) {
            return whole;
        }
        return after(selection.end())
                .map(next -> new TextRange(selection.start(), next.end()))
                .orElse(selection);
    }

    /// The next smaller selection: without its last sentence. A single sentence shrinks to its start.
    public TextRange shrink(TextRange selection) {
        TextRange last = at(Math.max(selection.start(), selection.end() - 1));
        int start = selection.start();
        int end =
                before(last.start())
                        .map(TextRange::end)
                        .filter(left -> left > start && last.start() > start)
                        .orElse(start);
        return new TextRange(start, end);
    }

    /// Start of the next sentence behind this position; the end of the last one if there is none.
    public int next(int position) {
        return after(position).map(TextRange::start).orElseGet(() -> at(position).end());
    }

    /// Start of the sentence around this position, or of the one before if it stands there already.
    public int previous(int position) {
        TextRange here = at(position);
        return here.start() < position
                ? here.start()
                : before(position).map(TextRange::start).orElse(here.start());
    }

    /// End of the first sentence that ends behind this position; the position itself if there is none.
    public int nextEnd(int position) {
        TextRange here = at(position);
        return here.end() > position
                ? here.end()
                : after(position).map(TextRange::end).orElse(position);
    }

    /// End of the last sentence that ends before this position; the position itself if there is none.
    public int previousEnd(int position) {
        return before(position)
                .map(last -> last.end() < position ? last : before(last.start()).orElse(last))
                .map(TextRange::end)
                .filter(end -> end < position)
                .orElse(position);
    }

    private TextRange whole(TextRange selection) {
        TextRange first = at(selection.start());
        TextRange last = selection.isEmpty() ? first : at(selection.end() - 1);
        return new TextRange(
                first.start(), Math.max(first.end(), Math.max(last.end(), selection.end())));
    }

    /// The sentence around a position; empty there if no paragraph has any.
    private TextRange at(int position) {
        for (int i = paragraphAt(position); i >= 0 && i < paragraphs.size(); i--) {
            TextRange found = Sentences.at(text, paragraphs.get(i), position);
            if (!found.isEmpty()) {
                return found;
            }
        }
        int place = Math.min(position, text.length());
        return after(place).orElse(new TextRange(place, place));
    }

    /// The first sentence that starts behind a position.
    private Optional<TextRange> after(int position) {
        for (int i = Math.max(0, paragraphAt(position)); i < paragraphs.size(); i++) {
            for (TextRange sentence : Sentences.of(text, paragraphs.get(i))) {
                if (sentence.start() > position) {
                    return Optional.of(sentence);
                }
            }
        }
        return Optional.empty();
    }

    /// The last sentence that starts before a position.
    private Optional<TextRange> before(int position) {
        for (int i = Math.min(paragraphAt(position), paragraphs.size() - 1); i >= 0; i--) {
            var found =
                    Sentences.of(text, paragraphs.get(i)).stream()
                            .filter(sentence -> sentence.start() < position)
                            .reduce((first, second) -> second);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// Index of the last paragraph that starts at or before a position; -1 if there is none.
    private int paragraphAt(int position) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
