package lectern.model;

import lectern.text.TextRange;

import org.jspecify.annotations.Nullable;

/// A title, heading, paragraph or the like of a revision's text.
///
/// @param range where it stands; blocks of one revision are in order and do not overlap
/// @param level of a title or heading, 1 to 6, 1 the highest; of a list item, in how many lists its own list stands; of a
///     paragraph, in how many lists it stands, as one that goes on in an item does; 0 where there is none or the source
///     does not say
/// @param page page of the source, from 1, where the source has pages
public record Block(TextRange range, Kind kind, int level, @Nullable Integer page) {
    private static final int DEEPEST = 6;

    public Block {
        if (level < 0 || level > DEEPEST) {
            throw new IllegalArgumentException("No block has the level " + level);
        }
    }

    public Block(TextRange range, Kind kind, int level) {
        this(range, kind, level, null);
    }

    public Block(TextRange range, Kind kind) {
        this(range, kind, 0, null);
    }

    /// In how many lists it stands.
    public int lists() {
        return switch (kind) {
            case LIST_ITEM -> level + 1;
            case PARAGRAPH -> level;
            case TITLE, BYLINE, HEADING, QUOTATION, NOTE, CAPTION, TABLE_ROW, NAVIGATION -> 0;
        };
    }

    /// The same stretch of text, known to be something else. Only titles and headings keep a level.
    public Block as(Kind other) {
        boolean leveled = other == Kind.TITLE || other == Kind.HEADING;
        return new Block(range, other, leveled ? level : 0, page);
    }
}
