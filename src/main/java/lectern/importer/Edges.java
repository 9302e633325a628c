package lectern.importer;

import lectern.model.Block;
import lectern.text.LineCounts;
import lectern.text.LineMarks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The lines with which a text begins and ends, where pages put their own: to find out which stand in other texts, too.
///
/// @param lines the mark of each block, negated at the head, 0 where it is not looked at
/// @param signature marks of paragraphs that no other article has
record Edges(List<Long> lines, List<Long> signature) {
    /// So many blocks from the beginning and from the end.
    private static final int HEAD = 16;

    private static final int TAIL = 40;

    /// Longer blocks are not lines of a page.
    private static final int LONGEST = 400;

    /// In so many other texts a line must stand: two of them can be versions of one.
    private static final int OTHERS = 2;

    Edges {
        lines = List.copyOf(lines);
        signature = List.copyOf(signature);
    }

    static Edges of(Draft draft) {
        int size = draft.blocks().size();
        int body = 0;
        while (body < size && !draft.isParagraph(body)) {
            body++;
        }
        var lines = new ArrayList<Long>(size);
        for (int i = 0; i < size; i++) {
            boolean head = i < body && i < HEAD;
            boolean line = draft.blocks().get(i).range().length() <= LONGEST;
            long mark = line && (head || i >= size - TAIL) ? LineMarks.of(draft.of(i)) : 0;
            // A title that others link to at their ends is no line of theirs where it is the title.
            lines.add(head ? -mark : mark);
        }
        return new Edges(lines, signature(draft));
    }

    /// The first paragraph, the longest and the next one: copies share two of the three.
    private static List<Long> signature(Draft draft) {
        List<Integer> paragraphs =
                IntStream.range(0, draft.blocks().size())
                        .filter(draft::isParagraph)
                        .boxed()
                        .toList();
        Comparator<Integer> byLength =
                Comparator.comparingInt(block -> -length(draft.blocks().get(block)));
        return Stream.concat(
                        paragraphs.stream().limit(1), paragraphs.stream().sorted(byLength).limit(2))
                .distinct()
                .map(draft::of)
                .map(LineMarks::of)
                .toList();
    }

    private static int length(Block block) {
        return block.range().length();
    }

    LineMarks marks() {
        return new LineMarks(
                signature, lines.stream().filter(mark -> mark != 0).distinct().toList());
    }

    /// The blocks that stand in other texts, too.
    ///
    /// @param counted whether this text itself is among the counted ones
    BitSet repeated(LineCounts counts, boolean counted) {
        var repeated = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) != 0 && counts.of(lines.get(i)) >= OTHERS + (counted ? 1 : 0)) {
                repeated.set(i);
            }
        }
        return repeated;
    }
}
