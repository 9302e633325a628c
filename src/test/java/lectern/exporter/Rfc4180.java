package lectern.exporter;

import java.util.ArrayList;
import java.util.List;

/// Reads CSV by the letter of RFC 4180, for tests: a second opinion, written for clarity.
public final class Rfc4180 {
    private Rfc4180() {}

    /// All rows of a text; a byte order mark at its beginning does not count.
    public static List<List<String>> read(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        int at = csv.startsWith("\uFEFF") ? 1 : 0;
        while (at < csv.length()) {
            var cell = new StringBuilder();
            if (csv.charAt(at) == '"') {
                for (at++; !(csv.startsWith("\"", at) && !csv.startsWith("\"\"", at)); at++) {
                    if (csv.startsWith("\"\"", at)) {
                        at++;
                    }
                    cell.append(csv.charAt(at));
                }
                at++;
            } else {
                for (; csv.charAt(at) != ',' && !csv.startsWith("\r\n", at); at++) {
                    cell.append(csv.charAt(at));
                }
            }
            row.add(cell.toString());
            if (csv.startsWith("\r\n", at)) {
                rows.add(List.copyOf(row));
                row.clear();
                at += 2;
            } else if (csv.startsWith(",", at)) {
                at++;
                if (csv.startsWith("\r\n", at)) {
                    row.add("");
                    rows.add(List.copyOf(row));
                    row.clear();
                    at += 2;
                }
            } else {
                throw new IllegalArgumentException("neither comma nor CRLF at " + at);
            }
        }
        if (!row.isEmpty()) {
            throw new IllegalArgumentException("the last row has no end");
        }
        return rows;
    }
}
