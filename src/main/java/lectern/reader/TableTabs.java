package lectern.reader;

import javafx.scene.text.TabStop;
import javafx.scene.text.TabStopPolicy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Where the tabs of a table end, so that its cells stand under each other.
final class TableTabs {
    /// The first rows of a table tell how wide its cells are.
    private static final int FIRST = 60;

    /// Letters differ in width: of the cells of a column so many, those with most letters, are measured.
    private static final int MEASURED = 3;

    /// Between a cell and the next one, in px.
    private static final double GAP = 20;

    /// A table that is too wide has its widest columns cut by this again and again, but to no less than this many px.
    private static final double CUT = 0.85;

    private static final double LEAST = 48;

    private static final Pattern TAB = Pattern.compile("\t");

    private TableTabs() {}

    /// @param row of the page, one of a table
    static TabStopPolicy of(PageText text, int row, Typography typography) {
        var widths = new ArrayList<Double>();
        List<String[]> table = table(text, row);
        int columns = table.stream().mapToInt(cells -> cells.length).max().orElse(1);
        for (int column = 0; column < columns - 1; column++) {
            widths.add(width(table, column, typography));
        }
        double most = typography.column;
        while (most > LEAST && sum(widths, most) + columns * GAP > typography.column - LEAST) {
            most *= CUT;
        }
        var stops = new TabStopPolicy();
        double end = 0;
        for (double width : widths) {
            end += Math.ceil(Math.min(width, most)) + GAP;
            stops.tabStops().add(new TabStop(end));
        }
        stops.setDefaultInterval(GAP);
        return stops;
    }

    private static double sum(List<Double> widths, double most) {
        return widths.stream().mapToDouble(width -> Math.min(width, most)).sum();
    }

    /// How wide the widest cell of a column is.
    private static double width(List<String[]> table, int column, Typography typography) {
        return table.stream()
                .filter(cells -> column < cells.length)
                .map(cells -> cells[column])
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MEASURED)
                .mapToDouble(cell -> typography.width(cell, Style.TABLE_ROW))
                .max()
                .orElse(0);
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
