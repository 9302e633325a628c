package lectern.model;

import lectern.text.TextRange;

import java.util.UUID;

/// Where an annotation sits: a range of one revision's text, and the words that stood there.
public record Anchor(UUID revisionId, TextRange range, Quote quote) {
    public static Anchor of(Revision revision, TextRange range) {
        return new Anchor(revision.id(), range, Quote.of(revision.text(), range));
    }
}
