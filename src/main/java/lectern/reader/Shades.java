package lectern.reader;

import javafx.scene.paint.Color;

import lectern.model.Annotation;
import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.model.TagFilter;
import lectern.model.Tagging;
import lectern.settings.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// The colours of the page for one theme and codebook, and for those of its tags that are shown.
final class Shades {
    /// What holds until a theme and a codebook are known.
    static final Shades USUAL = new Shades(ReaderLook.USUAL.theme(), Codebook.EMPTY);

    private final Paints paints;
    private final Codebook codebook;
    private final TagFilter filter;
    private final Set<UUID> shown;

    Shades(Theme theme, Codebook codebook) {
        this(new Paints(theme), codebook, TagFilter.ALL);
    }

    private Shades(Paints paints, Codebook codebook, TagFilter filter) {
        this.paints = paints;
        this.codebook = codebook;
        this.filter = filter;
        shown = filter.shown(codebook);
    }

    /// The same for another codebook: what was worked out for the colours still holds.
    Shades with(Codebook next) {
        return next.equals(codebook) ? this : new Shades(paints, next, filter);
    }

    /// Which tags are shown.
    TagFilter filter() {
        return filter;
    }

    /// The same where other tags are shown: one that is hidden gives nothing its colour.
    Shades with(TagFilter next) {
        return next.equals(filter) ? this : new Shades(paints, codebook, next);
    }

    /// The same in another theme.
    Shades in(Theme theme) {
        return new Shades(new Paints(theme), codebook, filter);
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

    /// Colour of the line under an annotation: that of its first tag that is shown, quiet ink if it has none.
    Color strong(Annotation annotation) {
        return shade(annotation).strong();
    }

    /// The colours of the tags of an annotation, one for each; quiet ink if it has none.
    List<Color> ofTags(Annotation annotation) {
        return colours(annotation, _ -> true);
    }

    /// The same without those of tags that are hidden.
    List<Color> ofShownTags(Annotation annotation) {
        return colours(annotation, tag -> shown.contains(tag.id()));
    }

    private List<Color> colours(Annotation annotation, Predicate<Tag> wanted) {
        var colours = new ArrayList<Color>();
        for (Tag tag : codebook.tagsOf(annotation)) {
            if (wanted.test(tag)) {
                colours.add(strong(tag));
            }
        }
        return colours.isEmpty() ? List.of(strong(annotation)) : colours;
    }

    /// Ground under the passage of an annotation.
    Color tint(Annotation annotation) {
        return shade(annotation).tint();
    }

    Color strong(Tag tag) {
        return paints.shade(tag.colour()).strong();
    }

    private Paints.Shade shade(Annotation annotation) {
        for (Tagging tagging : annotation.tags()) {
            if (shown.contains(tagging.tagId())) {
                return shade(tagging);
            }
        }
        return annotation.tags().isEmpty()
                ? paints.untagged()
                : shade(annotation.tags().getFirst());
    }

    private Paints.Shade shade(Tagging tagging) {
        return codebook.tag(tagging.tagId())
                .map(tag -> paints.shade(tag.colour()))
                .orElse(paints.untagged());
    }
}
