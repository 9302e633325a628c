package lectern.importer;

import lectern.model.Kind;
import lectern.model.Reason;

import java.util.BitSet;
import java.util.Objects;
import java.util.SortedMap;

/// Finds left-overs of a page that no [ClutterRule] has words for, in any language: lines that stand in other articles, too,
/// lines of a shape that only pages have, and what stands among such lines. Only before the first paragraph and behind the
/// last one; the text between is never touched.
final class Margins {
    /// A line among left-overs at the head is one of a menu if it has no more words; a title mostly has.
    private static final int MENU_WORDS = 3;

    private static final int HEADING_WORDS = 2;

    /// Behind so many left-overs nothing of the article comes any more.
    private static final int SURE = 2;

    /// Left-overs that are farther from each other have something else between them.
    private static final int NEAR = 12;

    private static final int SENTENCE_WORDS = 5;

    private final Draft draft;
    private final SortedMap<Integer, Reason> found;
    private final BitSet weak;
    private final BitSet repeated;
    private final int first;
    private final int last;

    /// @param found what the rules have found; what is found here is added
    /// @param weak those of it that do not say that the article has not begun or is over
    /// @param repeated the blocks that stand in other articles, too
    /// @param first the first paragraph of the article
    /// @param last its last paragraph
    Margins(
            Draft draft,
            SortedMap<Integer, Reason> found,
            BitSet weak,
            BitSet repeated,
            int first,
            int last) {
        this.draft = draft;
        this.weak = weak;
        this.found = found;
        this.repeated = repeated;
        this.first = first;
        this.last = last;
    }

    void find() {
        int title = title();
        for (int i = 0; i < first; i++) {
            if (i != title && !isHeading(i, title)) {
                standing(i);
            }
        }
        for (int i = last + 1; i < size(); i++) {
            standing(i);
        }
        amongHead(title);
        amongTail();
        sentences();
    }

    private int size() {
        return draft.blocks().size();
    }

    /// Whether it may stand above the first paragraph as its heading, as *Introduction* does in many articles.
    private boolean isHeading(int block, int title) {
        return block == first - 1
                && block > title
                && title >= 0
                && Prose.words(draft.of(block)) <= HEADING_WORDS;
    }

    /// A line that is enough by itself.
    private void standing(int block) {
        if (found.containsKey(block) || !isLine(block)) {
            return;
        }
        if (repeated.get(block)) {
            found.put(block, Reason.REPEATED);
        } else {
            PageShape.of(draft.of(block), block > last)
                    .ifPresent(reason -> found.put(block, reason));
        }
    }

    /// Short lines between two left-overs at the head: the rest of a menu.
    private void amongHead(int title) {
        int before = -1;
        for (int i = 0; i < first; i++) {
            if (isMark(i)) {
                for (int k = before + 1; before >= 0 && k < i; k++) {
                    if (k != title && Prose.words(draft.of(k)) <= MENU_WORDS) {
                        fold(k, before);
                    }
                }
                before = i;
            }
        }
    }

    /// Lines among left-overs at the end: titles of a list, buttons; and those behind several of them.
    private void amongTail() {
        int before = -1;
        int marks = 0;
        for (int i = last + 1; i <= size(); i++) {
            boolean end = i == size();
            if (!end && !isMark(i)) {
                continue;
            }
            boolean near = before >= 0 && i - before <= NEAR && (!end || marks >= SURE);
            for (int k = before + 1; near && k < i; k++) {
                fold(k, before);
            }
            before = i;
            marks++;
        }
    }

    /// Whole sentences that other articles have, too, behind a line that is no part of this one.
    private void sentences() {
        for (int i = last + 2; i < size(); i++) {
            if (repeated.get(i) && found.containsKey(i - 1) && !found.containsKey(i)) {
                found.put(i, Reason.REPEATED);
            }
        }
    }

    /// Whether it says that the article has not begun or is over.
    private boolean isMark(int block) {
        return found.containsKey(block) && !weak.get(block);
    }

    private void fold(int block, int neighbour) {
        if (isOpenLine(block)) {
            found.put(block, Objects.requireNonNull(found.get(neighbour)));
        }
    }

    private boolean isOpenLine(int block) {
        return !found.containsKey(block) && isLine(block);
    }

    /// A line rather than a sentence, and one that tells nothing of the source.
    private boolean isLine(int block) {
        Kind kind = draft.blocks().get(block).kind();
        String line = draft.of(block);
        int words = Prose.words(line);
        return kind != Kind.TITLE
                && kind != Kind.BYLINE
                && words < Prose.TITLE_WORDS
                && !draft.isParagraph(block)
                && !(line.endsWith(".") && words >= SENTENCE_WORDS)
                && SourceLine.of(line).isEmpty()
                && !Hints.isCitation(line);
    }

    /// The line at the head that most likely is the title: the longest title-like one, one that no other article
    /// has if there is any.
    private int title() {
        int best = -1;
        for (int i = 0; i < first; i++) {
            if (found.containsKey(i)
                    || !Prose.isTitleLike(draft.of(i))
                    || SourceLine.of(draft.of(i)).isPresent()) {
                continue;
            }
            if (best < 0 || isBetterTitle(i, best)) {
                best = i;
            }
        }
        return best;
    }

    private boolean isBetterTitle(int block, int than) {
        if (repeated.get(block) != repeated.get(than)) {
            return repeated.get(than);
        }
        return Prose.words(draft.of(block)) > Prose.words(draft.of(than));
    }
}
