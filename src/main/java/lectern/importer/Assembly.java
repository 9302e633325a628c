package lectern.importer;

import lectern.model.Confidence;
import lectern.model.Document;
import lectern.model.Fold;
import lectern.model.Ids;
import lectern.model.Imported;
import lectern.model.Revision;
import lectern.model.Source;
import lectern.text.Language;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes a document of a draft: looks for clutter, source and language.
///
/// @param clock tells the time of the import
record Assembly(InstantSource clock) {
    /// @param repeated the blocks that stand in other texts, too
    Imported of(Article article, BitSet repeated) {
        Draft draft = article.draft();
        List<Fold> folds = Clutter.find(draft, repeated);
        var findings = SourceFinder.find(draft, folds, article.known());
        Source source = findings.source();
        Map<String, Integer> percents = new HashMap<>(findings.percents());
        if (source.language().isEmpty()) {
            source = source.withLanguage(Language.of(draft.text()));
            percents.put("language", Known.SEEN);
        }
        Map<String, String> attributes = Confidence.attributes(source, percents);
        attributes.put(Document.LINES, article.marks().written());
        var document = new Document(Ids.next(), source, attributes);
        var revision =
                new Revision(
                        Ids.next(),
                        document.id(),
                        1,
                        draft.text(),
                        findings.blocks(),
                        draft.emphases(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return new Imported(document, revision, folds, findings.offers(), article.warnings());
    }
}
