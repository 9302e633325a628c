package lectern.importer;

import lectern.model.Source;
import lectern.work.Progress;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads text without markup, as it is: what no other importer wants.
final class PlainText implements Importer {
    @Override
    public boolean accepts(byte[] head, String fileName) {
        return true;
    }

    @Override
    public Reading read(Path file, Optional<Charset> readAs, Progress progress)
            throws ImportException {
        String name = FileText.name(file);
        byte[] bytes = FileText.bytes(file, FileText.LIMIT);
        progress.report(0, bytes.length, name);
        var decoded = Decoding.decode(bytes, name, readAs, Optional.empty());
        progress.report(bytes.length, bytes.length, name);
        List<String> warnings = decoded.warnings(name, decoded.text(), 0);
        return new Reading(of(decoded.text(), name, warnings), decoded.guess());
    }

    /// @param text clean: see [lectern.text.CleanText]
    static Article of(String text, String fileName, List<String> warnings) {
        var draft = new Draft(text, Segmenter.blocks(text), Map.of());
        return new Article(draft, Known.plainly(Source.titled("").withFile(fileName)), warnings);
    }
}
