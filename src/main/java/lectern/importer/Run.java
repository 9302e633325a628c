package lectern.importer;

import lectern.model.Emphasis;
import lectern.text.CleanText;
import lectern.text.TextRange;
import lectern.text.WhiteSpace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The text of a block while it is read, and what of it the source sets apart. Marks of one style may be nested and may go
/// on over the end of a block.
final class Run {
    private final StringBuilder text = new StringBuilder();
    private final Map<Emphasis.Style, Integer> depth = new EnumMap<>(Emphasis.Style.class);
    private final Map<Emphasis.Style, Integer> since = new EnumMap<>(Emphasis.Style.class);
    private final Map<Emphasis.Style, List<TextRange>> closed = new EnumMap<>(Emphasis.Style.class);

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// Whether the last character is this one.
    boolean endsWith(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    /// CRLF becomes LF here, so that clean-up later changes no position.
    void append(char c) {
        if (c == '\n' && endsWith('\r')) {
            text.setCharAt(text.length() - 1, '\n');
        } else {
            text.append(c);
        }
    }

    void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            append(words.charAt(i));
        }
    }

    void open(Emphasis.Style style) {
        if (depth.merge(style, 1, Integer::sum) == 1) {
            since.put(style, text.length());
        }
    }

    /// Ends the innermost mark of this style; one that was never opened is passed over.
    void close(Emphasis.Style style) {
        int open = depth.getOrDefault(style, 0);
        if (open == 1) {
            end(style);
        }
        depth.put(style, Math.max(0, open - 1));
    }

    private void end(Emphasis.Style style) {
        var range = WhiteSpace.trim(text, since.getOrDefault(style, 0), text.length());
        if (range.isEmpty()) {
            return;
        }
        var ranges = closed.computeIfAbsent(style, _ -> new ArrayList<>());
        if (!ranges.isEmpty() && ranges.getLast().end() == range.start()) {
            range = new TextRange(ranges.removeLast().start(), range.end());
        }
        ranges.add(range);
    }

    /// What is set apart, by position.
    private List<Emphasis> emphases() {
        for (var style : Emphasis.Style.values()) {
            if (depth.getOrDefault(style, 0) > 0) {
                end(style);
                since.put(style, text.length());
            }
        }
        return closed.entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue().stream()
                                        .map(range -> new Emphasis(range, entry.getKey())))
                .sorted(Emphasis.ORDER)
                .toList();
    }

    /// A finished block.
    ///
    /// @param text clean, without white space at its ends; may be empty
    /// @param emphases inside of this text
    /// @param replaced how many characters became U+FFFD
    record Cut(String text, List<Emphasis> emphases, int replaced) {
        Cut {
            emphases = List.copyOf(emphases);
        }
    }

    /// Ends this block and begins the next; what is still open goes on in it.
    Cut cut() {
        var clean = CleanText.of(text.toString());
        var words = WhiteSpace.trim(clean.text(), 0, clean.text().length());
        // A run is as long as its clean text, and its emphases begin and end with words.
        var emphases =
                emphases().stream()
                        .map(
                                emphasis ->
                                        new Emphasis(
                                                new TextRange(
                                                        emphasis.range().start() - words.start(),
                                                        emphasis.range().end() - words.start()),
                                                emphasis.style()))
                        .toList();
        text.setLength(0);
        closed.clear();
        since.replaceAll((_, _) -> 0);
        return new Cut(words.of(clean.text()), emphases, clean.replaced());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
