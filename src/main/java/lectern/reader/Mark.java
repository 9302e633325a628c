package lectern.reader;

import javafx.scene.paint.Color;

import lectern.model.Annotation;
import lectern.text.TextRange;

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
}
