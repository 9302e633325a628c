package lectern.importer;

import lectern.model.Document;
import lectern.model.Fold;
import lectern.model.Ids;
import lectern.model.Imported;
import lectern.model.Revision;
import lectern.model.Source;
import lectern.text.Language;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Makes a document of a draft: looks for clutter, source and language.
///
/// @param clock tells the time of the import
record Assembly(InstantSource clock) {
    /// @param known what the format told of the source; its file name is set
    Imported of(Draft draft, Source known, List<String> warnings) {
        List<Fold> folds = Clutter.find(draft);
        var findings = SourceFinder.find(draft, folds, known);
        Source source = findings.source();
        if (source.language().isEmpty()) {
            source = source.withLanguage(Language.of(draft.text()));
        }
        var document = new Document(Ids.next(), source);
        var revision =
                new Revision(
                        Ids.next(),
                        document.id(),
                        1,
                        draft.text(),
                        findings.blocks(),
                        draft.emphases(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return new Imported(document, revision, folds, findings.offers(), warnings);
    }
}
