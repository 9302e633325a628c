package lectern.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A document as lists show it: without its text.
///
/// @param characters length of the newest revision in code points
/// @param annotations how many are on it
/// @param orphans how many more were not found again in the newest revision
/// @param copy the earlier document that it is a copy of
/// @param read how far one has read, from 0 to 1
public record DocumentInfo(
        UUID id,
        Source source,
        int characters,
        int annotations,
        int orphans,
        double read,
        Instant importedAt,
        Optional<Copy> copy) {
    /// The same, read at least so far.
    public DocumentInfo readTo(double fraction) {
        return fraction <= read
                ? this
                : new DocumentInfo(
                        id, source, characters, annotations, orphans, fraction, importedAt, copy);
    }
}
