package lectern.reader;

import lectern.settings.Theme;

/// How the text is set.
///
/// @param family of the text; what is empty or not installed is replaced by the best serif there is
/// @param size of the text in px, 12 to 36
/// @param column width of the text in characters, 40 to 120
/// @param snap whether what is selected by mouse snaps to words
public record ReaderLook(Theme theme, String family, double size, int column, boolean snap) {
    public static final ReaderLook USUAL = new ReaderLook(Theme.PAPER, "", 18, 68, true);

    public ReaderLook {
        size = Math.clamp(size, 12, 36);
        column = Math.clamp(column, 40, 120);
    }
}
