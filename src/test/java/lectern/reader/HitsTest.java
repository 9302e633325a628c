package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import lectern.Fx;
import lectern.settings.Theme;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class HitsTest {
    private static final Shades SHADES = new Shades(Theme.PAPER, Sample.CODEBOOK);

    @Test
    void hitsAreSeenOverHighlightsAndTheCurrentOneIsStronger() {
        var sample = Sample.overlapping();
        TextRange hit = sample.range("northern fleet");
        TextRange other = sample.range("guarded");
        try (var stand = new Stand(sample.opened(), 1000, 800)) {
            stand.run(
                    view -> {
                        view.hits().show(List.of(hit, other));
                        view.hits().current(Optional.of(hit));
                    });
            assertThat(stand.pixels(hit, SHADES.currentHit())).isGreaterThan(300);
            assertThat(stand.pixels(other, SHADES.hit())).isGreaterThan(300);
            Color lane = SHADES.strong(Sample.CONTAINMENT);
            assertThat(stand.pixels(hit, lane)).isGreaterThan(50);
            stand.run(view -> view.hits().show(List.of()));
            assertThat(stand.pixels(other, SHADES.hit())).isZero();
        }
    }

    @Test
    void whatIsGoneToNeverStandsAtTheEdge() {
        var sample = Sample.article();
        for (int i = 0; i < 40; i++) {
            sample.add(lectern.model.Kind.PARAGRAPH, "Paragraph number " + i + " says little.");
        }
        for (int height : new int[] {90, 300, 800}) {
            try (var stand = new Stand(sample.opened(), 700, height)) {
                for (int i = 0; i < 30; i++) {
                    TextRange target = sample.range("number " + i + " says");
                    stand.run(view -> view.going().reveal(target));
                    var at = stand.at(target);
                    double margin = height == 90 ? 10 : height / 6.0 - 1;
                    assertThat(at.getMinY()).as(height + ": " + i).isGreaterThan(margin);
                    assertThat(at.getMaxY()).as(height + ": " + i).isLessThan(height - margin);
                }
            }
        }
    }

    @Test
    void theStripShowsTheColoursOfAllTags() {
        var sample = Sample.overlapping();
        sample.add(lectern.model.Kind.PARAGRAPH, "Three ways to say one thing.");
        sample.mark("Three ways", Sample.DETERRENCE, Sample.CONTAINMENT, Sample.SANCTIONS);
        try (var stand = new Stand(sample.opened(), 1000, 600)) {
            var found =
                    Fx.call(
                            () -> {
                                var strip =
                                        java.util.Objects.requireNonNull(
                                                stand.view.lookup(".strip"));
                                var image = strip.snapshot(null, null);
                                double y =
                                        new StripPlan(
                                                        stand.view.compositor.heights(),
                                                        (int) image.getHeight())
                                                .y(sample.range("Three ways").start());
                                var colours = new java.util.ArrayList<String>();
                                for (int x = 1; x < 7; x++) {
                                    colours.add(
                                            image.getPixelReader()
                                                    .getColor(x, (int) y + 1)
                                                    .toString());
                                }
                                return colours;
                            });
            var shades = new Shades(lectern.settings.Theme.PAPER, Sample.CODEBOOK);
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(
                            java.util.stream.Stream.of(
                                            Sample.DETERRENCE, Sample.CONTAINMENT, Sample.SANCTIONS)
                                    .map(tag -> shades.strong(tag).toString())
                                    .flatMap(colour -> java.util.stream.Stream.of(colour, colour))
                                    .toList());
        }
    }

    @Test
    void aClickOnTheStripGoesToTheNearestMark() {
        var sample = Sample.overlapping();
        for (int i = 0; i < 40; i++) {
            sample.add(lectern.model.Kind.PARAGRAPH, "Paragraph number " + i + " says little.");
        }
        sample.mark("number 30 says", Sample.DETERRENCE);
        try (var stand = new Stand(sample.opened(), 1000, 600)) {
            var strip =
                    Fx.call(
                            () ->
                                    (Strip)
                                            java.util.Objects.requireNonNull(
                                                    stand.view.lookup(".strip")));
            double y =
                    Fx.call(
                            () ->
                                    new StripPlan(stand.view.compositor.heights(), 600)
                                            .y(sample.range("number 30 says").start()));
            var at = Fx.call(() -> strip.localToScreen(4, y + 3));
            stand.click(new javafx.geometry.BoundingBox(at.getX(), at.getY(), 0, 0));
            assertThat(stand.focused()).contains(sample.annotation(6).id());
            assertThat(Fx.call(strip::getAccessibleText)).contains("7 annotations");
            stand.picture("strip");
        }
    }
}
