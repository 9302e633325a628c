package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import lectern.Fx;
import lectern.model.Codebook;
import lectern.model.Kind;
import lectern.model.Tag;
import lectern.settings.Colours;
import lectern.settings.Theme;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/// Texts and annotations nobody should have, all of which stay readable.
class BadInputTest {
    private static final String SENTENCE =
            "Officials indicate that policy now prioritizes strengthened containment of the northern fleet.";

    /// Opens it, goes to its end and back, and focuses the last annotation.
    private static Stand read(Sample sample) {
        var stand = new Stand(sample.opened(), 1280, 800);
        int length = sample.revision().text().length();
        stand.run(view -> view.going().reveal(new TextRange(Math.max(0, length - 1), length)));
        stand.run(view -> view.going().reveal(new TextRange(0, Math.min(1, length))));
        sample.annotations().forEach(one -> stand.run(view -> view.focus(one.id())));
        return stand;
    }

    private static int seen(Stand stand, String style) {
        return Fx.call(
                () ->
                        (int)
                                stand.view.lookupAll(style).stream()
                                        .filter(node -> node.isVisible())
                                        .count());
    }

    @Test
    void threeHundredOnOneSentenceAreLinesAndACount() {
        var sample = new Sample().add(Kind.PARAGRAPH, SENTENCE);
        for (int i = 0; i < 300; i++) {
            sample.mark(new TextRange(i % 20, SENTENCE.length() - i % 7), Sample.DETERRENCE);
        }
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            stand.run(view -> view.focus(sample.annotation(299).id()));
            stand.picture("reader-dense");
            assertThat(seen(stand, ".card")).isEqualTo(1);
            assertThat(seen(stand, ".card-line")).isBetween(20, 32);
            assertThat(seen(stand, ".cards-more")).isEqualTo(1);
        }
    }

    @Test
    void fiftyNestedAreAllCounted() {
        var sample = new Sample().add(Kind.PARAGRAPH, SENTENCE.repeat(3));
        for (int i = 0; i < 50; i++) {
            sample.mark(
                    new TextRange(i, 250 - i), i % 2 == 0 ? Sample.SANCTIONS : Sample.DETERRENCE);
        }
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            stand.picture("reader-nested");
            assertThat(Fx.call(() -> stand.view.compositor.marks.at(100).size())).isEqualTo(50);
        }
    }

    @Test
    void nothingAndEverythingCanBeHighlighted() {
        var sample = new Sample().add(Kind.PARAGRAPH, SENTENCE).add(Kind.PARAGRAPH, SENTENCE);
        int length = sample.revision().text().length();
        sample.mark(new TextRange(4, 4)).mark(new TextRange(0, length), Sample.SANCTIONS);
        try (var stand = read(sample)) {
            assertThat(Fx.call(() -> stand.view.compositor.marks.all().size())).isEqualTo(1);
        }
    }

    @Test
    void aDocumentOfOneCharacterAndOneOfNone() {
        try (var stand = read(new Sample().add(Kind.PARAGRAPH, "x").mark("x", Sample.SANCTIONS));
                var none = read(new Sample())) {
            assertThat(stand.at(new TextRange(0, 1)).getWidth()).isPositive();
            assertThat(seen(none, ".card")).isZero();
        }
    }

    @Test
    void aLineOfAMegabyteIsSetInPieces() {
        var sample = new Sample().add(Kind.PARAGRAPH, "x".repeat(1 << 20));
        sample.mark(new TextRange(1 << 19, (1 << 19) + 50), Sample.SANCTIONS);
        try (var stand = read(sample)) {
            assertThat(stand.focused()).isPresent();
            assertThat(Fx.call(() -> stand.view.page.display().rows())).isGreaterThan(130);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 100, 500, 900, 1_000, 1_023})
    void anAnnotationDeepInALineOfAMegabyteIsInViewOnceItHasTheFocus(int kilobyte) {
        var words = new StringBuilder();
        while (words.length() < 1 << 20) {
            words.append("word ").append(words.length()).append(' ');
        }
        words.setLength(1 << 20);
        var sample = new Sample().add(Kind.TITLE, "One line");
        sample.add(Kind.PARAGRAPH, words.toString());
        int first = sample.revision().text().length() - words.length();
        for (int at = 0; at < 1 << 20; at += 1 << 17) {
            sample.mark(new TextRange(first + at, first + at + 30), Sample.DETERRENCE);
        }
        int start = first + kilobyte * 1_024 + 100;
        var range = new TextRange(start, start + 50);
        sample.mark(range, Sample.SANCTIONS);
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            var id = sample.annotations().getLast().id();
            stand.run(view -> view.focus(id));
            Fx.pulses(4);
            assertThat(stand.focused()).contains(id);
            isInView(stand, range);
            stand.run(view -> view.focus(sample.annotation(7).id()));
            Fx.pulses(4);
            isInView(stand, sample.annotation(7).anchor().range());
            int end = sample.revision().text().length() - 1;
            stand.run(view -> view.going().reveal(new TextRange(end, end + 1)));
            stand.run(view -> view.focus(id));
            Fx.pulses(4);
            isInView(stand, range);
            stand.run(
                    view -> {
                        view.open(sample.opened());
                        view.focus(id);
                    });
            Fx.pulses(4);
            isInView(stand, range);
            Fx.run(() -> stand.stage.setWidth(900));
            Fx.pulses(4);
            stand.run(view -> view.focus(sample.annotation(3).id()));
            stand.run(view -> view.focus(id));
            Fx.pulses(4);
            isInView(stand, range);
        }
    }

    private static void isInView(Stand stand, TextRange range) {
        var at = stand.at(range);
        var view = Fx.call(() -> stand.view.localToScreen(stand.view.getLayoutBounds()));
        assertThat(at.getMinY()).isGreaterThanOrEqualTo(view.getMinY());
        assertThat(at.getMaxY()).isLessThanOrEqualTo(view.getMaxY());
        assertThat(
                        stand.pixels(range, Color.web(Colours.strong("green", Theme.PAPER)))
                                + stand.pixels(
                                        range, Color.web(Colours.strong("sky", Theme.PAPER))))
                .isPositive();
    }

    @Test
    void twoHundredThousandParagraphsOfOneWord() {
        int count = 200_000;
        var text = new StringBuilder();
        var blocks = new ArrayList<lectern.model.Block>();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : "\n\n");
            blocks.add(
                    new lectern.model.Block(
                            new TextRange(text.length(), text.length() + 4), Kind.PARAGRAPH));
            text.append("word");
        }
        var revision =
                new lectern.model.Revision(
                        new java.util.UUID(9, 9),
                        new java.util.UUID(9, 8),
                        1,
                        text.toString(),
                        blocks,
                        java.time.Instant.EPOCH);
        var opened =
                new Opened(
                        new Sample().source,
                        revision,
                        new int[count],
                        List.of(),
                        List.of(),
                        Sample.CODEBOOK,
                        0);
        try (var stand = new Stand(opened, 1280, 800)) {
            var last = new TextRange(text.length() - 4, text.length());
            stand.run(view -> view.going().reveal(last));
            assertThat(stand.at(last).getWidth()).isPositive();
        }
    }

    @Test
    void controlCharactersTakeNoLineAndShiftNothing() {
        String text =
                "Be\u0001fo\u0007re\u000b and\u200b\u202e af\u2028ter\u0085 the\u001b[0m\ttab";
        var sample = new Sample().add(Kind.PARAGRAPH, text).mark("the", Sample.SANCTIONS);
        try (var stand = read(sample)) {
            stand.picture("reader-control");
            stand.run(view -> view.select(sample.range("the")));
            assertThat(stand.selection()).contains(sample.range("the"));
            assertThat(
                            Fx.call(
                                    () ->
                                            stand.view
                                                    .page
                                                    .display()
                                                    .shown(stand.view.page.display().rows() - 1)))
                    .hasSameSizeAs(text);
        }
    }

    @Test
    void aLongTagNameAndFiveHundredTags() {
        var tags = new ArrayList<Tag>();
        for (int i = 0; i < 500; i++) {
            tags.add(Sample.tag(1_000 + i, i == 0 ? "n".repeat(200) : "tag " + i, "sky", '1'));
        }
        var sample = new Sample().add(Kind.PARAGRAPH, SENTENCE);
        sample.mark(SENTENCE, tags.getFirst());
        sample.mark("policy", tags.toArray(Tag[]::new));
        var opened = sample.opened().with(sample.annotations(), new Codebook(tags));
        try (var stand = new Stand(opened, 1280, 800)) {
            stand.picture("reader-tags");
            assertThat(seen(stand, ".chip") + seen(stand, ".card-line")).isPositive();
        }
    }
}
