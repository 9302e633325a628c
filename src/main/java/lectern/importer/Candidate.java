package lectern.importer;

import java.util.BitSet;

/// A guess which pieces of a page are the article.
///
/// @param kept the pieces
/// @param top the box that holds them
record Candidate(BitSet kept, Box top) {}
