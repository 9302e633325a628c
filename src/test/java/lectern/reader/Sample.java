package lectern.reader;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

import lectern.model.Anchor;
import lectern.model.Annotation;
import lectern.model.Block;
import lectern.model.Claim;
import lectern.model.Codebook;
import lectern.model.Emphasis;
import lectern.model.Fold;
import lectern.model.Kind;
import lectern.model.Reason;
import lectern.model.Revision;
import lectern.model.Source;
import lectern.model.Tag;
import lectern.model.Tagging;
import lectern.text.TextRange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// A short article with everything in it that a page can show.
final class Sample {
    static final Tag DETERRENCE = tag(1, "deterrence", "sky", '1');
    static final Tag CONTAINMENT = tag(2, "containment", "vermilion", '2');
    static final Tag SANCTIONS = tag(3, "sanctions", "green", '3');
    static final Codebook CODEBOOK = new Codebook(List.of(DETERRENCE, CONTAINMENT, SANCTIONS));

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Emphasis> emphases = new ArrayList<>();
    private final List<Fold> folds = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final Revision template =
            new Revision(new UUID(9, 9), new UUID(9, 8), 1, "", List.of(), Instant.EPOCH);
    Source source = Source.titled("Harbour talks stall as both sides hold their lines");

    static Tag tag(int number, String name, String colour, char key) {
        return new Tag(new UUID(7, number), null, name, colour, "", key, number);
    }

    Sample add(Kind kind, String words) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        blocks.add(new Block(new TextRange(text.length(), text.length() + words.length()), kind));
        text.append(words);
        return this;
    }

    Sample heading(int level, String words) {
        return add(Kind.HEADING, level, words);
    }

    Sample add(Kind kind, int level, String words) {
        add(kind, words);
        Block block = blocks.removeLast();
        blocks.add(new Block(block.range(), block.kind(), level));
        return this;
    }

    /// Sets the first of these words apart.
    Sample set(Emphasis.Style style, String words) {
        emphases.add(new Emphasis(range(words), style));
        emphases.sort(Emphasis.ORDER);
        return this;
    }

    Sample fold(Reason reason, String words) {
        add(Kind.NAVIGATION, words);
        folds.add(new Fold(blocks.size() - 1, reason, Fold.Origin.RULE));
        return this;
    }

    TextRange range(String words) {
        int start = text.indexOf(words);
        return new TextRange(start, start + words.length());
    }

    Sample mark(String words, Tag... tags) {
        return mark(range(words), tags);
    }

    Sample mark(TextRange range, Tag... tags) {
        int number = annotations.size() + 1;
        annotations.add(
                new Annotation(
                        new UUID(5, number),
                        template.documentId(),
                        Anchor.of(revision(), range),
                        Arrays.stream(tags).map(tag -> new Tagging(tag.id())).toList(),
                        "",
                        Claim.NONE,
                        "me",
                        Instant.ofEpochSecond(number),
                        Instant.ofEpochSecond(number)));
        return this;
    }

    /// The same annotation without its tags.
    static Annotation untagged(Annotation one) {
        return new Annotation(
                one.id(),
                one.documentId(),
                one.anchor(),
                List.of(),
                one.note(),
                one.claim(),
                one.author(),
                one.created(),
                one.modified());
    }

    Annotation annotation(int index) {
        return annotations.get(index);
    }

    List<Annotation> annotations() {
        return List.copyOf(annotations);
    }

    Revision revision() {
        return new Revision(
                template.id(),
                template.documentId(),
                1,
                text.toString(),
                blocks,
                emphases,
                template.importedAt());
    }

    Opened opened() {
        return opened(0);
    }

    Opened opened(int place) {
        return new Opened(
                source,
                revision(),
                new int[blocks.size()],
                List.copyOf(folds),
                annotations(),
                CODEBOOK,
                place);
    }

    static Sample article() {
        return new Sample()
                .add(Kind.TITLE, "Harbour talks stall as both sides hold their lines")
                .add(Kind.BYLINE, "By Ada Fenwick")
                .add(
                        Kind.PARAGRAPH,
                        "The government in Veldmark asserts that its northern neighbour has largely shut the door to"
                                + " diplomatic engagement. Officials indicate that policy now prioritizes strengthened"
                                + " containment of the northern fleet, reflecting a shift from earlier outreach efforts"
                                + " toward a more guarded, pressure-driven approach.")
                .add(
                        Kind.PARAGRAPH,
                        "Minister Orsolya Brandt pointed to the failed harbour summit as the last meaningful"
                                + " diplomatic moment between the two countries. Since then, repeated attempts to initiate"
                                + " talks have been rejected, signalling a sustained pause and a preference for unilateral"
                                + " moves.")
                .add(Kind.HEADING, "What the ministry says")
                .add(Kind.LIST_ITEM, "Sanctions on shipping stay in force until spring.")
                .add(Kind.LIST_ITEM, "Port inspections are to be doubled.")
                .add(
                        Kind.QUOTATION,
                        "We will deter any step against the harbour towns, and we will do so together with our"
                                + " partners.")
                .add(
                        Kind.PARAGRAPH,
                        "Analysts note that the current posture favours resilience and deterrence, coupled with"
                                + " persistent, if cautious, diplomacy. The evolving strategy seeks to prevent escalation"
                                + " while preserving room for future negotiations.")
                .fold(Reason.NAVIGATION, "Previous Article")
                .fold(Reason.NAVIGATION, "A bridge reopens after nine years")
                .fold(Reason.COMMENTS, "Write a Comment")
                .add(
                        Kind.PARAGRAPH,
                        "Such demonstrations reinforce the stakes for regional partners as they assess options for"
                                + " deterring aggression while avoiding a full-scale confrontation.");
    }

    static Sample overlapping() {
        return article()
                .mark(
                        "Officials indicate that policy now prioritizes strengthened containment of the northern fleet",
                        CONTAINMENT)
                .mark("strengthened containment of the northern fleet", DETERRENCE)
                .mark("policy now prioritizes strengthened containment", SANCTIONS)
                .mark("repeated attempts to initiate talks have been rejected")
                .mark("Sanctions on shipping stay in force until spring.", SANCTIONS)
                .mark("We will deter any step against the harbour towns", DETERRENCE);
    }

    /// Requests that only remember.
    static final class Asked implements ReaderRequests {
        final List<String> all = new ArrayList<>();

        /// What to do when the last note is refused.
        Runnable refused = () -> {};

        @Override
        public void move(UUID annotationId, TextRange range) {
            all.add(
                    "move "
                            + annotationId.getLeastSignificantBits()
                            + " "
                            + range.start()
                            + " "
                            + range.end());
        }

        @Override
        public void menu(Point2D screen, List<Integer> fold, List<Integer> back) {
            all.add("menu " + fold + " " + back);
        }

        @Override
        public void unfold(Collection<Integer> blocks) {
            all.add("unfold " + blocks);
        }

        @Override
        public void chooseTag(UUID annotationId, Bounds screen) {
            all.add("chooseTag " + annotationId.getLeastSignificantBits());
        }

        @Override
        public void untag(UUID annotationId, UUID tagId) {
            all.add(
                    "untag "
                            + annotationId.getLeastSignificantBits()
                            + " "
                            + tagId.getLeastSignificantBits());
        }

        @Override
        public void note(UUID annotationId, String note, Runnable whenRefused) {
            all.add("note " + annotationId.getLeastSignificantBits() + " " + note);
            refused = whenRefused;
        }

        @Override
        public void draft(UUID annotationId, String note) {
            all.add("draft " + annotationId.getLeastSignificantBits() + " " + note);
        }

        @Override
        public void remove(List<UUID> annotationIds) {
            annotationIds.forEach(id -> all.add("remove " + id.getLeastSignificantBits()));
        }

        @Override
        public void editSource() {
            all.add("editSource");
        }

        @Override
        public void leaving(int offset) {
            all.add("leaving " + offset);
        }

        @Override
        public void reading(int offset, double read) {
            all.add("reading " + Math.round(100 * read));
        }
    }
}
