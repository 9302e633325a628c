package lectern.exporter;

import lectern.model.Annotation;
import lectern.model.AnnotationRow;
import lectern.model.Certainty;
import lectern.model.PartialDate;
import lectern.model.Source;
import lectern.model.Tagging;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The fixed columns of the CSV contract, version 1, in their order. The header is the name in lower case and is
/// never translated. A new column goes to the end and raises the number in [#STAMP].
///
/// Columns whose feature does not exist yet are there and empty. An `orphan` was not found again for sure in a newer text:
/// its offsets and what surrounds it are those of the `revision` in which it was made.
public enum CsvColumn {
    FORMAT(row -> CsvColumn.STAMP),
    ANNOTATION_ID(annotation(a -> a.id().toString())),
    DOCUMENT_ID(annotation(a -> a.documentId().toString())),
    DOCUMENT(source(Source::title)),
    AUTHOR(source(Source::author)),
    PUBLISHER(source(Source::publisher)),
    PUBLISHED(source(s -> s.published().map(PartialDate::toString).orElse(""))),
    URL(source(Source::url)),
    FILE(source(Source::file)),
    LANGUAGE(source(Source::language)),
    REVISION(row -> Integer.toString(row.revision())),
    PAGE(row -> number(row.page())),
    PARAGRAPH(row -> number(row.paragraph())),
    SENTENCE(row -> Integer.toString(row.sentence())),
    QUOTE(annotation(a -> a.anchor().quote().exact())),
    BEFORE(AnnotationRow::before),
    AFTER(AnnotationRow::after),
    START(row -> Integer.toString(row.start())),
    END(row -> Integer.toString(row.end())),
    TAGS((row, paths) -> paths(row, paths)),
    NOTE(annotation(Annotation::note)),
    SPEAKER,
    REPORTED_BY,
    STANCE,
    CERTAINTY(annotation(a -> word(a.claim().stated()))),
    READING_CERTAINTY(annotation(a -> word(a.claim().reading()))),
    SAID_ON(annotation(a -> a.claim().saidOn().map(PartialDate::toString).orElse(""))),
    EVIDENCE,
    LINKS,
    ANNOTATED_BY(annotation(Annotation::author)),
    CREATED(annotation(a -> time(a.created()))),
    MODIFIED(annotation(a -> time(a.modified()))),
    ORPHAN(row -> row.orphan() ? "1" : "0");

    /// What every version of the contract begins its rows with.
    static final String STAMP_NAME = "lectern-annotations-";

    /// The cell of the first column: which contract the file keeps.
    public static final String STAMP = STAMP_NAME + 1;

    /// What joins several tags in one cell. No tag's name can hold it.
    static final String JOIN = "; ";

    private static final int SECONDS_OF_MINUTE = 60;

    // Every constant is a pure function; the checker cannot see that.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Cell cell;

    CsvColumn() {
        this(row -> "");
    }

    CsvColumn(Function<AnnotationRow, String> cell) {
        this((row, paths) -> cell.apply(row));
    }

    CsvColumn(Cell cell) {
        this.cell = cell;
    }

    /// The name of this column in the first row of the file.
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What stands in this column, before any [FormulaGuard].
    String cell(AnnotationRow row, TagPaths paths) {
        return cell.of(row, paths);
    }

    /// What a column makes of a row.
    @FunctionalInterface
    private interface Cell {
        String of(AnnotationRow row, TagPaths paths);
    }

    private static Function<AnnotationRow, String> annotation(Function<Annotation, String> cell) {
        return row -> cell.apply(row.annotation());
    }

    private static Function<AnnotationRow, String> source(Function<Source, String> cell) {
        return row -> cell.apply(row.document());
    }

    private static String paths(AnnotationRow row, TagPaths paths) {
        return row.annotation().tags().stream()
                .map(Tagging::tagId)
                .map(paths::of)
                .collect(Collectors.joining(JOIN));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String word(Certainty certainty) {
        return certainty == Certainty.NONE ? "" : certainty.name().toLowerCase(Locale.ROOT);
    }

    /// To the second: what every reader of ISO 8601 takes, and of one length, so that it sorts as text.
    static String time(Instant instant) {
        long second = instant.getEpochSecond();
        String time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).toString();
        // A whole minute is written without its seconds.
        return time + (second % SECONDS_OF_MINUTE == 0 ? ":00Z" : "Z");
    }
}
