package lectern.importer;

import java.nio.charset.Charset;
import java.util.Optional;

/// What came of reading one file.
///
/// @param guessed the encoding, where it had to be guessed: the user may know better
record Reading(Article article, Optional<Charset> guessed) {}
