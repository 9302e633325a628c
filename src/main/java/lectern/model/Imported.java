package lectern.model;

import java.util.List;

/// What an importer made of a file.
///
/// @param revision the first text of the document
/// @param body what of that text is body
/// @param folds blocks that were recognised as clutter, by block, each at most once
/// @param offers what was found but is not sure enough to be filled in, for the user to accept
/// @param warnings what the user should know, one sentence each
public record Imported(
        Document document,
        Revision revision,
        Body body,
        List<Fold> folds,
        List<Offer> offers,
        List<String> warnings) {
    public Imported {
        folds = List.copyOf(folds);
        offers = List.copyOf(offers);
        warnings = List.copyOf(warnings);
    }

    /// Finds out what is body.
    public Imported(
            Document document,
            Revision revision,
            List<Fold> folds,
            List<Offer> offers,
            List<String> warnings) {
        this(document, revision, Body.of(revision, folds), folds, offers, warnings);
    }

    /// A value offered for a field of the source.
    public record Offer(Field field, String value) {}

    /// The fields of a source that can be offered.
    public enum Field {
        TITLE,
        AUTHOR,
        PUBLISHER,
        PUBLISHED,
        URL,
        NOTE
    }
}
