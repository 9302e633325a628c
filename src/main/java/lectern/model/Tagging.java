package lectern.model;

import java.util.UUID;

/// A tag on an annotation.
public record Tagging(UUID tagId, Stance stance) {
    public Tagging(UUID tagId) {
        this(tagId, Stance.NONE);
    }
}
