package lectern.importer;

import lectern.model.Source;
import lectern.work.Progress;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads Markdown: the text a reader sees, not its marks.
final class Markdown implements Importer {
    /// The parse tree takes many times the size of the text.
    private static final int LIMIT = 32 * 1024 * 1024;

    private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown", "mkd");

    @Override
    public boolean accepts(byte[] head, String fileName) {
        return ENDINGS.contains(FileText.ending(fileName));
    }

    @Override
    public Reading read(Path file, Optional<Charset> readAs, Progress progress)
            throws ImportException {
        String name = FileText.name(file);
        byte[] bytes = FileText.bytes(file, LIMIT);
        progress.report(0, bytes.length, name);
        var decoded = Decoding.decode(bytes, name, readAs, Optional.empty());
        progress.report(bytes.length / 2, bytes.length, name);
        var front = FrontMatter.of(decoded.text());
        var composer = new Composer();
        Optional<String> title =
                MarkdownText.read(decoded.text().substring(front.length()), composer);
        Source source = front.source(name);
        if (source.title().isEmpty()) {
            source = source.withTitle(title.orElse(""));
        }
        if (composer.size() == 0) {
            throw new ImportException(Sentence.EMPTY, name);
        }
        var draft = composer.draft();
        List<String> warnings = decoded.warnings(name, draft.text(), composer.replaced());
        progress.report(bytes.length, bytes.length, name);
        return new Reading(new Article(draft, Known.plainly(source), warnings), decoded.guess());
    }
}
