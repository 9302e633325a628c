package lectern.reader;

import lectern.model.Annotation;
import lectern.model.Codebook;
import lectern.model.TagFilter;

import java.util.List;

/// The annotations of the open text after a change, with their lanes. Can be made on any thread, so that the FX thread only has
/// to paint what differs: see [ReaderView#prepare].
public final class Annotated {
    final List<Annotation> annotations;
    final Codebook codebook;
    final Shades shades;
    final Marks marks;

    /// What they were worked out from: if the view has gone on since, they are worked out again.
    private final Marks from;

    Annotated(
            List<Annotation> annotations,
            Codebook codebook,
            Shades shades,
            Marks from,
            Marks marks) {
        this.annotations = annotations;
        this.codebook = codebook;
        this.shades = shades;
        this.from = from;
        this.marks = marks;
    }

    @SuppressWarnings("ReferenceEquality") // made anew whenever something differs
    boolean isFrom(Marks now, TagFilter by) {
        return from == now && shades.filter().equals(by);
    }
}
