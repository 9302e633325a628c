package lectern.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The arithmetic of colours: mixing, contrast, and the shades of a tag. Colours are `#rrggbb`.
///
/// Contrast is that of WCAG 2.2: (lighter + 0.05) / (darker + 0.05) of the relative luminances, 1 to 21.
public final class Colours {
    /// What a lane, a dot or another sign needs on its ground.
    public static final double SIGN = 3;

    /// What text needs on its ground.
    public static final double TEXT = 4.5;

    /// How much of what lies under the selection is seen through it.
    private static final double VEIL = 0.5;

    private static final double STEP = 0.04;

    private static final Map<Theme, String> SOFT = new ConcurrentHashMap<>();

    private Colours() {}

    /// The strong shade of a tag's colour, for lanes, dots and chips: a palette colour as it is, an own one darkened or
    /// lightened in steps until it holds [#SIGN] on paper and ink holds [#TEXT] on its tint, selected or not. What is no
    /// colour is shown as slate.
    public static String strong(String colour, Theme theme) {
        for (TagColour known : TagColour.values()) {
            if (known.word().equals(colour)) {
                return known.strong(theme);
            }
        }
        if (!isColour(colour)) {
            return TagColour.SLATE.strong(theme);
        }
        String end = theme.dark ? "#FFFFFF" : "#000000";
        for (double share = 0; share < 1; share += STEP) {
            String candidate = mix(colour, end, share);
            if (holds(candidate, theme)) {
                return candidate;
            }
        }
        return theme.ink;
    }

    /// Ink for what is said in passing but belongs to the text, as bylines and captions: quiet, as far as it holds [#TEXT] on every
    /// tint of the palette and on what find in text has found.
    public static String soft(Theme theme) {
        return SOFT.computeIfAbsent(theme, Colours::findSoft);
    }

    private static String findSoft(Theme theme) {
        List<String> grounds =
                Stream.concat(
                                Stream.of(theme.paper, theme.hit, theme.currentHit),
                                Stream.of(TagColour.values())
                                        .map(
                                                colour ->
                                                        mix(
                                                                theme.paper,
                                                                colour.strong(theme),
                                                                theme.tint)))
                        .toList();
        for (double share = 0; share < 1; share += STEP) {
            String candidate = mix(theme.quietInk, theme.ink, share);
            if (grounds.stream().allMatch(ground -> contrast(candidate, ground) >= TEXT)) {
                return candidate;
            }
        }
        return theme.ink;
    }

    private static boolean holds(String strong, Theme theme) {
        String tint = tint(strong, theme);
        return contrast(strong, theme.paper) >= SIGN
                && contrast(theme.ink, tint) >= TEXT
                && contrast(theme.ink, selected(tint, theme)) >= TEXT;
    }

    /// The ground under a passage with this strong shade: paler than usual where soft ink would not hold [#TEXT] on it.
    public static String tint(String strong, Theme theme) {
        String soft = soft(theme);
        double share = theme.tint;
        String tint = mix(theme.paper, strong, share);
        while (contrast(soft, tint) < TEXT) {
            share -= STEP / 2;
            tint = mix(theme.paper, strong, share);
        }
        return tint;
    }

    /// The colour that, laid over paper with [#veilOpacity], gives the selection; over a tint both are seen.
    public static String veil(Theme theme) {
        var veil = new StringBuilder("#");
        for (int channel = 0; channel < 3; channel++) {
            double full =
                    (channel(theme.selection, channel) - (1 - VEIL) * channel(theme.paper, channel))
                            / VEIL;
            veil.append(hex(full));
        }
        return veil.toString();
    }

    public static double veilOpacity() {
        return VEIL;
    }

    /// How this ground looks while it is selected.
    public static String selected(String ground, Theme theme) {
        return mix(ground, veil(theme), VEIL);
    }

    /// A mixture.
    ///
    /// @param share of the second colour, 0 to 1
    public static String mix(String first, String second, double share) {
        var mixed = new StringBuilder("#");
        for (int channel = 0; channel < 3; channel++) {
            mixed.append(
                    hex((1 - share) * channel(first, channel) + share * channel(second, channel)));
        }
        return mixed.toString();
    }

    /// Contrast of two colours, 1 to 21.
    public static double contrast(String first, String second) {
        double a = luminance(first);
        double b = luminance(second);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// Whether this is a colour in the form `#rrggbb`.
    public static boolean isColour(String text) {
        return text.matches("#[0-9A-Fa-f]{6}");
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(channel(colour, 0))
                + 0.7152 * linear(channel(colour, 1))
                + 0.0722 * linear(channel(colour, 2));
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int channel(String colour, int index) {
        return Integer.parseInt(colour.substring(1 + 2 * index, 3 + 2 * index), 16);
    }

    private static String hex(double channel) {
        return String.format(Locale.ROOT, "%02X", Math.clamp(Math.round(channel), 0, 255));
    }
}
