package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import lectern.Fx;
import lectern.settings.TagColour;
import lectern.settings.Theme;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;

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
    void moreLanesThanALineCarriesAreCounted() {
        var sample = Sample.article();
        for (int i = 0; i < 8; i++) {
            sample.mark(
                    sample.range("Officials indicate that policy now prioritizes strengthened"),
                    i % 2 == 0 ? Sample.SANCTIONS : Sample.DETERRENCE);
        }
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            var counts =
                    Fx.call(
                            () ->
                                    stand.view.lookupAll("Text").stream()
                                            .map(node -> ((javafx.scene.text.Text) node).getText())
                                            .filter(text -> text.startsWith("+"))
                                            .toList());
            int carried = stand.view.compositor.typography.lanes(Style.PARAGRAPH);
            assertThat(counts).contains("+" + (8 - carried));
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
                                                .rowOf(
                                                        sample.range(words).start(),
                                                        lectern.text.DisplayText.Side.AFTER);
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
}
