package lectern.reader;

import javafx.scene.paint.Color;

import lectern.model.Annotation;
import lectern.text.TextRange;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// An annotation as it is painted.
///
/// @param range where it is painted; another than the anchor's while its ends are being moved
/// @param lane which line under the text is its own, from 0
/// @param strong colour of its line
/// @param tint colour of the passage where it is the innermost
record Mark(Annotation annotation, TextRange range, int lane, Color strong, Color tint) {
    UUID id() {
        return annotation.id();
    }

    Mark moved(TextRange to) {
        return new Mark(annotation, to, lane, strong, tint);
    }

    /// Written out, since each layout asks it of all that is in view: what a record has of itself is slow until it is compiled.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Mark that
                        && lane == that.lane
                        && range.equals(that.range)
                        && strong.equals(that.strong)
                        && tint.equals(that.tint)
                        && annotation.equals(that.annotation));
    }

    @Override
    public int hashCode() {
        return annotation.id().hashCode();
    }
}
