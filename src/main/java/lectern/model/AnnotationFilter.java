package lectern.model;

import java.util.Optional;
import java.util.UUID;

/// Which annotations a list or an export takes.
///
/// @param documentId only this document
/// @param tagId only this tag and what is nested under it
/// @param untagged only those without a tag; `tagId` is then not looked at
/// @param words all of these words must occur in quote, note, tags or title; empty for any
public record AnnotationFilter(
        Optional<UUID> documentId, Optional<UUID> tagId, boolean untagged, String words) {
    public static final AnnotationFilter ALL =
            new AnnotationFilter(Optional.empty(), Optional.empty(), false, "");

    public static AnnotationFilter document(UUID id) {
        return new AnnotationFilter(Optional.of(id), Optional.empty(), false, "");
    }
}
