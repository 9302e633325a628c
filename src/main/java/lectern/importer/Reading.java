package lectern.importer;

import lectern.model.Imported;

import java.nio.charset.Charset;
import java.util.Optional;

/// What came of reading one file.
///
/// @param guessed the encoding, where it had to be guessed: the user may know better
public record Reading(Imported imported, Optional<Charset> guessed) {}
