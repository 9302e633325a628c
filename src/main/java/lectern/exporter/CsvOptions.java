package lectern.exporter;

/// How a CSV is written.
///
/// @param bom begin with a byte order mark, by which Excel tells UTF-8
/// @param raw leave cells that look like a formula as they are, see [FormulaGuard]
/// @param allTags a column for every tag of the codebook, however many there are
public record CsvOptions(Shape shape, boolean bom, boolean raw, boolean allTags) {
    public static final CsvOptions DEFAULT = new CsvOptions(Shape.ANNOTATION, true, false, false);

    /// What one row is.
    public enum Shape {
        /// One row per annotation, with a column of 0 and 1 for each tag.
        ANNOTATION,
        /// One row per annotation and tag; an annotation without tags has one row.
        TAG
    }
}
