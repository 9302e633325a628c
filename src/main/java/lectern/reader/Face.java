package lectern.reader;

/// How letters look: the style of their row, their ink, and whether the source sets them apart.
///
/// @param emphasised set in italics, or upright where the row is in italics
/// @param strong set in bold letters
/// @param odd parts a word from its neighbours, where each must be a stretch of its own
record Face(Style style, Ink ink, boolean emphasised, boolean strong, boolean odd) {
    Face(Style style, Ink ink) {
        this(style, ink, false, false, false);
    }

    Face odd(boolean is) {
        return new Face(style, ink, emphasised, strong, is);
    }
}
