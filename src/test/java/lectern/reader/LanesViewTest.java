package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import lectern.Fx;
import lectern.model.Kind;
import lectern.settings.TagColour;
import lectern.settings.Theme;
import lectern.text.DisplayText.Side;
import lectern.text.TextRange;

import org.fxmisc.richtext.SelectionPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

class LanesViewTest {
    private static Stand stand(Sample sample) {
        return new Stand(sample.opened(), 1000, 800);
    }

    @Test
    void everyOverlappingAnnotationHasItsLine() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            TextRange all = sample.range("strengthened containment");
            for (var colour :
                    new TagColour[] {TagColour.SKY, TagColour.VERMILION, TagColour.GREEN}) {
                assertThat(stand.pixels(all, Color.web(colour.strong(Theme.PAPER))))
                        .as(colour.word())
                        .isGreaterThan(150);
            }
            assertThat(stand.pixels(all, Stand.tint(TagColour.SKY))).isGreaterThan(500);
        }
    }

    @Test
    void aStretchWithAsManyWithoutALaneAllAlongIsCountedOnce() {
        var sample = Sample.article();
        TextRange all = sample.range("Officials indicate that policy now prioritizes strengthened");
        for (int i = 0; i < 8; i++) {
            sample.mark(all, Sample.SANCTIONS);
        }
        int middle = sample.range("policy now prioritizes").start();
        sample.mark(new TextRange(all.start(), middle), Sample.DETERRENCE)
                .mark(new TextRange(middle, all.end()), Sample.DETERRENCE);
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            int carried = stand.view.compositor.typography.lanes(Style.PARAGRAPH);
            assertThat(counts(stand)).containsOnlyOnce("+" + (9 - carried));
        }
    }

    private static List<String> counts(Stand stand) {
        return Fx.call(
                () ->
                        stand.view.lookupAll("Text").stream()
                                .map(node -> ((javafx.scene.text.Text) node).getText())
                                .filter(text -> text.startsWith("+"))
                                .toList());
    }

    @Test
    void moreLanesThanALineCarriesAreCounted() {
        var sample = Sample.article();
        for (int i = 0; i < 8; i++) {
            sample.mark(
                    sample.range("Officials indicate that policy now prioritizes strengthened"),
                    i % 2 == 0 ? Sample.SANCTIONS : Sample.DETERRENCE);
        }
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            int carried = stand.view.compositor.typography.lanes(Style.PARAGRAPH);
            assertThat(counts(stand)).contains("+" + (8 - carried));
            stand.picture("reader-dense");
        }
    }

    @Test
    void barsThatHaveNoLaneAreCountedAndNamed() {
        var sample = Sample.article();
        String words = "Officials indicate that policy now prioritizes strengthened";
        for (int i = 0; i < 12; i++) {
            sample.mark(words, i % 2 == 0 ? Sample.SANCTIONS : Sample.DETERRENCE);
        }
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            var bounds = stand.at(sample.range(words));
            var found =
                    Fx.call(
                            () -> {
                                int row =
                                        stand.view
                                                .page
                                                .display()
                                                .rowOf(sample.range(words).start(), Side.AFTER);
                                var layer = stand.view.compositor.layer(row).orElseThrow();
                                double y = layer.screenToLocal(bounds).getMinY() + 4;
                                double edge =
                                        ((javafx.scene.text.TextFlow) layer.getParent()).getWidth();
                                var counts =
                                        layer.getChildrenUnmodifiable().stream()
                                                .filter(HiddenCount.class::isInstance)
                                                .filter(
                                                        node ->
                                                                node.getLayoutBounds().getMinX()
                                                                        > edge)
                                                .flatMap(node -> node.lookupAll("Text").stream())
                                                .map(
                                                        node ->
                                                                ((javafx.scene.text.Text) node)
                                                                        .getText())
                                                .toList();
                                assertThat(counts).containsExactly("+4");
                                assertThat(layer.barsAt(edge - 2, y)).isEmpty();
                                return layer.barsAt(edge + 10, y);
                            });
            assertThat(found).hasSize(12);
            stand.picture("reader-bars");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said that talks would go on until spring. ",
                "قالت الوزيرة إن السفن ستبقى في الميناء حتى الربيع. "
            })
    void touchingHighlightsOfTheSameTagStayTwo(String words) {
        var sample = new Sample().add(Kind.PARAGRAPH, words.repeat(6).strip());
        int middle = 3 * words.length();
        int end = sample.revision().text().length();
        sample.mark(new TextRange(0, middle), Sample.DETERRENCE)
                .mark(new TextRange(middle, end), Sample.DETERRENCE);
        try (var stand = stand(sample)) {
            var tints = tints(stand, TagColour.SKY);
            var lines = tints.stream().collect(Collectors.groupingBy(Rectangle2D::getMinY));
            assertThat(lines).hasSizeGreaterThan(2);
            assertThat(lines.values())
                    .filteredOn(line -> line.size() > 1)
                    .singleElement()
                    .satisfies(
                            line -> {
                                var sides = new ArrayList<>(line);
                                sides.sort(Comparator.comparingDouble(Rectangle2D::getMinX));
                                assertThat(sides).hasSize(2);
                                assertThat(sides.getLast().getMinX())
                                        .isEqualTo(sides.getFirst().getMaxX() + 1);
                            });
        }
    }

    @Test
    void aNewHighlightLeavesTheLinesAboveAndBelowItAsTheyAre() {
        String words = "The minister said that talks would go on until spring. ";
        var sample = new Sample().add(Kind.PARAGRAPH, words.repeat(12).strip());
        sample.mark(new TextRange(4, words.length() * 11), Sample.DETERRENCE);
        try (var stand = stand(sample)) {
            var before = tints(stand, TagColour.SKY);
            int start = words.length() * 6;
            sample.mark(new TextRange(start, start + 20), Sample.SANCTIONS);
            // One that lies around it changes no ground at all.
            sample.mark(new TextRange(4, words.length() * 12 - 1), Sample.CONTAINMENT);
            stand.run(view -> view.annotations(sample.annotations(), Sample.CODEBOOK));
            var touched = tints(stand, TagColour.GREEN).getFirst();
            assertThat(tints(stand, TagColour.SKY))
                    .containsAll(
                            before.stream()
                                    .filter(line -> line.getMinY() != touched.getMinY())
                                    .toList());
        }
    }

    @Test
    void theBarOfOneThatRunsOnIsNotPartedBetweenParagraphs() {
        String words = "The minister said that talks would go on until spring. ";
        var sample = new Sample();
        for (int i = 0; i < 3; i++) {
            sample.add(Kind.PARAGRAPH, words.repeat(3).strip());
        }
        sample.mark(new TextRange(0, sample.revision().text().length()), Sample.DETERRENCE);
        try (var stand = stand(sample)) {
            int first = Fx.call(() -> stand.view.page.display().rowOf(0, Side.AFTER));
            var bars = Fx.call(() -> List.of(bar(stand, first), bar(stand, first + 1)));
            assertThat(bars.getLast().getMinY()).isEqualTo(bars.getFirst().getMaxY());
            // Nor is what is selected seen twice there.
            stand.run(view -> view.page.selectAll());
            stand.picture("selection-paragraphs");
            var veils = Fx.call(() -> List.of(veil(stand, first), veil(stand, first + 1)));
            assertThat(veils.getLast().getMinY()).isEqualTo(veils.getFirst().getMaxY());
        }
    }

    /// The bar beside a row, on the page.
    private static Bounds bar(Stand stand, int row) {
        var layer = stand.view.compositor.layer(row).orElseThrow();
        return layer.getChildrenUnmodifiable().stream()
                .filter(Rectangle.class::isInstance)
                .map(node -> layer.localToScene(node.getBoundsInLocal()))
                .filter(bounds -> bounds.getWidth() > 0 && bounds.getWidth() < 4)
                .findFirst()
                .orElseThrow();
    }

    /// What is selected in a row, on the page.
    private static Bounds veil(Stand stand, int row) {
        var flow = stand.view.compositor.layer(row).orElseThrow().getParent();
        return flow.getChildrenUnmodifiable().stream()
                .filter(SelectionPath.class::isInstance)
                .map(node -> flow.localToScene(node.getBoundsInParent()))
                .findFirst()
                .orElseThrow();
    }

    /// The grounds in this colour in the row where the text begins.
    private static List<Rectangle2D> tints(Stand stand, TagColour colour) {
        return Fx.call(
                () ->
                        stand
                                .view
                                .compositor
                                .layer(stand.view.page.display().rowOf(0, Side.AFTER))
                                .orElseThrow()
                                .getChildrenUnmodifiable()
                                .stream()
                                .filter(Rectangle.class::isInstance)
                                .map(Rectangle.class::cast)
                                .filter(shape -> shape.getWidth() > 0)
                                .filter(shape -> shape.getFill().equals(Stand.tint(colour)))
                                .map(
                                        shape ->
                                                new Rectangle2D(
                                                        shape.getX(),
                                                        shape.getY(),
                                                        shape.getWidth(),
                                                        shape.getHeight()))
                                .toList());
    }
}
