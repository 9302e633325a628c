package lectern.model;

import lectern.text.TextRange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A place where the words of a search were found.
///
/// @param where what was searched
/// @param title title of the document
/// @param snippet the words with what surrounds them, one line
/// @param marks where the words stand in the snippet
/// @param range where the first of them stands in the newest revision's text, for a hit in the text or a note's
///     passage; absent for a title
public record Hit(
        Where where,
        UUID documentId,
        Optional<UUID> annotationId,
        String title,
        String snippet,
        List<TextRange> marks,
        Optional<TextRange> range) {
    /// What was searched.
    public enum Where {
        TITLE,
        TEXT,
        NOTE
    }
}
