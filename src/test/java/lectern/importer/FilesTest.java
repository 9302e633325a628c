package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import lectern.model.Imported;
import lectern.work.Cancelled;
import lectern.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class FilesTest {
    @TempDir private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(Files.createDirectories(folder).resolve(name), content);
    }

    private static Imported read(Path file) throws ImportException {
        return Importers.standard().read(file, Optional.empty(), Progress.NONE);
    }

    private static void refused(Path file, Sentence sentence, String word) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        ImportException.class, e -> assertThat(e.sentence()).isEqualTo(sentence))
                .message()
                .contains(FileText.name(file))
                .contains(word)
                .endsWith(".");
    }

    @Test
    void whatIsNotThereIsMissing() {
        refused(folder.resolve("gone.txt"), Sentence.MISSING, "not there");
    }

    @Test
    void nothingInItIsEmpty() throws IOException {
        refused(file("empty.txt", ""), Sentence.EMPTY, "is empty");
        refused(file("blank.md", " \n\n"), Sentence.EMPTY, "is empty");
        refused(file("marks.md", "<!-- only a comment -->"), Sentence.EMPTY, "is empty");
        refused(file("bare.html", "<html></html>"), Sentence.EMPTY, "is empty");
        refused(
                file("app.html", "<html><script>x()</script></html>"),
                Sentence.SCRIPTED,
                "no text");
        refused(
                file("frames.html", "<html><frameset><frame src=a.html></frameset></html>"),
                Sentence.FRAMES,
                "frames");
    }

    @Test
    void aFolderIsNoFile() {
        refused(folder, Sentence.FOLDER, ".txt");
    }

    @Test
    void tooLargeIsSaidBeforeItIsRead() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.write("Text".repeat(2000).getBytes(UTF_8));
            sparse.setLength(FileText.LIMIT + 1L);
        }
        refused(large, Sentence.TOO_LARGE, "200 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "report.pdf, %PDF-1.7, a PDF",
        "letter.rtf, {\\rtf1, an RTF document",
        "letter.docx, 'PK\u0003\u0004\u0014', a Word document",
        "book.epub, 'PK\u0003\u0004\u0014', a book in EPUB",
        "things.zip, 'PK\u0003\u0004\u0014', a ZIP archive",
        "picture.txt, GIF89a, a picture",
    })
    void foreignFormatsAreCalledByName(String name, String content, String what)
            throws IOException {
        refused(file(name, content), Sentence.OTHER_FORMAT, "is " + what + ";");
    }

    @Test
    void aProjectIsToldApart() throws IOException {
        refused(file("my.lectern", "SQLite format 3\0xyz"), Sentence.PROJECT, "Open it");
    }

    @Test
    void theFormatIsToldByContentFirst() throws IOException, ImportException {
        assertThat(Texts.blocks(read(file("page.txt", "<!DOCTYPE html><p>One</p><p>Two</p>"))))
                .containsExactly("One", "Two");
        assertThat(Texts.blocks(read(file("plain.html", "2 < 3, and\n\n5 > 4"))))
                .containsExactly("2 < 3, and", "5 > 4");
        assertThat(Texts.blocks(read(file("note.md", "# One\n\ntwo *three*"))))
                .containsExactly("One", "two three");
        assertThat(Texts.blocks(read(file("note.txt", "# One\n\ntwo *three*"))))
                .containsExactly("# One", "two *three*");
    }

    @Test
    void aPageInUtf16IsAPage() throws IOException, ImportException {
        Path page = folder.resolve("page.html");
        Files.write(page, "\uFEFF<html><p>Größe</p></html>".getBytes(Charset.forName("UTF-16LE")));
        assertThat(Texts.blocks(read(page))).containsExactly("Größe");
    }

    @Test
    void aPageIsReadInTheEncodingItNames() throws IOException, ImportException {
        Path page = folder.resolve("page.html");
        String html =
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1250\">"
                        + "</head><p>Łódź płynie, a prom się spóźnia.</p></html>";
        Files.write(page, html.getBytes(Charset.forName("windows-1250")));
        assertThat(Texts.blocks(read(page))).containsExactly("Łódź płynie, a prom się spóźnia.");
    }

    @Test
    void theFileIsKnownByItsNameOnly() throws IOException, ImportException {
        var imported = read(file("ferry question.txt", "it sails. It waits."));
        assertThat(imported.document().source().file()).isEqualTo("ferry question.txt");
        assertThat(imported.document().source().title()).isEqualTo("ferry question");
        assertThat(imported.document().source().isMissing()).isTrue();
    }

    @Test
    void cancellingGoesThrough() throws IOException {
        Path file = file("a.txt", "The ferry sails.");
        Progress cancel =
                (done, total, text) -> {
                    throw new Cancelled();
                };
        assertThatThrownBy(() -> Importers.standard().read(file, Optional.empty(), cancel))
                .isInstanceOf(Cancelled.class);
    }

    @Test
    void foldersGiveTheirTextFilesSortedAndNothingHidden() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("b/deep"));
        Path hidden = Files.createDirectories(folder.resolve(".hidden"));
        Path one = Files.writeString(deep.resolve("one.TXT"), "x");
        Path two = file("two.md", "x");
        Path page = file("page.html", "x");
        Files.writeString(hidden.resolve("three.txt"), "x");
        Path dot = file(".four.txt", "x");
        Path other = file("five.pdf", "x");
        assertThat(Importers.expand(List.of(folder))).containsExactly(one, page, two);
        assertThat(Importers.expand(List.of(other, dot, two, folder)))
                .containsExactly(other, dot, two, one, page);
    }

    @Test
    void aFolderWithoutTextsStaysSoThatTheReportCanSaySo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path gone = folder.resolve("gone.txt");
        assertThat(Importers.expand(List.of(empty, gone))).containsExactly(empty, gone);
    }
}
