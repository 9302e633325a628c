package lectern.reader;

import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

import lectern.model.Block;
import lectern.model.Kind;

/// How a row of the page is set. Lengths are in ems of the text, space above and below in lines.
enum Style {
    TITLE(28 / 18.0, FontWeight.BOLD, false, false, 0, 0, 0.1),
    SOURCE(13 / 18.0, FontWeight.NORMAL, false, true, 0, 0, 0.9),
    BYLINE(16 / 18.0, FontWeight.NORMAL, true, false, 0, 0, 0.6),
    HEADING(20.5 / 18.0, FontWeight.BOLD, false, false, 0, 0.7, 0.3),
    SUBHEADING(1, FontWeight.BOLD, false, false, 0, 0.4, 0.2),
    PARAGRAPH(1, FontWeight.NORMAL, false, false, 0, 0, 0.55),
    LIST_ITEM(1, FontWeight.NORMAL, false, false, 1.4, 0, 0.3),
    QUOTATION(1, FontWeight.NORMAL, false, false, 2, 0.1, 0.65),
    NOTE(15 / 18.0, FontWeight.NORMAL, false, false, 0, 0, 0.4),
    CAPTION(15 / 18.0, FontWeight.NORMAL, true, false, 0, 0, 0.6),
    TABLE_ROW(16 / 18.0, FontWeight.NORMAL, false, true, 0, 0, 0.1),
    FOLDS(13 / 18.0, FontWeight.NORMAL, false, true, 0, 0.1, 0.65),
    FOLDED(15 / 18.0, FontWeight.NORMAL, false, false, 1.4, 0, 0.2);

    /// Size of its letters, of the text's.
    final double scale;

    final FontWeight weight;
    final FontPosture posture;

    /// Whether it is set in the sans of the interface.
    final boolean sans;

    final double indent;
    final double above;
    final double below;

    Style(
            double scale,
            FontWeight weight,
            boolean italic,
            boolean sans,
            double indent,
            double above,
            double below) {
        this.scale = scale;
        this.weight = weight;
        this.posture = italic ? FontPosture.ITALIC : FontPosture.REGULAR;
        this.sans = sans;
        this.indent = indent;
        this.above = above;
        this.below = below;
    }

    /// Headings of the first two levels stand out more than those below.
    static Style of(Block block) {
        return block.kind() == Kind.HEADING && block.level() > 2 ? SUBHEADING : of(block.kind());
    }

    static Style of(Kind kind) {
        return switch (kind) {
            case TITLE -> TITLE;
            case BYLINE -> BYLINE;
            case HEADING -> HEADING;
            case PARAGRAPH -> PARAGRAPH;
            case LIST_ITEM -> LIST_ITEM;
            case QUOTATION -> QUOTATION;
            case NOTE, NAVIGATION -> NOTE;
            case CAPTION -> CAPTION;
            case TABLE_ROW -> TABLE_ROW;
        };
    }

    /// Whether it stands over the text and goes with it.
    boolean isHead() {
        return this == TITLE || this == SOURCE || this == BYLINE;
    }

    /// Whether a click or Enter on it does something.
    boolean isActive() {
        return this == SOURCE || this == FOLDS;
    }
}
