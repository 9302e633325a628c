package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;

import lectern.Fx;
import lectern.model.Step;
import lectern.model.StepName;
import lectern.model.StepName.Verb;
import lectern.settings.Texts;
import lectern.settings.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class HistoryPaneTest {
    private final List<String> asked = new ArrayList<>();
    private final HistoryPane pane =
            Fx.call(
                    () ->
                            new HistoryPane(
                                    Texts.english(),
                                    new When(Texts.english(), ZoneOffset.UTC),
                                    new HistoryPane.Requests() {
                                        @Override
                                        public void undo() {
                                            asked.add("undo");
                                        }

                                        @Override
                                        public void redo() {
                                            asked.add("redo");
                                        }

                                        @Override
                                        public void leave() {
                                            asked.add("leave");
                                        }
                                    }));

    private static Step step(
            int number, Verb verb, String object, int count, Step.Kind kind, Step.State state) {
        return new Step(
                number,
                Sample.id(number),
                new StepName(verb, object, count),
                kind,
                Sample.NOON.minusSeconds((20 - number) * 20_000L),
                "me",
                state);
    }

    private static final List<Step> STEPS =
            List.of(
                    step(19, Verb.EMPTY_BIN, "", 12, Step.Kind.EDIT, Step.State.FINAL),
                    step(
                            18,
                            Verb.HIGHLIGHT,
                            "the strait stays open",
                            1,
                            Step.Kind.UNDO,
                            Step.State.DONE),
                    step(
                            17,
                            Verb.HIGHLIGHT,
                            "the strait stays open",
                            1,
                            Step.Kind.EDIT,
                            Step.State.UNDONE),
                    step(
                            16,
                            Verb.NOTE,
                            "the ministers spoke of a pause in which neither side would add ships",
                            1,
                            Step.Kind.EDIT,
                            Step.State.DONE),
                    step(15, Verb.TAG, "deterrence", 1, Step.Kind.EDIT, Step.State.DONE),
                    step(9, Verb.IMPORT, "Talks stall", 1200, Step.Kind.EDIT, Step.State.DONE));

    @Test
    void namesAreSaidWithAllTheirSigns() {
        try (var _ = Stand.of(Theme.PAPER, 560, 400, () -> pane)) {
            show(new StepName(Verb.TAG, "red_line_2"), new StepName(Verb.HIGHLIGHT, "open"));
            Fx.pulses(2);
            assertThat(Fx.call(() -> Stand.words(pane))).contains("Undo Tag with red_line_2");
        }
    }

    @Test
    void undoAndRedoSayWhatTheyWouldDo() {
        try (var stand = Stand.of(Theme.PAPER, 560, 400, () -> pane)) {
            show(new StepName(Verb.TAG, "deterrence"), new StepName(Verb.HIGHLIGHT, "open"));
            stand.click(button("Undo Tag with deterrence"));
            stand.click(button("Redo Highlight “open”"));
            assertThat(asked).containsExactly("undo", "redo");
        }
    }

    private void show(StepName nextUndo, StepName nextRedo) {
        Fx.run(() -> pane.show(STEPS, Optional.of(nextUndo), Optional.of(nextRedo), Sample.NOON));
    }

    private Button button(String words) {
        return Fx.call(
                () ->
                        pane.lookupAll(".button").stream()
                                .map(Button.class::cast)
                                .filter(button -> button.getText().equals(words))
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void withoutStepsItSaysSo() {
        try (var stand = Stand.of(Theme.PAPER, 240, 400, () -> pane)) {
            assertThat(stand.words())
                    .contains("Nothing was done yet: each change will be listed here.");
            assertThat(button("Undo").isDisabled()).isTrue();
            stand.picture("history-empty");
        }
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void eachVerbHasASentence(Verb verb) {
        var steps = new StepTexts(Texts.english());
        assertThat(steps.of(new StepName(verb, "{0} it's \"so\""))).isNotBlank();
        assertThat(steps.of(new StepName(verb, "x", 3))).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"1, 'Import “it''s {odd}”'", "2, Import 2 articles"})
    void sentencesCount(int count, String words) {
        assertThat(
                        new StepTexts(Texts.english())
                                .of(new StepName(Verb.IMPORT, "it's {odd}", count)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pictures(Theme theme) {
        for (int width : new int[] {240, 560}) {
            try (var stand = Stand.of(theme, width, 400, () -> pane)) {
                Fx.run(
                        () ->
                                pane.show(
                                        STEPS,
                                        Optional.of(STEPS.get(3).name()),
                                        Optional.of(new StepName(Verb.HIGHLIGHT, "open")),
                                        Sample.NOON));
                Fx.pulses(2);
                assertThat(stand.words()).contains("Today", "Yesterday", "9 March 2026");
                stand.picture("history-" + width + "-" + theme.name().toLowerCase(Locale.ROOT));
                Fx.run(() -> stand.scene.setRoot(new javafx.scene.layout.StackPane()));
            }
        }
    }
}
