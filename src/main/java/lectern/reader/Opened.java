package lectern.reader;

import lectern.model.Annotation;
import lectern.model.Codebook;
import lectern.model.Fold;
import lectern.model.Revision;
import lectern.model.Source;

import java.util.List;

/// An article as the reading view opens it.
///
/// @param paragraphs the number of each block, 0 for none
/// @param place UTF-16 offset of the first character to show
@SuppressWarnings("ArrayRecordComponent") // numbers of thousands of blocks, never compared
public record Opened(
        Source source,
        Revision revision,
        int[] paragraphs,
        List<Fold> folds,
        List<Annotation> annotations,
        Codebook codebook,
        int place) {
    Opened with(Source next) {
        return new Opened(next, revision, paragraphs, folds, annotations, codebook, place);
    }

    Opened with(List<Fold> next) {
        return new Opened(source, revision, paragraphs, next, annotations, codebook, place);
    }

    Opened with(List<Annotation> next, Codebook tags) {
        return new Opened(source, revision, paragraphs, folds, next, tags, place);
    }
}
