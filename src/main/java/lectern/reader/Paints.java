package lectern.reader;

import javafx.scene.paint.Color;

import lectern.settings.Colours;
import lectern.settings.Theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What is worked out once for a theme: its own colours, and what becomes of the colour of a tag on its paper. Safe for any thread.
final class Paints {
    private final Theme theme;
    private final Map<Ink, Color> inks = new EnumMap<>(Ink.class);
    private final Color paper;
    private final Color hairline;
    private final Color hit;
    private final Color currentHit;
    private final Color veil;
    private final Shade untagged;
    private final Map<String, Shade> shades = new ConcurrentHashMap<>();

    /// A line, and the ground above it.
    record Shade(Color strong, Color tint) {}

    Paints(Theme theme) {
        this.theme = theme;
        inks.put(Ink.TEXT, Color.web(theme.ink));
        inks.put(Ink.QUIET, Color.web(theme.quietInk));
        inks.put(Ink.SOFT, Color.web(Colours.soft(theme)));
        inks.put(Ink.LINK, Color.web(theme.accent));
        paper = Color.web(theme.paper);
        hairline = Color.web(theme.hairline);
        hit = Color.web(theme.hit);
        currentHit = Color.web(theme.currentHit);
        veil = Color.web(Colours.veil(theme), Colours.veilOpacity());
        untagged =
                new Shade(
                        Color.web(theme.quietInk),
                        Color.web(Colours.mix(theme.paper, theme.quietInk, theme.tint / 2)));
    }

    Theme theme() {
        return theme;
    }

    Color ink(Ink ink) {
        return inks.getOrDefault(ink, Color.BLACK);
    }

    Color paper() {
        return paper;
    }

    Color hairline() {
        return hairline;
    }

    Color hit() {
        return hit;
    }

    Color currentHit() {
        return currentHit;
    }

    Color veil() {
        return veil;
    }

    Shade untagged() {
        return untagged;
    }

    /// @param colour of a tag, as it is kept: `#rrggbb`
    Shade shade(String colour) {
        return shades.computeIfAbsent(
                colour,
                own -> {
                    String strong = Colours.strong(own, theme);
                    return new Shade(Color.web(strong), Color.web(Colours.tint(strong, theme)));
                });
    }
}
