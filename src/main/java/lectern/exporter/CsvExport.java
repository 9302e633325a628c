package lectern.exporter;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import lectern.exporter.ExportException.Reason;
import lectern.model.AnnotationRow;
import lectern.model.Codebook;
import lectern.model.Problem;
import lectern.work.Progress;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Writes annotations as CSV, contract version 1: see the README and [CsvColumn].
///
/// ```java
/// new CsvExport(tags.codebook(), tags.counts(), CsvOptions.DEFAULT)
///         .write(file, row -> annotations.each(filter, row), false, progress);
/// ```
///
/// The file is written beside its target, flushed, read back by a reader that shares no code with the writer,
/// compared cell by cell with what was meant, and only then moved over the target. Rows are never held.
public final class CsvExport {
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvTable table;
    private final CsvOptions options;

    /// @param counts how many annotations carry each tag; those above 0 have a column
    public CsvExport(Codebook codebook, Map<UUID, Integer> counts, CsvOptions options) {
        this.options = options;
        var used =
                counts.entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        table = new CsvTable(codebook, used, options);
    }

    /// Writes the file. An earlier export of Lectern is replaced.
    ///
    /// @param replace whether any other file that is there may be replaced, too
    /// @throws ExportException if it cannot be written; the target is then as it was
    public Written write(Path file, Rows rows, boolean replace, Progress progress) {
        try (var target = Target.of(file, replace, CsvExport::isEarlierExport)) {
            try {
                var writing = new Writing(progress);
                try (var channel = target.open();
                        var out = Channels.newOutputStream(channel)) {
                    writing.write(out, rows);
                    channel.force(true);
                }
                compare(writing, target);
                target.commit();
                return new Written(target.file(), writing.rows, writing.warnings());
            } catch (TagPaths.Unknown e) {
                throw new ExportException(Reason.CHANGED, target.file(), e);
            } catch (UncheckedIOException e) {
                throw target.because(Objects.requireNonNull(e.getCause()));
            } catch (IOException e) {
                throw target.because(e);
            }
        }
    }

    private void compare(Writing writing, Target target) throws IOException {
        var read = new CellDigest();
        try (var csv = StrictCsv.open(target.sibling())) {
            csv.next().ifPresent(read::row);
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                List<String> cells = row.get();
                if (!options.raw()) {
                    cells.replaceAll(FormulaGuard::takeBack);
                }
                read.row(cells);
            }
        } catch (StrictCsv.Malformed | CharacterCodingException e) {
            throw new ExportException(Reason.NOT_THE_SAME, target.file(), e);
        }
        if (!Arrays.equals(writing.meant.value(), read.value())) {
            throw new ExportException(Reason.NOT_THE_SAME, target.file());
        }
    }

    /// Whether the first cells are those of this contract, whatever its version, header alone included.
    static boolean isEarlierExport(Path file) {
        try (var csv = StrictCsv.open(file)) {
            Optional<List<String>> header = csv.next();
            return header.filter(CsvExport::isHeader).isPresent()
                    && csv.next().map(CsvExport::isStamped).orElse(true);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isHeader(List<String> cells) {
        return cells.size() > 1
                && cells.getFirst().equals(CsvColumn.FORMAT.header())
                && cells.get(1).equals(CsvColumn.ANNOTATION_ID.header());
    }

    private static boolean isStamped(List<String> cells) {
        return cells.getFirst().startsWith(CsvColumn.STAMP_NAME);
    }

    /// One run: what was meant, how much of it, and what to warn about.
    private final class Writing {
        private final CellDigest meant = new CellDigest();
        private final Progress progress;
        private int rows;
        private int longCells;

        Writing(Progress progress) {
            this.progress = progress;
        }

        void write(OutputStream out, Rows source) throws IOException {
            if (options.bom()) {
                out.write(BOM);
            }
            var csv =
                    CsvWriter.builder()
                            .lineDelimiter(LineDelimiter.CRLF)
                            .build(out, StandardCharsets.UTF_8);
            csv.writeRecord(table.header());
            meant.row(table.header());
            source.each(row -> annotation(csv, row));
            csv.flush();
        }

        private void annotation(CsvWriter csv, AnnotationRow row) {
            progress.report(rows, 0, row.document().title());
            table.rows(row, cells -> write(csv, cells));
        }

        private void write(CsvWriter csv, List<String> cells) {
            meant.row(cells);
            for (String cell : cells) {
                longCells += cell.length() > LongCells.LIMIT ? 1 : 0;
            }
            if (!options.raw()) {
                cells.replaceAll(FormulaGuard::put);
            }
            csv.writeRecord(cells);
            rows++;
        }

        List<Problem> warnings() {
            return longCells == 0 ? List.of() : List.of(new LongCells(longCells));
        }
    }
}
