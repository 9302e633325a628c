package lectern.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A highlighted passage.
///
/// @param tags in the order they were put on; none is allowed
/// @param note plain text, empty for none
/// @param author who made it, `me` until set in Settings
public record Annotation(
        UUID id,
        UUID documentId,
        Anchor anchor,
        List<Tagging> tags,
        String note,
        Claim claim,
        String author,
        Instant created,
        Instant modified) {
    public Annotation {
        tags = List.copyOf(tags);
    }

    public boolean hasTag(UUID tagId) {
        return tags.stream().anyMatch(tagging -> tagging.tagId().equals(tagId));
    }
}
