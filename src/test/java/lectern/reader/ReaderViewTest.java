package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.model.Kind;
import lectern.settings.Theme;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReaderViewTest {
    @Test
    void aJumpToTheEndReadsNothing() {
        var sample = Sample.article();
        for (int i = 0; i < 100; i++) {
            sample.add(Kind.PARAGRAPH, "Paragraph number " + i + " says little.");
        }
        try (var stand = new Stand(sample.opened(), 1000, 600)) {
            Fx.until("the first view", () -> !readings(stand).isEmpty());
            stand.type(KeyCode.CONTROL, KeyCode.END);
            Fx.until("the last view", () -> readings(stand).size() == 2);
            assertThat(readings(stand).get(1)).isEqualTo(readings(stand).get(0));
        }
    }

    private static List<String> readings(Stand stand) {
        return Fx.call(
                () ->
                        stand.asked.all.stream()
                                .filter(asked -> asked.startsWith("reading"))
                                .toList());
    }

    private static Stand stand(Sample sample) {
        return new Stand(sample.opened(), 1000, 800);
    }

    @Test
    void aDragSelectsWholeWords() {
        var sample = Sample.article();
        try (var stand = stand(sample)) {
            TextRange from = sample.range("vernment in");
            TextRange to = sample.range("Veld");
            stand.drag(new TextRange(from.start(), from.start() + 1), to);
            assertThat(stand.selection()).contains(sample.range("government in Veldmark"));
            assertThat(Fx.call(() -> stand.view.selectionOnScreen())).isPresent();
        }
    }

    @Test
    void pictures() {
        var sample = Sample.overlapping();
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            stand.run(view -> view.select(sample.range("the northern fleet, reflecting a shift")));
            stand.picture("reader-light");
        }
        try (var stand = new Stand(sample.opened(), 1280, 800, Theme.DARK)) {
            stand.run(view -> view.select(sample.range("earlier outreach efforts")));
            stand.picture("reader-dark");
        }
    }

    @Test
    void aClickOnAHighlightFocusesIt() {
        var sample = Sample.overlapping();
        try (var stand = new Stand(sample.opened(), 1000, 900)) {
            stand.click(stand.at(sample.range("Sanctions on")));
            assertThat(stand.focused()).contains(sample.annotation(4).id());
            stand.run(view -> view.going().reveal(sample.range("Analysts")));
            stand.click(stand.at(sample.range("Analysts")));
            assertThat(stand.focused()).isEmpty();
        }
    }

    @Test
    void foldedLinesAreOneLineThatAClickExpands() {
        var sample = Sample.article();
        try (var stand = stand(sample)) {
            stand.run(view -> view.going().reveal(sample.range("Such demonstrations")));
            stand.click(stand.folds());
            assertThat(Fx.call(() -> stand.view.onScreen(sample.range("A bridge reopens"))))
                    .isPresent();
            stand.picture("reader-folds");
            // Elsewhere in between: two clicks at one place would be a double click.
            stand.click(stand.at(sample.range("Such demonstrations")));
            stand.click(stand.folds());
            assertThat(Fx.call(() -> stand.view.onScreen(sample.range("A bridge reopens"))))
                    .isEmpty();
        }
    }

    @Test
    void whatLiesAtAPlaceIsNamedInnermostFirstAndClicksWalkThroughIt() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            var place = stand.at(sample.range("containment"));
            stand.click(place);
            assertThat(stand.focused()).contains(sample.annotation(1).id());
            assertThat(Fx.call(() -> stand.view.here.names()))
                    .containsExactly("deterrence", "sanctions", "containment");
            stand.picture("reader-overlap");
            stand.click(stand.at(sample.range("strengthened")));
            assertThat(stand.focused()).contains(sample.annotation(2).id());
            stand.run(view -> view.focus().outwards());
            assertThat(stand.focused()).contains(sample.annotation(0).id());
            stand.run(view -> view.focus().outwards());
            assertThat(stand.focused()).contains(sample.annotation(1).id());
            stand.run(view -> view.focus().inwards());
            assertThat(stand.focused()).contains(sample.annotation(0).id());
        }
    }

    @Test
    void theCaretTellsWhatLiesUnderIt() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            stand.run(view -> view.going().to(sample.range("strengthened containment")));
            assertThat(Fx.call(() -> stand.view.here.names())).hasSize(3);
            stand.run(view -> view.going().to(sample.range("Analysts")));
            assertThat(Fx.call(() -> stand.view.here.names())).isEmpty();
        }
    }

    @Test
    void theEndsMoveByMouseAndSnapToWords() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            stand.run(view -> view.focus(sample.annotation(4).id()));
            var knob = stand.view.ends.knob(true);
            var to = stand.at(sample.range("in force unt"));
            stand.drag(knob, new javafx.geometry.Point2D(to.getMaxX() - 2, to.getCenterY()));
            TextRange kept = sample.range("Sanctions on shipping stay in force until");
            assertThat(stand.asked.all).contains("move 5 " + kept.start() + " " + kept.end());
        }
    }

    @Test
    void theSourceLineAsksForTheSource() {
        var sample = Sample.article();
        try (var stand = stand(sample)) {
            stand.type(KeyCode.DOWN);
            stand.type(KeyCode.DOWN);
            stand.type(KeyCode.ENTER);
            assertThat(stand.asked.all).contains("editSource");
        }
    }
}
