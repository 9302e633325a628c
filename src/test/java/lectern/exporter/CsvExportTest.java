package lectern.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import lectern.exporter.CsvOptions.Shape;
import lectern.exporter.ExportException.Reason;
import lectern.model.AnnotationRow;
import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.settings.Texts;
import lectern.work.Cancelled;
import lectern.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

class CsvExportTest {
    private static final Map<UUID, Integer> USED = Map.of(Made.DETERRENCE.id(), 1);
    private static final CsvOptions PLAIN = new CsvOptions(Shape.ANNOTATION, false, false, false);
    private static final CsvOptions BY_TAG = new CsvOptions(Shape.TAG, false, false, false);
    private static final CsvOptions RAW = new CsvOptions(Shape.ANNOTATION, false, true, false);

    @TempDir Path folder;

    private Path target() {
        return folder.resolve("out.csv");
    }

    private static Rows rows(AnnotationRow... rows) {
        return out -> List.of(rows).forEach(out);
    }

    private Written write(CsvOptions options, AnnotationRow... rows) {
        return new CsvExport(Made.CODEBOOK, USED, options)
                .write(target(), rows(rows), false, Progress.NONE);
    }

    private List<Map<String, String>> read() throws IOException {
        var found = new ArrayList<Map<String, String>>();
        var rows = Rfc4180.read(Files.readString(target()));
        for (var row : rows.subList(1, rows.size())) {
            var cells = new LinkedHashMap<String, String>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(rows.getFirst().get(i), row.get(i));
            }
            found.add(cells);
        }
        return found;
    }

    @Test
    void theFixedColumnsAreThoseOfTheContractInItsOrder() throws IOException {
        write(PLAIN);
        assertThat(Files.readString(target()))
                .startsWith(
                        "format,annotation_id,document_id,document,author,publisher,published,url,file,language,"
                                + "revision,page,paragraph,sentence,quote,before,after,start,end,tags,note,speaker,"
                                + "reported_by,stance,certainty,reading_certainty,said_on,evidence,links,"
                                + "annotated_by,created,modified,orphan,tag: ");
    }

    @Test
    void aRowIsByteForByteWhatTheReadmeSays() throws IOException {
        write(CsvOptions.DEFAULT, Made.row("=A \"red\"\nline", "", Made.ENERGY, Made.DETERRENCE));
        assertThat(Files.readString(target()))
                .startsWith("\uFEFFformat,")
                .endsWith(
                        "orphan,tag: deterrence,tag: sanctions,tag: sanctions / energy\r\n"
                                + "lectern-annotations-1,01900000-0000-7000-8000-00000000000b,"
                                + "01900000-0000-7000-8000-00000000000c,The strait,A. Writer,Harbour Post,2031-05,"
                                + "https://harbourpost.example/strait,strait.txt,en,1,,4,2,\"'=A \"\"red\"\"\nline\","
                                + "before , after,7,20,sanctions / energy; deterrence,,,,,,,,,,me,"
                                + "2031-05-06T07:08:09Z,2031-05-06T07:08:10Z,0,1,0,1\r\n");
    }

    @Test
    void theShapeOfTagsHasARowForEachTagAndOneForNone() throws IOException {
        var written =
                write(BY_TAG, Made.row("a", "", Made.ENERGY, Made.DETERRENCE), Made.row("b", ""));
        assertThat(written.rows()).isEqualTo(3);
        assertThat(read())
                .extracting(
                        r -> r.get("quote"),
                        r -> r.get("tag"),
                        r -> r.get("tag_level_1"),
                        r -> r.get("tag_level_2"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "a", "sanctions / energy", "sanctions", "energy"),
                        org.assertj.core.groups.Tuple.tuple("a", "deterrence", "deterrence", ""),
                        org.assertj.core.groups.Tuple.tuple("b", "", "", ""));
    }

    @Test
    void anyRowsAreReadBackEqualByAReaderThatKnowsNothingOfUs() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var options =
                    new CsvOptions(
                            Shape.ANNOTATION, random.nextBoolean(), random.nextBoolean(), false);
            var rows =
                    IntStream.range(0, random.nextInt(20))
                            .mapToObj(i -> Made.hostileRow(random))
                            .toArray(AnnotationRow[]::new);
            assertThat(write(options, rows).rows()).isEqualTo(rows.length);
            var read = read();
            assertThat(read).hasSameSizeAs(rows);
            for (int i = 0; i < rows.length; i++) {
                var cells = read.get(i);
                var annotation = rows[i].annotation();
                assertThat(cell(cells, "quote", options))
                        .isEqualTo(annotation.anchor().quote().exact());
                assertThat(cell(cells, "note", options)).isEqualTo(annotation.note());
                assertThat(cell(cells, "document", options)).isEqualTo(rows[i].document().title());
                assertThat(cell(cells, "before", options)).isEqualTo(rows[i].before());
                assertThat(cells.get("tag: deterrence"))
                        .isEqualTo(annotation.hasTag(Made.DETERRENCE.id()) ? "1" : "0");
            }
        }
    }

    private static String cell(Map<String, String> cells, String name, CsvOptions options) {
        String cell = cells.getOrDefault(name, "");
        return options.raw() ? cell : FormulaGuard.takeBack(cell);
    }

    @Test
    void rawLeavesFormulasAlone() throws IOException {
        write(RAW, Made.row("=1+2", ""));
        assertThat(read().getFirst()).containsEntry("quote", "=1+2");
    }

    @Test
    void unusedTagsHaveAColumnUpToTwoHundredInAll() {
        var tags = IntStream.range(0, 500).mapToObj(i -> Made.tag(i, "t" + i, null)).toList();
        var used = Map.of(tags.get(499).id(), 3, tags.get(2).id(), 0);
        assertThat(tagHeaders(tags, used, PLAIN))
                .hasSize(200)
                .startsWith("tag: t0")
                .endsWith("tag: t198", "tag: t499");
        var all = new CsvOptions(Shape.ANNOTATION, false, false, true);
        assertThat(tagHeaders(tags, used, all)).hasSize(500);
    }

    private List<String> tagHeaders(List<Tag> tags, Map<UUID, Integer> counts, CsvOptions options) {
        new CsvExport(new Codebook(tags), counts, options)
                .write(target(), rows(), false, Progress.NONE);
        try {
            return Rfc4180.read(Files.readString(target())).getFirst().stream()
                    .filter(cell -> cell.startsWith("tag: "))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aVeryLongCellIsWholeAndWarnedAbout() throws IOException {
        String quote = "x".repeat(40_000);
        assertThat(write(PLAIN, Made.row(quote, "")).warnings()).containsExactly(new LongCells(1));
        assertThat(read().getFirst()).containsEntry("quote", quote);
    }

    @Test
    void anEarlierExportIsReplacedEvenOneWithoutRows() throws IOException {
        write(CsvOptions.DEFAULT);
        write(PLAIN, Made.row("first", ""));
        write(CsvOptions.DEFAULT, Made.row("second", ""));
        assertThat(Files.readString(target())).contains("second").doesNotContain("first");
    }

    @Test
    void anotherFileIsReplacedOnlyWhenThatIsSaid() throws IOException {
        for (String other :
                List.of("", "mine", "format,annotation_id\r\nother-1,2\r\n", "format\n")) {
            Files.writeString(target(), other);
            refused(Reason.EXISTS, target(), rows());
            assertThat(target()).hasContent(other);
        }
        new CsvExport(Made.CODEBOOK, USED, PLAIN).write(target(), rows(), true, Progress.NONE);
        assertThat(Files.readString(target())).startsWith("format,");
    }

    @Test
    void aProjectIsNeverReplaced() throws IOException {
        Path project = Files.writeString(folder.resolve("readings.lectern"), "precious");
        assertThatThrownBy(
                        () ->
                                new CsvExport(Made.CODEBOOK, USED, PLAIN)
                                        .write(project, rows(), true, Progress.NONE))
                .asInstanceOf(type(ExportException.class))
                .returns(Reason.PROJECT, ExportException::reason);
        assertThat(project).hasContent("precious");
    }

    @Test
    void aFolderOrAMissingFolderIsSaid() {
        refused(Reason.FOLDER, folder, rows());
        refused(Reason.NO_SUCH_FOLDER, folder.resolve("none/out.csv"), rows());
    }

    @Test
    void whatFailsOnTheWayLeavesTheTargetAsItWas() throws IOException {
        write(PLAIN, Made.row("kept", ""));
        Rows failing =
                out -> {
                    out.accept(Made.row("half", ""));
                    throw new java.io.UncheckedIOException(
                            new IOException("No space left on device"));
                };
        refused(Reason.DISK_FULL, target(), failing);
        assertThat(Files.readString(target())).contains("kept").doesNotContain("half");
        assertThat(folder).isDirectoryContaining(target()::equals);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void cancellingLeavesNothingBehind() throws IOException {
        var export = new CsvExport(Made.CODEBOOK, USED, PLAIN);
        Progress cancelled =
                (done, total, text) -> {
                    throw new Cancelled();
                };
        assertThatThrownBy(() -> export.write(target(), rows(Made.row("x", "")), false, cancelled))
                .isInstanceOf(Cancelled.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aTagThatCameMeanwhileIsSaidNotLost() {
        refused(Reason.CHANGED, target(), rows(Made.row("x", "", Made.tag(99, "new", null))));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        org.assertj.core.api.Assumptions.assumeThat(closed.toFile().setWritable(false)).isTrue();
        org.assertj.core.api.Assumptions.assumeThat(Files.isWritable(closed))
                .as("this account may write everywhere, so the test cannot run")
                .isFalse();
        refused(Reason.READ_ONLY, closed.resolve("out.csv"), rows());
    }

    @Test
    void everyReasonHasItsSentence() {
        for (Reason reason : Reason.values()) {
            var refusal = new ExportException(reason, target());
            assertThat(Texts.english().get(refusal.key(), refusal.arguments().toArray()))
                    .contains(".");
        }
        assertThat(Texts.english().get("export.long_cells", new LongCells(2).arguments().toArray()))
                .startsWith("2 cells are longer than 32,767 characters");
    }

    private static void refused(Reason reason, Path file, Rows rows) {
        assertThatThrownBy(
                        () ->
                                new CsvExport(Made.CODEBOOK, USED, PLAIN)
                                        .write(file, rows, false, Progress.NONE))
                .asInstanceOf(type(ExportException.class))
                .returns(reason, ExportException::reason)
                .satisfies(e -> assertThat(e.arguments()).contains(file.getFileName().toString()));
    }
}
