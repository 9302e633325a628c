package lectern.importer;

import lectern.model.Block;
import lectern.model.Emphasis;
import lectern.model.Kind;
import lectern.model.Reason;
import lectern.text.CleanText;
import lectern.text.TextRange;
import lectern.text.WhiteSpace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a text together from the blocks of a marked-up source, an empty line between each two.
final class Composer {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Emphasis> emphases = new ArrayList<>();
    private final Map<Integer, Reason> folded = new HashMap<>();
    private int replaced;

    /// Adds a block; blank ones are left out.
    ///
    /// @param level of a heading, 0 for none
    void add(Run run, Kind kind, int level, Optional<Reason> fold) {
        var clean = CleanText.of(run.toString());
        var words = WhiteSpace.trim(clean.text(), 0, clean.text().length());
        if (words.isEmpty()) {
            return;
        }
        replaced += clean.replaced();
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(clean.text(), words.start(), words.end());
        fold.ifPresent(reason -> folded.put(blocks.size(), reason));
        blocks.add(new Block(new TextRange(start, text.length()), kind, level));
        for (Emphasis emphasis : run.emphases()) {
            // A run is as long as its clean text, and its emphases begin and end with words.
            int shift = start - words.start();
            var range =
                    new TextRange(emphasis.range().start() + shift, emphasis.range().end() + shift);
            emphases.add(new Emphasis(range, emphasis.style()));
        }
    }

    int size() {
        return blocks.size();
    }

    String of(int block) {
        return text.substring(blocks.get(block).range().start(), blocks.get(block).range().end());
    }

    Kind kind(int block) {
        return blocks.get(block).kind();
    }

    boolean isFolded(int block) {
        return folded.containsKey(block);
    }

    void mark(int block, Kind kind) {
        blocks.set(block, blocks.get(block).as(kind));
    }

    void unfoldAll() {
        folded.clear();
    }

    /// How many characters became U+FFFD.
    int replaced() {
        return replaced;
    }

    Draft draft() {
        return new Draft(text.toString(), blocks, emphases, folded);
    }
}
