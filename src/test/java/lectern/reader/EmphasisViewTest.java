package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import lectern.Fx;
import lectern.model.Emphasis.Style;
import lectern.model.Kind;
import lectern.settings.Colours;
import lectern.settings.TagColour;
import lectern.settings.Theme;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class EmphasisViewTest {
    private static Sample article() {
        return new Sample()
                .add(Kind.TITLE, "Harbour talks stall as both sides hold their lines")
                .add(Kind.BYLINE, "By Ada Fenwick for the Veldmark Courier")
                .set(Style.EMPHASIS, "Veldmark Courier")
                .add(
                        Kind.PARAGRAPH,
                        "The government in Veldmark asserts that its neighbour has largely shut the door to talks."
                                + " Nobody in the ministry calls this a failure; officials speak of a pause, and"
                                + " of strengthened containment of the northern fleet in the months before the ice.")
                .set(Style.EMPHASIS, "failure")
                .set(Style.STRONG, "strengthened containment of the northern fleet")
                .set(Style.EMPHASIS, "northern fleet")
                .heading(2, "What the ministry says")
                .add(Kind.LIST_ITEM, "Sanctions on shipping stay in force until spring.")
                .set(Style.STRONG, "Sanctions on shipping")
                .add(Kind.LIST_ITEM, "Port inspections are to be doubled.")
                .add(Kind.LIST_ITEM, "1. A numbered item keeps its number.")
                .heading(3, "In the words of the minister")
                .add(
                        Kind.QUOTATION,
                        "We will deter any step against the harbour towns, and we will do so together with our"
                                + " partners, as long as it takes and not a day longer.")
                .set(Style.EMPHASIS, "together")
                .add(Kind.QUOTATION, "Nobody should mistake patience for weakness.")
                .add(
                        Kind.PARAGRAPH,
                        "Analysts note that the posture favours resilience and deterrence.");
    }

    private static Color tint(TagColour colour) {
        return Color.web(Colours.tint(colour.strong(Theme.PAPER), Theme.PAPER));
    }

    @ParameterizedTest
    @EnumSource(names = {"PAPER", "DARK"})
    void pictures(Theme theme) {
        var sample =
                article()
                        .mark("officials speak of a pause, and of strengthened", Sample.DETERRENCE)
                        .mark("any step against the harbour", Sample.CONTAINMENT);
        try (var stand = new Stand(sample.opened(), 1280, 900, theme)) {
            stand.picture("emphasis-" + theme.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static int apart(Rectangle2D one, Rectangle2D other) {
        double most =
                Math.max(
                        Math.abs(one.getMinX() - other.getMinX()),
                        Math.abs(one.getMaxX() - other.getMaxX()));
        return most < 0.01
                        && one.getMinY() == other.getMinY()
                        && one.getHeight() == other.getHeight()
                ? 0
                : 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "漢字とかなで書いた文もここにある。", "हिन्दी में लिखा हुआ एक छोटा वाक्य। "})
    void passagesStandWhereTheirLettersAreSet(String more) {
        var sample = article().add(Kind.PARAGRAPH, "Zeal and affluence — " + more.repeat(4));
        try (var stand = new Stand(sample.opened(), 1280, 1500)) {
            Fx.run(
                    () -> {
                        var page = stand.view.page.display();
                        for (int row = 0; row < page.rows(); row++) {
                            var lines = stand.view.compositor.layer(row).orElseThrow().lines();
                            var flow = stand.view.compositor.layer(row).orElseThrow().getParent();
                            var set = ((TextFlow) flow).getLayoutInfo();
                            String letters = page.row(row).isLabel() ? "" : page.shown(row);
                            int first = page.row(row).range().start();
                            for (int start = 0; start < letters.length(); start++) {
                                int end = Math.min(letters.length(), start + 1 + start % 40);
                                var wanted = set.getSelectionGeometry(start, end, false);
                                if (wanted.size() == 1
                                        && !Character.isWhitespace(letters.charAt(end - 1))) {
                                    assertThat(lines.of(new TextRange(first + start, first + end)))
                                            .as(letters.substring(start, end))
                                            .singleElement()
                                            .usingComparator(EmphasisViewTest::apart)
                                            .isEqualTo(wanted.getFirst());
                                }
                            }
                        }
                    });
        }
    }

    @Test
    void aQuotationFromTheRightHasItsLineAtTheRight() {
        var sample =
                new Sample()
                        .add(Kind.TITLE, "Talks")
                        .add(Kind.QUOTATION, "قال الوزير إن المحادثات تستمر");
        try (var stand = new Stand(sample.opened(), 1000, 400)) {
            stand.picture("emphasis-rtl");
        }
    }

    @Test
    void wordsAreSetAsTheSourceSetsThem() {
        var sample = article();
        try (var stand = new Stand(sample.opened(), 1000, 800)) {
            assertThat(style(stand, "failure")).contains("Italic");
            assertThat(style(stand, "strengthened containment of the ")).isEqualTo("Bold");
            assertThat(style(stand, "northern fleet")).isEqualTo("Bold Italic");
            // In a row of italics it stands upright.
            assertThat(style(stand, "Veldmark Courier")).doesNotContain("Italic");
        }
    }

    private static String style(Stand stand, String words) {
        return Fx.call(() -> find(stand.view, words).orElseThrow().getFont().getStyle());
    }

    private static Optional<Text> find(Node node, String words) {
        if (node instanceof Text text && text.getText().equals(words)) {
            return Optional.of(text);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> find(child, words).stream())
                        .findFirst()
                : Optional.empty();
    }

    @Test
    void aHighlightOverMixedLettersIsWhole() {
        var sample = article().mark("a failure; officials speak", Sample.DETERRENCE);
        try (var stand = new Stand(sample.opened(), 1000, 800)) {
            for (String part : new String[] {"failure", "; offici"}) {
                TextRange range = sample.range(part);
                Bounds at = stand.at(range);
                assertThat(stand.pixels(range, tint(TagColour.SKY)))
                        .as(part)
                        .isGreaterThan((int) (at.getWidth() * at.getHeight() / 3));
            }
        }
    }

    @Test
    void aDragAndTheKeysSelectOverMixedLetters() {
        var sample = article();
        try (var stand = new Stand(sample.opened(), 1000, 800)) {
            TextRange from = sample.range("calls this");
            stand.drag(new TextRange(from.start(), from.start() + 1), sample.range("officials"));
            assertThat(stand.selection()).contains(sample.range("calls this a failure; officials"));
            stand.click(stand.at(sample.range("ailure")));
            stand.type(KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(stand.selection().orElseThrow().length()).isEqualTo(1);
            assertThat(sample.range("failure").contains(stand.selection().orElseThrow())).isTrue();
        }
    }

    @Test
    void placesAreInTheOrderOfTheWords() {
        var sample = article();
        try (var stand = new Stand(sample.opened(), 1000, 800)) {
            Bounds before = stand.at(sample.range("calls this a"));
            Bounds set = stand.at(sample.range("failure"));
            Bounds after = stand.at(sample.range("; officials"));
            assertThat(before.getMaxX()).isLessThanOrEqualTo(set.getMinX() + 1);
            assertThat(set.getMaxX()).isLessThanOrEqualTo(after.getMinX() + 1);
        }
    }

    /// Families whose cuts differ in height, where they are installed, and the one that is chosen here.
    @ParameterizedTest
    @ValueSource(strings = {"", "DejaVu Serif", "Nimbus Roman", "P052"})
    void linesWithMixedLettersKeepTheirPitchInWholePixels(String family) {
        assumeTrue(
                family.isEmpty() || Font.getFamilies().contains(family),
                () -> "The family " + family + " is not installed");
        var faces = new Typography(new ReaderLook(Theme.PAPER, family, 18, 68, true));
        for (var style : lectern.reader.Style.values()) {
            var plain = new Face(style, Ink.TEXT);
            double height = height(faces, plain);
            for (int i = 1; i < 4; i++) {
                var face = new Face(style, Ink.TEXT, i % 2 == 1, i > 1, false);
                assertThat(height(faces, plain, face)).as(face.toString()).isEqualTo(height);
            }
        }
    }

    /// Of a line with letters of all these faces.
    private static double height(Typography faces, Face... mixed) {
        var line = new TextFlow();
        for (Face face : mixed) {
            var text = new Text("Hg");
            text.setFont(faces.font(face));
            line.getChildren().add(text);
        }
        return Fx.call(() -> line.prefHeight(-1));
    }

    @Test
    void aPieceOfALongParagraphFindsWhatBeganBeforeIt() {
        var words = new StringBuilder("Start. ");
        while (words.length() < 20_000) {
            words.append("The ferry sails at nine. ");
        }
        var sample = new Sample().add(Kind.PARAGRAPH, words.toString().strip());
        sample.set(Style.STRONG, words.toString().strip());
        sample.set(Style.EMPHASIS, "ferry");
        var emphases = new Emphases(sample.revision().emphases());
        assertThat(emphases.in(new TextRange(8_000, 8_100)))
                .singleElement()
                .satisfies(
                        piece -> assertThat(piece.range()).isEqualTo(new TextRange(8_000, 8_100)));
        assertThat(emphases.in(new TextRange(0, 100))).hasSize(3);
    }
}
