package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

import lectern.Fx;
import lectern.model.Kind;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/// The scroll bar and the strip beside it, where rows are of very different height.
class PageScrollTest {
    private static final double HEIGHT = 600;

    private final Sample sample = article();

    private static Sample article() {
        var sample = new Sample();
        sample.add(Kind.TITLE, "Three quiet years in the strait");
        sample.add(
                Kind.PARAGRAPH,
                "The harbour office counts every ship. ".repeat(300) + "So it ends.");
        for (int i = 0; i < 60; i++) {
            sample.add(Kind.PARAGRAPH, "Paragraph number " + i + " says little.");
        }
        return sample;
    }

    @Test
    void aMarkStandsBesideTheThumbWhileItsPassageIsInView() {
        for (String passage :
                List.of(
                        "Three quiet",
                        "So it ends",
                        "number 5 says",
                        "number 30 says",
                        "number 59")) {
            try (var stand = new Stand(sample.opened(), 1000, HEIGHT)) {
                TextRange range = sample.range(passage);
                stand.run(view -> view.going().reveal(range));
                double y = Fx.call(() -> plan(stand).y(range.start()));
                Region seen = Fx.call(() -> (Region) find(stand, ".strip-view"));
                assertThat(y)
                        .as(passage)
                        .isBetween(
                                Fx.call(seen::getLayoutY) - 2,
                                Fx.call(() -> seen.getLayoutY() + seen.getHeight() + 2));
            }
        }
    }

    @Test
    void theThumbRunsFromEndToEnd() {
        try (var stand = new Stand(sample.opened(), 1000, HEIGHT)) {
            assertThat(value(stand)).isZero();
            stand.run(view -> view.going().reveal(sample.range("number 59")));
            stand.run(view -> view.page.scrollYBy(10_000));
            assertThat(value(stand)).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void whoDragsTheThumbComesWhereItPoints() {
        try (var stand = new Stand(sample.opened(), 1000, HEIGHT)) {
            for (double value : new double[] {0.2, 0.6, 0.9, 0.5}) {
                stand.run(_ -> bar(stand).setValue(value));
                assertThat(value(stand)).isCloseTo(value, within(0.02));
            }
            stand.run(_ -> bar(stand).setValue(1));
            assertThat(Fx.call(() -> stand.view.page.bottom()))
                    .isGreaterThan(sample.range("number 59").start());
            stand.run(_ -> bar(stand).setValue(0));
            assertThat(Fx.call(() -> stand.view.page.top())).isZero();
        }
    }

    /// What is a third of the way down a long text stands a third of the way down the strip, whatever rows it has.
    @Test
    void placesCountByLinesAndNotByRows() {
        try (var stand = new Stand(sample.opened(), 1000, HEIGHT)) {
            double end = Fx.call(() -> plan(stand).y(sample.range("So it ends").start()));
            assertThat(end / HEIGHT).isBetween(0.6, 0.8);
        }
    }

    @Test
    void aPassageManyScreensDownItsParagraphIsShown() {
        var sample = new Sample();
        sample.add(Kind.TITLE, "One paragraph");
        for (int i = 0; i < 3; i++) {
            sample.add(Kind.PARAGRAPH, "Short " + i + ".");
        }
        var text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append("Ship number ").append(i).append(" is counted again. ");
        }
        sample.add(Kind.PARAGRAPH, text.toString().strip());
        sample.add(Kind.PARAGRAPH, "Short at the end.");
        try (var stand = new Stand(sample.opened(), 1000, HEIGHT)) {
            for (int ship : new int[] {150, 20, 90}) {
                TextRange range = sample.range("Ship number " + ship + " is");
                stand.run(view -> view.going().reveal(range));
                double top = Fx.call(() -> stand.view.page.topOf(range.start()).orElse(-1.0));
                assertThat(top).as("ship " + ship).isCloseTo(HEIGHT / 3, within(1.0));
            }
        }
    }

    private static StripPlan plan(Stand stand) {
        return new StripPlan(stand.view.compositor.heights(), (int) HEIGHT);
    }

    private static javafx.scene.Node find(Stand stand, String selector) {
        return Objects.requireNonNull(stand.view.lookup(selector));
    }

    private static ScrollBar bar(Stand stand) {
        return (ScrollBar) find(stand, ".page-scroll");
    }

    private static double value(Stand stand) {
        return Fx.call(() -> bar(stand).getValue());
    }
}
