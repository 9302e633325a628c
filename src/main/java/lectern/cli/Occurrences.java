package lectern.cli;

import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/// Where a quotation stands in a text, character for character.
final class Occurrences {
    /// How many characters of context tell two places apart.
    private static final int CONTEXT = 30;

    private Occurrences() {}

    /// All places, in order; they may overlap.
    static List<TextRange> of(String quote, String text) {
        var found = new ArrayList<TextRange>();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            found.add(new TextRange(at, at + quote.length()));
        }
        return found;
    }

    /// A place with what surrounds it: `...before [quote] after...`.
    static String shown(String text, TextRange range) {
        int from = Math.max(0, range.start() - CONTEXT);
        int to = Math.min(text.length(), range.end() + CONTEXT);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        return (from == 0 ? "" : "…")
                + text.substring(from, range.start())
                + "["
                + range.of(text)
                + "]"
                + text.substring(range.end(), to)
                + (to == text.length() ? "" : "…");
    }
}
