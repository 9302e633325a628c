package lectern.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import lectern.model.Imported;
import lectern.text.CleanText;
import lectern.text.LineCounts;
import lectern.text.WhiteSpace;
import lectern.work.Progress;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The door to everything that can be imported.
///
/// ```java
/// var importers = Importers.standard();
/// for (Path file : Importers.expand(dropped)) {
///     Imported article = importers.read(file, Optional.empty(), Progress.NONE);
/// }
/// ```
public final class Importers {
    private static final String FRAGMENT_START = "<!--StartFragment-->";
    private static final String FRAGMENT_END = "<!--EndFragment-->";

    private static final Html HTML = new Html();

    private static final List<Importer> FORMATS = List.of(HTML, new Markdown(), new PlainText());

    private final Assembly assembly;

    private Importers(InstantSource clock) {
        assembly = new Assembly(clock);
    }

    /// All formats Lectern reads.
    public static Importers standard() {
        return at(InstantSource.system());
    }

    static Importers at(InstantSource clock) {
        return new Importers(clock);
    }

    /// Reads a file. The format is told by what is in it, then by the ending of its name.
    ///
    /// @param readAs the encoding the user says it has; empty: found out
    /// @throws ImportException if no text comes of it
    public Imported read(Path file, Optional<Charset> readAs, Progress progress)
            throws ImportException {
        return assembly.of(reading(file, readAs, progress).article(), new BitSet());
    }

    /// Makes a document of what was read.
    ///
    /// @param repeated the blocks that stand in other texts, too
    Imported imported(Article article, BitSet repeated) {
        return assembly.of(article, repeated);
    }

    /// Reads a file as far as its format goes, and says which encoding was guessed.
    static Reading reading(Path file, Optional<Charset> readAs, Progress progress)
            throws ImportException {
        byte[] head = FileText.head(file);
        String name = FileText.name(file);
        for (Importer importer : FORMATS) {
            if (importer.accepts(head, name)) {
                return importer.read(file, readAs, progress);
            }
        }
        throw new ImportException(Sentence.BINARY, name);
    }

    /// Makes an article of what was copied elsewhere. Its file name is empty; without any text it has no blocks.
    ///
    /// @param html the same text with markup; used if it holds paragraphs
    /// @param known lines of the articles that are there already
    public Imported pasted(String text, Optional<String> html, LineCounts known) {
        Article article = article(text, html);
        return assembly.of(article, article.edges().repeated(known, false));
    }

    private static Article article(String text, Optional<String> html) {
        var clean = CleanText.of(text);
        var pasted = new Decoded(clean.text(), UTF_8, false, clean.replaced(), List.of());
        return html.map(Importers::fragment)
                .map(Html::parse)
                .filter(Html::holdsParagraphs)
                .map(page -> HTML.page(page, "", pasted))
                .filter(page -> !page.draft().blocks().isEmpty())
                .orElseGet(() -> plain(pasted));
    }

    private static Article plain(Decoded pasted) {
        String text = pasted.text();
        List<String> warnings =
                WhiteSpace.only(text, 0, text.length())
                        ? List.of(Sentence.NOTHING_PASTED.about())
                        : pasted.warnings(Sentence.PASTED.about(), text, 0);
        return PlainText.of(text, "", warnings);
    }

    /// Windows puts a page around what was copied, with marks where that begins and ends.
    private static String fragment(String html) {
        int start = html.indexOf(FRAGMENT_START);
        int end = html.lastIndexOf(FRAGMENT_END);
        return start >= 0 && end > start
                ? html.substring(start + FRAGMENT_START.length(), end)
                : html;
    }

    /// The files to import, in order: what was named stays, folders give the text files in and below them, sorted, hidden
    /// ones left out. A folder without any stays itself, so that the report can say so. Nothing comes twice.
    public static List<Path> expand(List<Path> filesAndFolders) {
        return Folders.expand(filesAndFolders);
    }
}
