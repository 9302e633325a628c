package lectern.project;

import lectern.text.TextRange;

import java.util.List;

/// A line of a text around a hit.
///
/// @param of where it was cut from the text
/// @param line the text there with each line break as a space, and `…` where it was cut
/// @param marks where the hits stand in the line
record Snippet(TextRange of, String line, List<TextRange> marks) {
    private static final int BEFORE = 60;
    private static final int AFTER = 120;
    private static final String CUT = "…";

    /// The line around a hit, cut between words.
    ///
    /// @param hits all hits in the text
    static Snippet around(String text, TextRange hit, List<TextRange> hits) {
        int from = Math.max(0, hit.start() - BEFORE);
        int to = Math.min(text.length(), hit.end() + AFTER);
        while (from > 0 && from < hit.start() && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        while (to < text.length() && to > hit.end() && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        String before = from > 0 ? CUT : "";
        String line =
                before
                        + text.substring(from, to).replace('\n', ' ')
                        + (to < text.length() ? CUT : "");
        var range = new TextRange(from, to);
        int shift = before.length() - from;
        return new Snippet(
                range,
                line,
                hits.stream()
                        .filter(range::contains)
                        .map(mark -> new TextRange(mark.start() + shift, mark.end() + shift))
                        .toList());
    }
}
