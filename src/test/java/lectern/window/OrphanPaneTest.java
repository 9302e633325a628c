package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.model.Anchor;
import lectern.model.Annotation;
import lectern.model.Claim;
import lectern.model.Codebook;
import lectern.model.Quote;
import lectern.model.Tag;
import lectern.model.Tagging;
import lectern.project.Orphans.Orphan;
import lectern.project.Orphans.Place;
import lectern.settings.Texts;
import lectern.settings.Theme;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class OrphanPaneTest {
    private static final Tag SANCTIONS =
            new Tag(Sample.id(90), null, "sanctions", "green", "", '3', 0);

    private final List<String> asked = new ArrayList<>();
    private final Set<java.util.UUID> left = new HashSet<>();
    private final SimpleObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.PAPER);
    private final OrphanPane pane =
            Fx.call(
                    () ->
                            new OrphanPane(
                                    Texts.english(),
                                    theme,
                                    new OrphanPane.Requests() {
                                        @Override
                                        public void accept(
                                                java.util.UUID annotation, TextRange range) {
                                            asked.add(
                                                    "accept "
                                                            + number(annotation)
                                                            + " at "
                                                            + range.start());
                                        }

                                        @Override
                                        public void place(java.util.UUID annotation) {
                                            asked.add("place " + number(annotation));
                                        }

                                        @Override
                                        public void leave(Set<java.util.UUID> annotations) {
                                            left.clear();
                                            left.addAll(annotations);
                                        }

                                        @Override
                                        public void look(TextRange range) {
                                            asked.add("look at " + range.start());
                                        }

                                        @Override
                                        public void close() {
                                            asked.add("close");
                                        }
                                    }));

    private static int number(java.util.UUID id) {
        for (int i = 0; i < 10; i++) {
            if (Sample.id(i).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static Orphan orphan(int number, String quote, String note, Place... places) {
        return new Orphan(
                new Annotation(
                        Sample.id(number),
                        Sample.id(20),
                        new Anchor(
                                Sample.id(21),
                                new TextRange(0, quote.length()),
                                new Quote(quote, "", "")),
                        List.of(new Tagging(SANCTIONS.id())),
                        note,
                        Claim.NONE,
                        "me",
                        Sample.NOON,
                        Sample.NOON),
                List.of(places));
    }

    private static Place place(int start, double share, String words) {
        return new Place(
                new TextRange(start, start + words.length()),
                share,
                "The envoys of both shores said on Monday that ",
                words,
                " and that the porters had been told so by the harbour master.");
    }

    private static final List<Orphan> ORPHANS =
            List.of(
                    orphan(
                            1,
                            "a truce along the northern yards is to hold until spring",
                            "Mind the word.",
                            place(
                                    100,
                                    .78,
                                    "the truce in the northern yards holds until the spring"),
                            place(900, .61, "a truce along the southern docks was never to hold")),
                    orphan(2, "Nobody in the hall called it a peace", ""),
                    orphan(
                            3,
                            "the ferry goes again",
                            "",
                            place(300, 1, "the ferry goes again"),
                            place(700, 1, "the ferry goes again")));

    private Stand stand(Theme wanted, List<Orphan> orphans) {
        Fx.run(() -> theme.set(wanted));
        var stand = Stand.of(wanted, 640, 620, () -> pane);
        show(orphans);
        Fx.run(() -> pane.first().requestFocus());
        Fx.pulses(2);
        return stand;
    }

    private void show(List<Orphan> orphans) {
        Fx.run(() -> pane.show(orphans, left, new Codebook(List.of(SANCTIONS))));
        Fx.pulses(2);
    }

    private Object selected() {
        return Fx.call(() -> ((ListView<?>) pane.first()).getSelectionModel().getSelectedItem());
    }

    @Test
    void enterPutsTheHighlightOnTheBestPlaceAndTheNextOneIsReady() {
        try (var stand = stand(Theme.PAPER, ORPHANS)) {
            stand.press(KeyCode.ENTER);
            assertThat(asked).containsExactly("accept 1 at 100");
            show(ORPHANS.subList(1, 3));
            assertThat(selected()).isEqualTo(new OrphanPane.Row.Nothing(Sample.id(2)));
            stand.press(KeyCode.ENTER);
            stand.press(KeyCode.N);
            stand.press(KeyCode.DOWN);
            stand.press(KeyCode.SPACE);
            stand.press(KeyCode.ENTER);
            assertThat(asked).containsExactly("accept 1 at 100", "look at 700", "accept 3 at 700");
        }
    }

    @Test
    void nextAndPreviousGoFromOrphanToOrphan() {
        try (var stand = stand(Theme.PAPER, ORPHANS)) {
            stand.press(KeyCode.N);
            stand.press(KeyCode.N);
            assertThat(selected())
                    .isEqualTo(
                            new OrphanPane.Row.At(
                                    Sample.id(3), ORPHANS.get(2).places().getFirst()));
            stand.press(KeyCode.P);
            stand.press(KeyCode.P);
            assertThat(selected())
                    .isEqualTo(
                            new OrphanPane.Row.At(
                                    Sample.id(1), ORPHANS.get(0).places().getFirst()));
        }
    }

    @Test
    void oneThatIsLeftPutsItsPlacesAwayUntilTheyAreWantedAgain() {
        try (var stand = stand(Theme.PAPER, ORPHANS)) {
            stand.press(KeyCode.L);
            assertThat(stand.words())
                    .contains("Left as it is. Press Enter to see the places again.");
            assertThat(selected()).isEqualTo(new OrphanPane.Row.Nothing(Sample.id(2)));
            assertThat(left).containsExactly(Sample.id(1));
            stand.press(KeyCode.P);
            stand.press(KeyCode.ENTER);
            assertThat(left).isEmpty();
            assertThat(stand.words())
                    .doesNotContain("Left as it is. Press Enter to see the places again.");
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void oneThatWasLeftIsShownSoWhenTheTrayIsOpenedAgain() {
        left.add(Sample.id(1));
        try (var stand = stand(Theme.PAPER, ORPHANS)) {
            assertThat(stand.words())
                    .contains("Left as it is. Press Enter to see the places again.")
                    .doesNotContain("78%");
        }
    }

    @Test
    void oneWithoutAPlaceIsPutOnWhatIsSelectedInTheText() {
        try (var stand = stand(Theme.PAPER, ORPHANS)) {
            stand.press(KeyCode.N);
            stand.press(KeyCode.S);
            assertThat(asked).containsExactly("place 2");
        }
    }

    @Test
    void escapeGoesBackToTheText() {
        try (var stand = stand(Theme.PAPER, ORPHANS)) {
            stand.press(KeyCode.ESCAPE);
            assertThat(asked).containsExactly("close");
        }
    }

    @Test
    void tagsAndNotesAreShown() {
        try (var stand = stand(Theme.PAPER, ORPHANS)) {
            assertThat(stand.words()).contains("sanctions", "Mind the word.", "78%", "61%");
        }
    }

    @Test
    void anEmptyTrayExplainsItself() {
        try (var stand = stand(Theme.PAPER, List.of())) {
            assertThat(stand.words())
                    .anyMatch(words -> words.startsWith("Nothing is to be placed here."));
            stand.press(KeyCode.ENTER);
            stand.press(KeyCode.N);
            stand.press(KeyCode.L);
            stand.picture("orphans-empty");
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pictures(Theme wanted) {
        try (var stand = stand(wanted, ORPHANS)) {
            stand.picture("orphans-" + wanted.name().toLowerCase(Locale.ROOT));
        }
    }
}
