package lectern.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds where a pattern stands in a text with a few characters inserted, deleted or replaced.
///
/// Sources: Myers, A fast bit-vector algorithm for approximate string matching, 1999; Hyyrö, A bit-vector algorithm for
/// computing Levenshtein and Damerau edit distances, 2003.
public final class ApproximateSearch {
    private static final int BITS = 64;

    private final String pattern;

    /// For each character of the pattern, where it stands: a bit for each place, 64 places a block.
    private final Map<Character, long[]> places = new HashMap<>();

    /// The same for the characters of most texts.
    private final long[][] latin = new long[256][];

    private final long[] nowhere;
    private final int blocks;

    public ApproximateSearch(String pattern) {
        this.pattern = pattern;
        blocks = (pattern.length() + BITS - 1) / BITS;
        nowhere = new long[blocks];
        Arrays.fill(latin, nowhere);
        for (int i = 0; i < pattern.length(); i++) {
            long[] bits = places.computeIfAbsent(pattern.charAt(i), c -> new long[blocks]);
            bits[i / BITS] |= 1L << (i % BITS);
        }
        places.forEach(
                (c, bits) -> {
                    if (c < latin.length) {
                        latin[c] = bits;
                    }
                });
    }

    /// A place where the pattern stands.
    ///
    /// @param errors how many characters are inserted, deleted or replaced there, at the least
    public record Match(TextRange range, int errors) {}

    /// An end of a match, from the place on where the search began, and the errors of the best match that ends there.
    public record Ending(int end, int errors) {}

    /// The matches with the fewest errors, in the order of the text; of those with one end the one whose length is nearest
    /// to the pattern's. None if the pattern is empty.
    public static List<Match> closest(String text, String pattern, int most) {
        if (pattern.isEmpty()) {
            return List.of();
        }
        var endings =
                new ApproximateSearch(pattern).endings(text, Math.min(most, pattern.length()));
        int fewest = endings.stream().mapToInt(Ending::errors).min().orElse(0);
        var backwards = new ApproximateSearch(Backwards.of(pattern));
        var matches = new ArrayList<Match>();
        for (Ending ending : endings) {
            if (ending.errors() == fewest) {
                int length =
                        backwards
                                .prefixes(
                                        new Backwards(
                                                text, ending.end(), pattern.length() + fewest),
                                        fewest)
                                .stream()
                                .map(Ending::end)
                                .min(
                                        Comparator.comparingInt(
                                                one -> Math.abs(one - pattern.length())))
                                .orElseThrow();
                matches.add(new Match(new TextRange(ending.end() - length, ending.end()), fewest));
            }
        }
        return matches;
    }

    /// Every end of a match, wherever it begins, in the order of the text.
    ///
    /// @param most errors that a match may have
    public List<Ending> endings(CharSequence text, int most) {
        return scan(text, most, false);
    }

    /// Every beginning of the text that the pattern matches as a whole: where it ends, and with how many errors.
    public List<Ending> prefixes(CharSequence text, int most) {
        return scan(text, most, true);
    }

    /// The fewest errors with which the pattern matches a beginning of the text.
    public int atStart(CharSequence text) {
        var column = new Column(pattern.length());
        int fewest = pattern.length();
        for (int i = 0; i < text.length(); i++) {
            fewest = Math.min(fewest, column.next(text.charAt(i), 1));
        }
        return fewest;
    }

    /// Length of the pattern.
    public int length() {
        return pattern.length();
    }

    /// @param anchored whether the match must begin where the text begins
    private List<Ending> scan(CharSequence text, int most, boolean anchored) {
        var endings = new ArrayList<Ending>();
        if (blocks == 0) {
            return endings;
        }
        var column = new Column(most);
        if (anchored && pattern.length() <= most) {
            endings.add(new Ending(0, pattern.length()));
        }
        for (int i = 0; i < text.length(); i++) {
            int errors = column.next(text.charAt(i), anchored ? 1 : 0);
            if (errors <= most) {
                endings.add(new Ending(i + 1, errors));
            }
        }
        return endings;
    }

    private long[] places(char c) {
        return c < latin.length ? latin[c] : places.getOrDefault(c, nowhere);
    }

    /// A column of the table of edit distances, as the differences of its rows, and how far down it is worked out: below,
    /// there are too many errors anyway.
    private final class Column {
        private final int most;
        private final long[] up = new long[blocks];
        private final long[] down = new long[blocks];

        /// Errors at the last row of each block.
        private final int[] errors = new int[blocks];

        private int last;

        Column(int most) {
            this.most = most;
            last = Math.min(blocks, most / BITS + 1) - 1;
            for (int block = 0; block <= last; block++) {
                up[block] = -1;
                errors[block] = Math.min(pattern.length(), (block + 1) * BITS);
            }
        }

        private int rows(int block) {
            return block == blocks - 1 ? pattern.length() - block * BITS : BITS;
        }

        /// Goes on by one character of the text.
        ///
        /// @param top what the row above the first grows by
        /// @return the errors of a match that ends here, or more than allowed
        int next(char c, int top) {
            long[] equal = places(c);
            int carry = top;
            for (int block = 0; block <= last; block++) {
                carry = advance(block, equal[block], carry);
                errors[block] += carry;
            }
            if (last < blocks - 1
                    && errors[last] - carry <= most
                    && (carry < 0 || (equal[last + 1] & 1) != 0)) {
                last++;
                up[last] = -1;
                down[last] = 0;
                errors[last] = errors[last - 1] - carry + rows(last);
                errors[last] += advance(last, equal[last], carry);
            } else {
                while (last > 0 && errors[last] >= most + rows(last)) {
                    last--;
                }
            }
            return last == blocks - 1 ? errors[last] : Integer.MAX_VALUE;
        }

        /// @return how the errors of the block's last row change
        private int advance(int block, long equal, int carry) {
            long fewer = down[block];
            long more = up[block];
            long vertical = equal | fewer;
            long matching = carry < 0 ? equal | 1 : equal;
            long horizontal = (((matching & more) + more) ^ more) | matching;
            long grows = fewer | ~(horizontal | more);
            long shrinks = more & horizontal;
            int out = 0;
            long bottom = 1L << (rows(block) - 1);
            if ((grows & bottom) != 0) {
                out = 1;
            } else if ((shrinks & bottom) != 0) {
                out = -1;
            }
            grows <<= 1;
            shrinks <<= 1;
            if (carry < 0) {
                shrinks |= 1;
            } else if (carry > 0) {
                grows |= 1;
            }
            up[block] = shrinks | ~(vertical | grows);
            down[block] = grows & vertical;
            return out;
        }
    }
}
