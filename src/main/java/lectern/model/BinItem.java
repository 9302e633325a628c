package lectern.model;

import java.time.Instant;
import java.util.UUID;

/// Something in the bin.
///
/// @param entity [Entity#DOCUMENT], [Entity#TAG] or [Entity#ANNOTATION]
/// @param label title, tag path, or the quotation
/// @param removed when
public record BinItem(Entity entity, UUID id, String label, Instant removed) {}
