package lectern.reader;

import javafx.scene.paint.Color;

import lectern.model.Annotation;
import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.settings.Colours;
import lectern.settings.Theme;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The colours of the page for one theme and codebook.
final class Shades {
    /// What holds until a theme and a codebook are known.
    static final Shades USUAL = new Shades(ReaderLook.USUAL.theme(), Codebook.EMPTY);

    private final Theme theme;
    private final Codebook codebook;
    private final Shade untagged;
    private final String soft;
    private final Map<String, Shade> shades = new ConcurrentHashMap<>();

    Shades(Theme theme, Codebook codebook) {
        this.theme = theme;
        this.codebook = codebook;
        soft = Colours.soft(theme);
        untagged =
                new Shade(
                        Color.web(theme.quietInk),
                        Color.web(Colours.mix(theme.paper, theme.quietInk, theme.tint / 2)));
    }

    Theme theme() {
        return theme;
    }

    Codebook codebook() {
        return codebook;
    }

    Color ink(Ink ink) {
        return Color.web(
                switch (ink) {
                    case TEXT -> theme.ink;
                    case QUIET -> theme.quietInk;
                    case SOFT -> soft;
                    case LINK -> theme.accent;
                });
    }

    Color paper() {
        return Color.web(theme.paper);
    }

    Color hairline() {
        return Color.web(theme.hairline);
    }

    /// What is laid over selected text.
    Color veil() {
        return Color.web(Colours.veil(theme), Colours.veilOpacity());
    }

    /// Ground of what find in text has found, opaque: it takes the place of a tint.
    Color hit() {
        return Color.web(theme.hit);
    }

    /// Ground of the hit one stands at.
    Color currentHit() {
        return Color.web(theme.currentHit);
    }

    /// Colour of the line under an annotation: that of its first tag, quiet ink if it has none.
    Color strong(Annotation annotation) {
        return shade(annotation).strong();
    }

    /// The colours of all tags of an annotation; quiet ink if it has none.
    List<Color> ofAllTags(Annotation annotation) {
        List<Color> all =
                annotation.tags().stream()
                        .flatMap(tagging -> codebook.tag(tagging.tagId()).stream())
                        .map(this::strong)
                        .distinct()
                        .toList();
        return all.isEmpty() ? List.of(untagged.strong()) : all;
    }

    /// Ground under the passage of an annotation.
    Color tint(Annotation annotation) {
        return shade(annotation).tint();
    }

    Color strong(Tag tag) {
        return shade(tag).strong();
    }

    private Shade shade(Annotation annotation) {
        return annotation.tags().stream()
                .findFirst()
                .flatMap(tagging -> codebook.tag(tagging.tagId()))
                .map(this::shade)
                .orElse(untagged);
    }

    private Shade shade(Tag tag) {
        return shades.computeIfAbsent(
                tag.colour(),
                colour -> {
                    String strong = Colours.strong(colour, theme);
                    return new Shade(Color.web(strong), Color.web(Colours.tint(strong, theme)));
                });
    }

    /// A line, and the ground above it.
    private record Shade(Color strong, Color tint) {}
}
