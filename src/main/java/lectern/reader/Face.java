package lectern.reader;

/// How letters look: the style of their row, and their ink.
record Face(Style style, Ink ink) {}
