package lectern.model;

import lectern.text.TextRange;

import org.jspecify.annotations.Nullable;

/// A title, heading, paragraph or the like of a revision's text.
///
/// @param range where it stands; blocks of one revision are in order and do not overlap
/// @param page page of the source, from 1, where the source has pages
public record Block(TextRange range, Kind kind, @Nullable Integer page) {
    public Block(TextRange range, Kind kind) {
        this(range, kind, null);
    }
}
