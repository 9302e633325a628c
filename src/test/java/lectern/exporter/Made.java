package lectern.exporter;

import lectern.model.Anchor;
import lectern.model.Annotation;
import lectern.model.AnnotationRow;
import lectern.model.Claim;
import lectern.model.Codebook;
import lectern.model.PartialDate;
import lectern.model.Quote;
import lectern.model.Source;
import lectern.model.Tag;
import lectern.model.Tagging;
import lectern.text.TextRange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;

/// Tiny constructors for the tests of this package.
final class Made {
    static final Tag DETERRENCE = tag(1, "deterrence", null);
    static final Tag SANCTIONS = tag(2, "sanctions", null);
    static final Tag ENERGY = tag(3, "energy", SANCTIONS.id());
    static final Codebook CODEBOOK = new Codebook(List.of(DETERRENCE, SANCTIONS, ENERGY));

    static final Source SOURCE =
            new Source(
                    "The strait",
                    "A. Writer",
                    "Harbour Post",
                    Optional.of(new PartialDate(2031, 5, 0)),
                    "https://harbourpost.example/strait",
                    "strait.txt",
                    "en");

    private static final String[] HOSTILE = {
        "",
        " ",
        "'",
        "''x",
        "=1+2",
        "+1",
        "-5 percent",
        "@state",
        "\t",
        "\n",
        "\n=1",
        "＝1",
        "－",
        "＋",
        "＠",
        "\"",
        "\"\"",
        "a,b",
        "a;b",
        "\r",
        "\r\n",
        "line\nline",
        "مرحبا \"عالم\"",
        "\u202Eevil",
        "👩‍👩‍👧",
        "𝔘",
        "\uFEFF",
        "007",
        "NULL",
        "1e5",
        "3/4",
        "#comment",
        "a\u0085b",
        "a\u2028b",
        "é",
        "\\\"",
        "\u001A"
    };

    private Made() {}

    static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    static Tag tag(int number, String name, @org.jspecify.annotations.Nullable UUID parent) {
        return new Tag(id(number), parent, name, "sky", "", null, number);
    }

    static AnnotationRow row(String quote, String note, Tag... tags) {
        return row(SOURCE, quote, note, "before ", " after", tags);
    }

    static AnnotationRow row(
            Source source, String quote, String note, String before, String after, Tag... tags) {
        var anchor =
                new Anchor(id(10), new TextRange(7, 7 + quote.length()), new Quote(quote, "", ""));
        var annotation =
                new Annotation(
                        id(11),
                        id(12),
                        anchor,
                        List.of(tags).stream().map(tag -> new Tagging(tag.id())).toList(),
                        note,
                        Claim.NONE,
                        "me",
                        Instant.parse("2031-05-06T07:08:09.123Z"),
                        Instant.parse("2031-05-06T07:08:10Z"));
        return new AnnotationRow(
                annotation,
                source,
                1,
                false,
                7,
                7 + quote.codePointCount(0, quote.length()),
                OptionalInt.of(4),
                2,
                OptionalInt.empty(),
                before,
                after);
    }

    /// A cell that somebody might stumble over.
    static String hostile(Random random) {
        var cell = new StringBuilder();
        for (int parts = random.nextInt(4); parts >= 0; parts--) {
            cell.append(HOSTILE[random.nextInt(HOSTILE.length)]);
        }
        return cell.toString();
    }

    static AnnotationRow hostileRow(Random random) {
        var source =
                new Source(
                        hostile(random),
                        hostile(random),
                        hostile(random),
                        Optional.empty(),
                        hostile(random),
                        hostile(random),
                        "");
        Tag[] tags =
                CODEBOOK.tags().stream().filter(tag -> random.nextBoolean()).toArray(Tag[]::new);
        return row(
                source, hostile(random), hostile(random), hostile(random), hostile(random), tags);
    }
}
