package lectern.project;

import lectern.model.Annotation;
import lectern.model.Revision;
import lectern.model.StepName.Verb;
import lectern.storage.Tables;
import lectern.text.Graphemes;
import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Annotations whose words were not found for sure in the newest text of their document. They keep their tags and notes,
/// and the passage of the older text.
public final class Orphans {
    /// How much is shown around a place, in UTF-16 units.
    private static final int AROUND = 60;

    private final Annotations annotations;
    private final Tables reading;

    Orphans(Annotations annotations, Tables reading) {
        this.annotations = annotations;
        this.reading = reading;
    }

    /// An annotation, and where it may belong.
    ///
    /// @param places the best first; may be none
    public record Orphan(Annotation annotation, List<Place> places) {}

    /// A place in the newest text where an orphan may belong.
    ///
    /// @param range UTF-16 positions in the newest text
    /// @param share how much of the quotation stands there, from 0 to 1
    /// @param before what stands before it
    public record Place(TextRange range, double share, String before, String words, String after) {}

    /// The orphans of a document, in the order of their text.
    public List<Orphan> of(UUID documentId) {
        List<UUID> older = reading.revisions().withOrphans(documentId);
        if (older.isEmpty()) {
            return List.of();
        }
        String text = reading.revisions().newest(documentId).orElseThrow().text();
        var anchoring = new Anchoring(text);
        var orphans = new ArrayList<Orphan>();
        for (UUID id : older) {
            Revision revision = reading.revisions().get(id).orElseThrow();
            for (Annotation annotation : reading.annotations().of(revision)) {
                var anchor = annotation.anchor();
                long start = anchor.range().start();
                int place = (int) (start * text.length() / Math.max(1, revision.text().length()));
                var places = new ArrayList<>(anchoring.candidates(anchor.quote(), place));
                anchoring
                        .between(anchor.quote())
                        .filter(
                                one ->
                                        places.stream()
                                                .noneMatch(
                                                        other ->
                                                                QuoteSearch.isSame(
                                                                        one.range(),
                                                                        other.range())))
                        .ifPresent(places::add);
                places.sort(Comparator.comparingDouble(Anchoring.Candidate::score).reversed());
                orphans.add(
                        new Orphan(
                                annotation, places.stream().map(one -> place(text, one)).toList()));
            }
        }
        return orphans;
    }

    private static Place place(String text, Anchoring.Candidate candidate) {
        TextRange range = candidate.range();
        TextRange around =
                Graphemes.widen(
                        text,
                        new TextRange(
                                Math.max(0, range.start() - AROUND),
                                Math.min(text.length(), range.end() + AROUND)));
        return new Place(
                range,
                candidate.quote(),
                text.substring(around.start(), range.start()),
                range.of(text),
                text.substring(range.end(), around.end()));
    }

    /// Puts an orphan on a passage of the newest text. Its tags and its note stay on it.
    ///
    /// @throws Refused if the range is empty or outside the text, or the annotation is not there
    public void accept(UUID annotationId, TextRange range) {
        annotations.put(annotationId, Verb.REANCHOR, range);
    }
}
