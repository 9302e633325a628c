package lectern.importer;

import lectern.model.Emphasis;
import lectern.model.Kind;

import java.util.List;

/// A stretch of a page's text between two block boundaries, before it is known whether it belongs to the article.
///
/// @param text clean, without white space at its ends, never empty; the number of an item is no part of it
/// @param emphases inside of this text
/// @param level of a heading, 0 for none
/// @param place where in a list it stands: nothing that tells an article from what is around it
/// @param box the innermost element around its first word
/// @param links how many links begin in it
/// @param linked how many of its characters are links
/// @param replaced how many characters became U+FFFD
record Piece(
        String text,
        List<Emphasis> emphases,
        Kind kind,
        int level,
        ListPlace place,
        Box box,
        int links,
        int linked,
        int replaced) {
    Piece {
        emphases = List.copyOf(emphases);
    }

    /// Its kind as a number for the model: it must not change while the model does not.
    int form() {
        return switch (kind) {
            case TITLE, BYLINE, NOTE, NAVIGATION -> 0;
            case HEADING -> 2;
            case PARAGRAPH -> 3;
            case LIST_ITEM -> 4;
            case QUOTATION -> 5;
            case CAPTION -> 7;
            case TABLE_ROW -> 8;
        };
    }

    /// Share of its characters that are links.
    double linkShare() {
        return Math.min(1, (double) linked / text.length());
    }
}
