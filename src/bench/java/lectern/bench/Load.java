package lectern.bench;

import lectern.importer.Importers;
import lectern.model.Anchor;
import lectern.model.Annotation;
import lectern.model.Claim;
import lectern.model.Codebook;
import lectern.model.Ids;
import lectern.model.Quote;
import lectern.model.Revision;
import lectern.model.Source;
import lectern.model.Tag;
import lectern.model.Tagging;
import lectern.reader.Opened;
import lectern.text.LineCounts;
import lectern.text.TextRange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// An article with highlights on it, as it comes out of a project.
final class Load {
    static final List<Tag> TAGS =
            List.of(
                    tag("deterrence", "sky", '1'),
                    tag("containment", "vermilion", '2'),
                    tag("sanctions", "green", '3'),
                    tag("diplomacy", "orange", '4'),
                    tag("attribution", "purple", '5'));
    static final Codebook CODEBOOK = new Codebook(TAGS);

    private static final int DEEPEST = 5;
    private static final int SHORTEST = 40;
    private static final int LONGEST = 300;
    private static final Comparator<Annotation> BY_PLACE =
            Comparator.comparing((Annotation annotation) -> annotation.anchor().range());

    final Revision revision;
    final Codebook codebook;
    private final List<Annotation> annotations;

    Load(Revision revision, List<Annotation> annotations, Codebook codebook) {
        this.revision = revision;
        this.codebook = codebook;
        this.annotations = new ArrayList<>(annotations);
        this.annotations.sort(BY_PLACE);
    }

    static Tag tag(String name, String colour, Character key) {
        return new Tag(Ids.next(), null, name, colour, "", key, 0);
    }

    /// An article of this text, which is imported, with so many highlights all over it, up to five deep.
    static Load of(String text, int highlights) {
        return of(
                Importers.standard().pasted(text, Optional.empty(), new LineCounts()).revision(),
                highlights);
    }

    static Load of(Revision revision, int highlights) {
        var random = new Random(7);
        var annotations = new ArrayList<Annotation>();
        int length = revision.text().length();
        int[] free = new int[DEEPEST];
        for (int i = 0; i < highlights; i++) {
            int start = (int) ((long) i * (length - LONGEST) / highlights);
            int end = start + SHORTEST + random.nextInt(LONGEST - SHORTEST);
            int lane = 0;
            while (lane < DEEPEST && free[lane] > start) {
                lane++;
            }
            if (lane == DEEPEST) {
                // All five lie here: the one that ends first is followed by this one.
                lane = 0;
                for (int other = 1; other < DEEPEST; other++) {
                    lane = free[other] < free[lane] ? other : lane;
                }
                start = free[lane];
                end = Math.max(end, start + SHORTEST);
            }
            free[lane] = end;
            annotations.add(
                    annotation(
                            revision,
                            new TextRange(start, Math.min(end, length)),
                            TAGS.get(random.nextInt(TAGS.size())),
                            i));
        }
        return new Load(revision, annotations, CODEBOOK);
    }

    static Annotation annotation(Revision revision, TextRange range, Tag tag, int number) {
        return new Annotation(
                Ids.next(),
                revision.documentId(),
                Anchor.of(revision, range),
                List.of(new Tagging(tag.id())),
                number % 4 == 0 ? "Said twice, and by others." : "",
                Claim.NONE,
                "me",
                Instant.ofEpochSecond(1_700_000_000L + number),
                Instant.ofEpochSecond(1_700_000_000L + number));
    }

    String text() {
        return revision.text();
    }

    List<Annotation> annotations() {
        return List.copyOf(annotations);
    }

    /// One more highlight, the last that was made.
    Annotation add(TextRange range, Tag tag) {
        Annotation added = annotation(revision, range, tag, annotations.size());
        int at = 0;
        while (at < annotations.size() && BY_PLACE.compare(annotations.get(at), added) <= 0) {
            at++;
        }
        annotations.add(at, added);
        return added;
    }

    /// Takes back what was added.
    void remove(Annotation added) {
        annotations.remove(added);
    }

    /// The annotations as the project reads them again after a change: equal, but none the same object.
    List<Annotation> readAgain() {
        return annotations.stream().map(Load::copy).toList();
    }

    private static Annotation copy(Annotation a) {
        Quote quote = a.anchor().quote();
        return new Annotation(
                copy(a.id()),
                copy(a.documentId()),
                new Anchor(
                        copy(a.anchor().revisionId()),
                        new TextRange(a.anchor().range().start(), a.anchor().range().end()),
                        new Quote(quote.exact(), quote.prefix(), quote.suffix())),
                a.tags().stream().map(t -> new Tagging(copy(t.tagId()), t.stance())).toList(),
                a.note(),
                a.claim(),
                a.author(),
                Instant.ofEpochSecond(a.created().getEpochSecond()),
                Instant.ofEpochSecond(a.modified().getEpochSecond()));
    }

    private static UUID copy(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    Opened opened() {
        return new Opened(
                Source.titled("A long article"),
                revision,
                new int[Math.max(1, revision.blocks().size())],
                List.of(),
                annotations(),
                codebook,
                0);
    }
}
