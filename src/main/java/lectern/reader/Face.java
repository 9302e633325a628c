package lectern.reader;

/// How letters look: the style of their row, their ink, and whether the source sets them apart.
///
/// @param emphasised set in italics, or upright where the row is in italics
/// @param strong set in bold letters
record Face(Style style, Ink ink, boolean emphasised, boolean strong) {
    Face(Style style, Ink ink) {
        this(style, ink, false, false);
    }
}
