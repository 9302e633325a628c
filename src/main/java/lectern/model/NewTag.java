package lectern.model;

import java.util.Optional;
import java.util.UUID;

/// A tag that is to be made.
///
/// @param id what it will be known by
/// @param name see [TagName]
/// @param parentId the tag it will be nested under; empty for the top
public record NewTag(UUID id, String name, Optional<UUID> parentId) {
    public NewTag(String name, Optional<UUID> parentId) {
        this(Ids.next(), name, parentId);
    }
}
