package lectern.reader;

import javafx.scene.paint.Color;

import lectern.model.Annotation;
import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.settings.Theme;

import java.util.ArrayList;
import java.util.List;

/// The colours of the page for one theme and codebook.
final class Shades {
    /// What holds until a theme and a codebook are known.
    static final Shades USUAL = new Shades(ReaderLook.USUAL.theme(), Codebook.EMPTY);

    private final Paints paints;
    private final Codebook codebook;

    Shades(Theme theme, Codebook codebook) {
        this(new Paints(theme), codebook);
    }

    private Shades(Paints paints, Codebook codebook) {
        this.paints = paints;
        this.codebook = codebook;
    }

    /// The same for another codebook: what was worked out for the colours still holds.
    Shades with(Codebook next) {
        return next.equals(codebook) ? this : new Shades(paints, next);
    }

    Theme theme() {
        return paints.theme();
    }

    Codebook codebook() {
        return codebook;
    }

    Color ink(Ink ink) {
        return paints.ink(ink);
    }

    Color paper() {
        return paints.paper();
    }

    Color hairline() {
        return paints.hairline();
    }

    /// What is laid over selected text.
    Color veil() {
        return paints.veil();
    }

    /// Ground of what find in text has found, opaque: it takes the place of a tint.
    Color hit() {
        return paints.hit();
    }

    /// Ground of the hit one stands at.
    Color currentHit() {
        return paints.currentHit();
    }

    /// Colour of the line under an annotation: that of its first tag, quiet ink if it has none.
    Color strong(Annotation annotation) {
        return shade(annotation).strong();
    }

    /// The colours of the tags of an annotation, one for each; quiet ink if it has none.
    List<Color> ofTags(Annotation annotation) {
        var colours = new ArrayList<Color>();
        for (Tag tag : codebook.tagsOf(annotation)) {
            colours.add(strong(tag));
        }
        return colours.isEmpty() ? List.of(paints.untagged().strong()) : colours;
    }

    /// Ground under the passage of an annotation.
    Color tint(Annotation annotation) {
        return shade(annotation).tint();
    }

    Color strong(Tag tag) {
        return paints.shade(tag.colour()).strong();
    }

    private Paints.Shade shade(Annotation annotation) {
        return annotation.tags().isEmpty()
                ? paints.untagged()
                : codebook.tag(annotation.tags().getFirst().tagId())
                        .map(tag -> paints.shade(tag.colour()))
                        .orElse(paints.untagged());
    }
}
