package lectern.model;

import java.util.List;
import java.util.Optional;

/// The claim card of an annotation: who says it and who reports it. Everything is optional.
///
/// @param stated how sure the speaker is
/// @param reading how sure the reader is of this card
/// @param saidOn when it was said, where that is not the day of the article
public record Claim(
        List<Attribution> chain,
        Certainty stated,
        Certainty reading,
        Optional<PartialDate> saidOn) {
    public static final Claim NONE =
            new Claim(List.of(), Certainty.NONE, Certainty.NONE, Optional.empty());

    public Claim {
        chain = List.copyOf(chain);
    }
}
