package lectern.exporter;

import lectern.model.Problem;

import java.util.List;

/// A warning: some cells are longer than a spreadsheet can hold. The file has all of them, whole.
///
/// @param count how many
public record LongCells(int count) implements Problem {
    /// What Excel and LibreOffice keep of a cell, in characters.
    public static final int LIMIT = 32_767;

    @Override
    public String key() {
        return "export.long_cells";
    }

    @Override
    public List<Object> arguments() {
        return List.of(count, LIMIT);
    }
}
