package lectern.settings;

/// A look of the whole window. Colours are `#rrggbb`.
///
/// The style sheet `themes/<name in lower case>.css` gives the same colours to the controls; a test compares them.
public enum Theme {
    PAPER("#FFFEFA", "#1F2328", "#656D76", "#E4E2DA", "#1F6FB2", "#C4D9F9", 0.24, false),
    DARK("#16181C", "#E3E6EA", "#9AA3AE", "#2A2E35", "#6CB6EC", "#21385D", 0.34, true);

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
            double tint,
            boolean dark) {
        this.paper = paper;
        this.ink = ink;
        this.quietInk = quietInk;
        this.hairline = hairline;
        this.accent = accent;
        this.selection = selection;
        this.tint = tint;
        this.dark = dark;
    }
}
