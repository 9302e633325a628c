package lectern.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// How wide the tabs of a table are, so that its cells stand under each other.
final class TableTabs {
    /// The first rows of a table tell how wide its cells are.
    private static final int FIRST = 60;

    /// Letters differ in width: the cell with most of them need not be the widest.
    private static final double SPARE = 1.15;

    /// Between a cell and the next one, in spaces.
    private static final int GAP = 3;

    /// Where cells are too wide to stand under each other.
    private static final int USUAL = 8;

    private static final Pattern TAB = Pattern.compile("\t");

    private TableTabs() {}

    /// How many spaces wide a tab is.
    ///
    /// @param row of the page, one of a table
    static int of(PageText text, int row, Typography typography) {
        List<String[]> table = table(text, row);
        String longest =
                table.stream()
                        .flatMap(cells -> List.of(cells).subList(0, cells.length - 1).stream())
                        .max(
                                Comparator.comparingInt(String::length)
                                        .thenComparing(Comparator.naturalOrder()))
                        .orElse("");
        int columns = table.stream().mapToInt(cells -> cells.length).max().orElse(1);
        double space = typography.width(" ", Style.TABLE_ROW);
        int tab = GAP + (int) Math.ceil(typography.width(longest, Style.TABLE_ROW) * SPARE / space);
        return tab * space * columns <= typography.column ? Math.max(tab, USUAL) : USUAL;
    }

    /// The cells of the first rows of the table in which this row stands.
    private static List<String[]> table(PageText text, int row) {
        int first = row;
        while (first > 0 && isOfTable(text, first - 1)) {
            first--;
        }
        var rows = new ArrayList<String[]>();
        for (int i = first;
                i < text.rows().size() && i < first + FIRST && isOfTable(text, i);
                i++) {
            rows.add(TAB.split(text.display().shown(i), -1));
        }
        return rows;
    }

    private static boolean isOfTable(PageText text, int row) {
        return text.rows().get(row).style() == Style.TABLE_ROW;
    }
}
