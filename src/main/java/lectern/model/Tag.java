package lectern.model;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A tag of the codebook.
///
/// @param parentId the tag it is nested under, or null at the top
/// @param name see [TagName]
/// @param colour name of a palette colour, `sky`, or an own one as `#rrggbb`
/// @param definition what the tag means and when to use it, plain text
/// @param key the digit that applies it, `0` to `9`, or null
/// @param position among its siblings, from 0; gaps are allowed
public record Tag(
        UUID id,
        @Nullable UUID parentId,
        String name,
        String colour,
        String definition,
        @Nullable Character key,
        int position) {}
