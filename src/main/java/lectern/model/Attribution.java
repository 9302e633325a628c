package lectern.model;

import lectern.text.TextRange;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// One link of the chain from a claim to who makes it.
///
/// @param evidence where the text says so
public record Attribution(UUID speakerId, Role role, @Nullable TextRange evidence) {
    /// What the speaker does.
    public enum Role {
        SAYS,
        REPORTS
    }
}
