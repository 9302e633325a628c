package lectern.exporter;

/// The sign that keeps a spreadsheet from running a cell as a formula: one apostrophe before a cell that begins
/// with a dangerous character, or with an apostrophe. A reader takes exactly one away, so every cell comes back.
///
/// Source: OWASP, CSV injection. Quoting alone does not help: `"=1+2"` in quotes still runs.
public final class FormulaGuard {
    /// What begins a formula, plain and full-width, and the guard itself.
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠'";

    private static final char GUARD = '\'';

    private FormulaGuard() {}

    /// The cell, with the guard before it where it needs one.
    public static String put(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? GUARD + cell : cell;
    }

    /// The cell as it was before [#put].
    public static String takeBack(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD ? cell.substring(1) : cell;
    }
}
