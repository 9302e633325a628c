package lectern.window;

import javafx.scene.paint.Color;

import lectern.settings.Colours;
import lectern.settings.Theme;

/// The strong colour of a tag as the screen's toolkit wants it.
final class TagShade {
    /// Above what text needs, because panes and sheets are not quite as bright as paper.
    private static final double READABLE = Colours.TEXT + 0.5;

    private static final double STEP = 0.05;

    private TagShade() {}

    /// @param colour word of the palette, or an own colour as `#rrggbb`
    static Color of(String colour, Theme theme) {
        return Color.web(hex(colour, theme));
    }

    /// The same as `#rrggbb`.
    static String hex(String colour, Theme theme) {
        return Colours.strong(colour, theme);
    }

    /// The colour in which the name of a tag is written: its strong colour, mixed with ink until it can be read on
    /// the paper of a theme, selected or not.
    static String words(String colour, Theme theme) {
        String strong = hex(colour, theme);
        for (double share = 0; share < 1; share += STEP) {
            String mixed = Colours.mix(strong, theme.ink, share);
            if (Colours.contrast(mixed, theme.paper) >= READABLE
                    && Colours.contrast(mixed, theme.selection) >= Colours.TEXT) {
                return mixed;
            }
        }
        return theme.ink;
    }

    static String hex(Color colour) {
        return "#%02x%02x%02x"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }
}
