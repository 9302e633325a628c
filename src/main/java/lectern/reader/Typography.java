package lectern.reader;

import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import lectern.text.Stretches;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Fonts and measures of the page for one look.
final class Typography {
    /// The first that is installed is taken: faces made for long reading on a screen.
    private static final List<String> SERIFS =
            List.of(
                    "Charter",
                    "Bitstream Charter",
                    "Source Serif 4",
                    "Georgia",
                    "Noto Serif",
                    "Liberation Serif",
                    "DejaVu Serif",
                    "Serif");

    /// Families that have Arabic and Hebrew letters as well as punctuation.
    private static final List<String> RIGHT_TO_LEFT =
            List.of("Times New Roman", "Arial", "DejaVu Sans", "FreeSerif");

    private static final Set<String> INSTALLED = Set.copyOf(Font.getFamilies());

    /// Width of a wide letter in ems.
    private static final double LETTER = 0.65;

    /// A line breaks before it is full: 68 characters need the width of 74.
    private static final double RAGGED = 74 / 68.0;

    /// Running English has about this mixture of letters: its mean width gives the width of a column.
    private static final String SAMPLE =
            "The officials who met in the capital on Tuesday said that talks would go on for as long as they were needed. ";

    /// Letters of another family may stand in for a missing cut: they are not made smaller than this share of their size.
    private static final double SMALLEST_SHARE = 0.8;

    /// Sizes of letters made smaller, in px.
    private static final double STEP = 1 / 16.0;

    private final Map<Style, Letters> letters = new EnumMap<>(Style.class);
    private final double size;
    private final int characters;
    private final double pitch;
    private final double parting;

    /// Width of the text column in whole px.
    final double column;

    /// The narrowest column in whole px: one in which no piece from the right has to break.
    final double least;

    Typography(ReaderLook look) {
        size = look.size();
        least = Math.ceil(size * Stretches.LONGEST * LETTER);
        characters = look.column();
        pitch = look.pitch() / 100.0;
        parting = look.parting() / 100.0 / Style.PARAGRAPH.below;
        String serif =
                INSTALLED.contains(look.family())
                        ? look.family()
                        : installed(SERIFS).orElse("Serif");
        String sans = Font.getDefault().getFamily();
        for (Style style : Style.values()) {
            String family = style.sans ? sans : serif;
            double em = Math.round(size * style.scale * 2) / 2.0;
            Font font = Font.font(family, style.weight, style.posture, em);
            boolean slanted = style.posture == FontPosture.ITALIC;
            FontPosture other = slanted ? FontPosture.REGULAR : FontPosture.ITALIC;
            Bounds bounds = measure("Hg", font);
            letters.put(
                    style,
                    new Letters(
                            font,
                            within(bounds, family, style.weight, other, em),
                            within(bounds, family, FontWeight.BOLD, style.posture, em),
                            within(bounds, family, FontWeight.BOLD, other, em),
                            bounds.getHeight(),
                            -bounds.getMinY()));
        }
        column =
                Math.ceil(
                        measure(SAMPLE, font(Style.PARAGRAPH)).getWidth()
                                / SAMPLE.length()
                                * look.column()
                                * RAGGED);
    }

    /// @param height of a line of them, without what parts it from the next
    /// @param baseline from the top of a line to the foot of its letters
    private record Letters(
            Font font,
            Font emphasised,
            Font strong,
            Font strongEmphasised,
            double height,
            double baseline) {}

    private Letters letters(Style style) {
        return Objects.requireNonNull(letters.get(style));
    }

    /// These letters, so much smaller that they make no line higher: in some families bold letters would, by parts of a pixel,
    /// and the lines below would stand off the pixel grid.
    private static Font within(
            Bounds line, String family, FontWeight weight, FontPosture posture, double em) {
        Font font = Font.font(family, weight, posture, em);
        Bounds own = measure("Hg", font);
        double share = Math.min(line.getMinY() / own.getMinY(), line.getMaxY() / own.getMaxY());
        return share >= 1 || share < SMALLEST_SHARE
                ? font
                : Font.font(family, weight, posture, Math.floor(em * share / STEP) * STEP);
    }

    private static Bounds measure(String sample, Font font) {
        var text = new Text(sample);
        text.setFont(font);
        return text.getLayoutBounds();
    }

    /// How wide letters are in this style.
    double width(String letters, Style style) {
        return measure(letters, font(style)).getWidth();
    }

    /// The family for letters that run from the right.
    String rightToLeft() {
        return installed(RIGHT_TO_LEFT).orElse(font(Style.PARAGRAPH).getFamily());
    }

    /// The first of these families that this machine has.
    static Optional<String> installed(List<String> families) {
        return families.stream().filter(INSTALLED::contains).findFirst();
    }

    Font font(Style style) {
        return letters(style).font();
    }

    Font font(Face face) {
        Letters of = letters(face.style());
        if (face.strong()) {
            return face.emphasised() ? of.strongEmphasised() : of.strong();
        }
        return face.emphasised() ? of.emphasised() : of.font();
    }

    /// From line to line, whole px so that every line stands on the pixel grid; at least the height of the letters.
    double pitch(Style style) {
        double tight = style == Style.TITLE || style == Style.HEADING ? 0.8 : 1;
        return Math.max(Math.rint(font(style).getSize() * pitch * tight), Math.ceil(height(style)));
    }

    /// Height of the letters of a line, without what parts it from the next.
    double height(Style style) {
        return letters(style).height();
    }

    /// From the top of a line to the foot of its letters.
    double baseline(Style style) {
        return letters(style).baseline();
    }

    /// What is put between two lines to come to the pitch.
    double spacing(Style style) {
        return pitch(style) - height(style);
    }

    /// How far above its top the room of a row begins: RichTextFX leaves half of what parts two lines. In whole px.
    double lead(Style style) {
        return Math.floor(spacing(style) / 2);
    }

    /// How far below the top of a row the room of the next one begins, in whole px.
    ///
    /// @param height of the row, which can be a broken number
    double foot(Style style, double height) {
        return Math.rint(height + spacing(style) / 2) - lead(style);
    }

    /// How many characters a line of running text holds.
    double places(Style style) {
        return characters * (1 - style.indent * size / column) / style.scale;
    }

    /// How many lanes the room between two lines carries; at least one.
    int lanes(Style style) {
        double room = HighlightLayer.RAISED + spacing(style);
        return Math.max(1, (int) ((room + 1) / HighlightLayer.LANE));
    }

    /// What parts a row from the next, in whole px: paragraphs as the look says, lists and quotations in proportion.
    double below(Style style) {
        return switch (style) {
            case PARAGRAPH, LIST_ITEM, QUOTATION, NOTE, CAPTION, FOLDS, FOLDED ->
                    lines(style.below * parting);
            case TITLE, SOURCE, BYLINE, HEADING, SUBHEADING, TABLE_ROW -> lines(style.below);
        };
    }

    /// Letters of the interface, for signs in the margin.
    Font small() {
        return Font.font(Font.getDefault().getFamily(), Math.min(12, Math.rint(size * 0.62)));
    }

    double em() {
        return size;
    }

    /// So many lines of the text, in whole px.
    double lines(double count) {
        return Math.round(count * pitch(Style.PARAGRAPH));
    }
}
