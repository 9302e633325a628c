package lectern.importer;

import lectern.model.Block;
import lectern.model.Emphasis;
import lectern.model.Fold;
import lectern.model.Kind;
import lectern.model.Reason;
import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a text together from the blocks of a marked-up source, an empty line between each two.
final class Composer {
    private final StringBuilder text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Emphasis> emphases = new ArrayList<>();
    private final Map<Integer, Reason> folded = new HashMap<>();
    private int replaced;

    Composer() {
        this(0);
    }

    /// @param length how long the text will be, about: a large one has no room for growing
    Composer(int length) {
        text = new StringBuilder(length);
    }

    /// Adds a block; blank ones are left out.
    ///
    /// @param level of a heading, 0 for none
    void add(Run run, Kind kind, int level, ListPlace place, Optional<Reason> fold) {
        add(run.cut(), kind, level, place, fold);
    }

    void add(Piece piece, Optional<Reason> fold) {
        add(
                new Run.Cut(piece.text(), piece.emphases(), piece.replaced()),
                piece.kind(),
                piece.level(),
                piece.place(),
                fold);
    }

    private void add(Run.Cut cut, Kind alone, int heading, ListPlace place, Optional<Reason> fold) {
        if (cut.text().isEmpty()) {
            return;
        }
        Kind kind = place.kind(alone);
        replaced += cut.replaced();
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(place.mark());
        int words = text.length();
        text.append(cut.text());
        fold.ifPresent(reason -> folded.put(blocks.size(), reason));
        blocks.add(
                new Block(new TextRange(start, text.length()), kind, place.level(kind, heading)));
        for (Emphasis emphasis : cut.emphases()) {
            var range =
                    new TextRange(words + emphasis.range().start(), words + emphasis.range().end());
            emphases.add(new Emphasis(range, emphasis.style()));
        }
    }

    int size() {
        return blocks.size();
    }

    String of(int block) {
        return text.substring(blocks.get(block).range().start(), blocks.get(block).range().end());
    }

    void mark(int block, Kind kind) {
        blocks.set(block, blocks.get(block).as(kind));
    }

    /// How many characters became U+FFFD.
    int replaced() {
        return replaced;
    }

    Draft draft() {
        return draft(Fold.Origin.RULE);
    }

    /// @param by who folded what is folded so far
    Draft draft(Fold.Origin by) {
        return new Draft(text.toString(), blocks, emphases, folded, by);
    }
}
