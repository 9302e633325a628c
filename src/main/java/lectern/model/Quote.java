package lectern.model;

import lectern.text.TextRange;

/// The words an annotation stands on, with what surrounds them, so that they can be found again.
///
/// Source: W3C Web Annotation, TextQuoteSelector.
///
/// @param exact the passage, character for character
/// @param prefix up to [#CONTEXT] UTF-16 units before it
/// @param suffix up to [#CONTEXT] UTF-16 units after it
public record Quote(String exact, String prefix, String suffix) {
    /// How much context is kept on either side.
    public static final int CONTEXT = 32;

    /// The quote at this range. Context never begins or ends inside a surrogate pair.
    public static Quote of(String text, TextRange range) {
        int from = Math.max(0, range.start() - CONTEXT);
        int to = Math.min(text.length(), range.end() + CONTEXT);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        return new Quote(
                range.of(text),
                text.substring(from, range.start()),
                text.substring(range.end(), to));
    }
}
