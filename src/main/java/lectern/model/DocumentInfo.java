package lectern.model;

import java.time.Instant;
import java.util.UUID;

/// A document as lists show it: without its text.
///
/// @param characters length of the newest revision in code points
/// @param annotations how many are on it
/// @param read how far one has read, from 0 to 1
public record DocumentInfo(
        UUID id, Source source, int characters, int annotations, double read, Instant importedAt) {}
