package lectern.settings;

/// A look of the whole window. Colours are `#rrggbb`.
///
/// The style sheet `themes/<name in lower case>.css` gives the same colours to the controls; a test compares them.
public enum Theme {
    PAPER(
            "#FFFEFA", "#1F2328", "#656D76", "#E4E2DA", "#1F6FB2", "#C4D9F9", "#FFF0A0", "#FFD24D",
            0.24, false),
    SEPIA(
            "#F6EEDD", "#33291C", "#75654E", "#E0D4BC", "#8A5A2B", "#BECEE4", "#FCE78C", "#FFCB45",
            0.26, false),
    DARK(
            "#16181C", "#E3E6EA", "#9AA3AE", "#2A2E35", "#6CB6EC", "#21385D", "#47400F", "#6B5A00",
            0.34, true),
    /// High contrast.
    CONTRAST(
            "#FFFFFF", "#000000", "#333333", "#000000", "#0040A0", "#C4DAFC", "#FFF07A", "#FFC400",
            0.24, false);

    /// Background of the text.
    public final String paper;

    /// The text.
    public final String ink;

    /// What is secondary.
    public final String quietInk;

    public final String hairline;

    /// Focus, links, what is chosen.
    public final String accent;

    /// Behind selected text.
    public final String selection;

    /// Behind what find in text has found.
    public final String hit;

    /// Behind the hit one stands at.
    public final String currentHit;

    /// How much of a tag's strong colour is mixed into the paper under a highlighted passage, 0 to 1.
    public final double tint;

    public final boolean dark;

    Theme(
            String paper,
            String ink,
            String quietInk,
            String hairline,
            String accent,
            String selection,
            String hit,
            String currentHit,
            double tint,
            boolean dark) {
        this.paper = paper;
        this.ink = ink;
        this.quietInk = quietInk;
        this.hairline = hairline;
        this.accent = accent;
        this.selection = selection;
        this.hit = hit;
        this.currentHit = currentHit;
        this.tint = tint;
        this.dark = dark;
    }
}
