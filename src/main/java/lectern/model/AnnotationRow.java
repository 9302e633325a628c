package lectern.model;

import java.util.OptionalInt;

/// An annotation with what a list or an export shows beside it.
///
/// Offsets here are **code points** of the revision's text, as in the project file and in every export.
///
/// @param document the document's source; its id is `annotation.documentId()`
/// @param revision number of the revision, from 1
/// @param orphan whether the passage was not found again in a newer revision
/// @param start first code point of the passage
/// @param end behind its last code point
/// @param paragraph number of the paragraph in which the passage begins, from 1, among the blocks that were body
///     at import; empty in a title, a heading or a fold
/// @param sentence number of the sentence in which the passage begins, from 1, within its block, whatever the block is
/// @param page page of the source, where it has pages
/// @param before up to [#CONTEXT] code points before the passage
/// @param after up to [#CONTEXT] code points after it
public record AnnotationRow(
        Annotation annotation,
        Source document,
        int revision,
        boolean orphan,
        int start,
        int end,
        OptionalInt paragraph,
        int sentence,
        OptionalInt page,
        String before,
        String after) {
    /// How much context an export carries on either side.
    public static final int CONTEXT = 60;
}
