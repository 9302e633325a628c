package lectern.model;

import lectern.text.TextRange;

import java.util.Comparator;

/// Words that the source sets apart.
///
/// @param range where they stand: inside of one block, not empty, no white space at its ends
public record Emphasis(TextRange range, Style style) {
    /// The order in a revision: by start, then by end.
    public static final Comparator<Emphasis> ORDER =
            Comparator.comparing(Emphasis::range, Comparator.comparingInt(TextRange::start))
                    .thenComparing(Emphasis::range, Comparator.comparingInt(TextRange::end))
                    .thenComparing(Emphasis::style);

    public Emphasis {
        if (range.isEmpty()) {
            throw new IllegalArgumentException("Nothing is emphasised at " + range.start());
        }
    }

    /// How the source sets words apart. Two of one style never overlap; one of each may.
    public enum Style {
        /// What is stressed, mostly shown in italics.
        EMPHASIS,
        /// What is important, mostly shown in bold letters.
        STRONG
    }
}
