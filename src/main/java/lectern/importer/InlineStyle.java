package lectern.importer;

import lectern.model.Emphasis;
import lectern.model.Emphasis.Style;

import org.jsoup.nodes.Element;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How an element of a page sets its words apart: by its tag, or by what a word processor wrote into its `style` when the
/// text was copied.
final class InlineStyle {
    private static final Pattern BOLD =
            Pattern.compile("font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)\\b");
    private static final Pattern NOT_BOLD =
            Pattern.compile("font-weight\\s*:\\s*(?:normal|lighter|[1-5]00)\\b");
    private static final Pattern ITALIC =
            Pattern.compile("font-style\\s*:\\s*(?:italic|oblique)\\b");
    private static final Pattern NOT_ITALIC = Pattern.compile("font-style\\s*:\\s*normal\\b");

    private InlineStyle() {}

    static Set<Emphasis.Style> of(Element element) {
        String tag = element.normalName();
        var styles = of(tag);
        if (!styles.isEmpty() || tag.equals("span")) {
            String css = element.attr("style").toLowerCase(Locale.ROOT);
            if (!css.isEmpty()) {
                turn(styles, Style.STRONG, BOLD.matcher(css).find(), NOT_BOLD.matcher(css).find());
                turn(
                        styles,
                        Style.EMPHASIS,
                        ITALIC.matcher(css).find(),
                        NOT_ITALIC.matcher(css).find());
            }
        }
        return styles;
    }

    static Set<Emphasis.Style> of(String tag) {
        return switch (tag) {
            case "em", "i" -> EnumSet.of(Style.EMPHASIS);
            case "strong", "b" -> EnumSet.of(Style.STRONG);
            default -> EnumSet.noneOf(Style.class);
        };
    }

    private static void turn(Set<Emphasis.Style> styles, Style style, boolean on, boolean off) {
        if (on) {
            styles.add(style);
        } else if (off) {
            styles.remove(style);
        }
    }
}
