package lectern.reader;

import lectern.settings.Theme;

/// How the text is set.
///
/// @param family of the text; what is empty or not installed is replaced by the best serif there is
/// @param size of the text in px, 12 to 36
/// @param column width of the text in characters, 40 to 120
/// @param snap whether what is selected by mouse snaps to words
/// @param pitch from line to line, in percent of the size of the letters, 140 to 220
/// @param parting what parts two paragraphs, in percent of a line, 0 to 150
/// @param numbers whether the numbers of paragraphs stand in the margin
/// @param motion whether things may move to show where they are
public record ReaderLook(
        Theme theme,
        String family,
        double size,
        int column,
        boolean snap,
        int pitch,
        int parting,
        boolean numbers,
        boolean motion) {
    public static final ReaderLook USUAL = new ReaderLook(Theme.PAPER, "", 18, 68, true);

    /// With the usual spacing, without numbers.
    public ReaderLook(Theme theme, String family, double size, int column, boolean snap) {
        this(theme, family, size, column, snap, 170, 55, false, true);
    }

    public ReaderLook {
        size = Math.clamp(size, 12, 36);
        column = Math.clamp(column, 40, 120);
        pitch = Math.clamp(pitch, 140, 220);
        parting = Math.clamp(parting, 0, 150);
    }
}
