package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import lectern.Fx;
import lectern.model.Kind;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;

class CardsViewTest {
    private static Stand stand(Sample sample) {
        return new Stand(sample.opened(), 1000, 800);
    }

    @Test
    void theTextAloneHasNoCards() {
        var sample = Sample.overlapping();
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            stand.run(view -> view.alone(true));
            stand.picture("reader-alone");
            assertThat(Fx.call(() -> stand.view.lookupAll(".card")))
                    .allMatch(card -> !card.getParent().isVisible());
        }
    }

    @Test
    void cardsStandBesideTheirPassagesAndWriteNotes() {
        var sample = Sample.overlapping();
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            assertThat(Fx.call(() -> stand.view.lookupAll(".card").size())).isEqualTo(6);
            stand.run(view -> view.focus(sample.annotation(3).id()));
            stand.run(ReaderView::editNote);
            stand.type(KeyCode.N);
            stand.type(KeyCode.O);
            stand.picture("reader-cards");
            stand.type(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(stand.asked.all).contains("note 4 no");
        }
    }

    @Test
    void tabGoesToTheCardWithFocusAndThenDownTheCardsAsTheyStand() {
        var sample = Sample.overlapping();
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            int top = Fx.call(() -> stand.view.page.top());
            stand.run(view -> view.focus(sample.annotation(1).id()));
            stand.type(KeyCode.TAB);
            assertThat(stand.focused()).contains(sample.annotation(1).id());
            assertThat(Fx.call(() -> stand.view.getScene().getFocusOwner().getStyleClass()))
                    .contains("card-add");
            double last = cardWithKeyboard(stand);
            for (int i = 0; i < 40 && cardWithKeyboard(stand) >= 0; i++) {
                assertThat(cardWithKeyboard(stand)).isGreaterThanOrEqualTo(last);
                last = cardWithKeyboard(stand);
                stand.type(KeyCode.TAB);
            }
            assertThat(cardWithKeyboard(stand)).isNegative();
            assertThat(Fx.call(() -> stand.view.page.top())).isEqualTo(top);
        }
    }

    /// How far down the card stands that has the keyboard; negative if none has.
    private static double cardWithKeyboard(Stand stand) {
        return Fx.call(
                () ->
                        stand.view.lookupAll(".card").stream()
                                .filter(Node::isFocusWithin)
                                .mapToDouble(Node::getLayoutY)
                                .findFirst()
                                .orElse(-1));
    }

    @Test
    void whoWalksOnHasTheKeyboardInTheTextAgain() {
        var sample = Sample.overlapping();
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            stand.run(view -> view.focus(sample.annotation(1).id()));
            stand.type(KeyCode.TAB);
            assertThat(cardWithKeyboard(stand)).isNotNegative();
            stand.run(view -> view.focus().next());
            assertThat(cardWithKeyboard(stand)).isNegative();
            assertThat(Fx.call(() -> stand.view.page.isFocused())).isTrue();
        }
    }

    @Test
    void theKeyboardStaysWhereATagWasTakenOffOrAnAnnotationRemoved() {
        var sample = Sample.overlapping();
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            var first = sample.annotation(0);
            stand.run(view -> view.focus(first.id()));
            for (int i = 0; i < 3; i++) {
                stand.type(KeyCode.TAB);
            }
            assertThat(Fx.call(() -> stand.view.getScene().getFocusOwner().getStyleClass()))
                    .contains("chip-off");
            stand.run(
                    view -> {
                        var bare = new ArrayList<>(sample.annotations());
                        bare.replaceAll(
                                one -> one.id().equals(first.id()) ? Sample.untagged(one) : one);
                        view.annotations(bare, Sample.CODEBOOK);
                    });
            assertThat(Fx.call(() -> stand.view.getScene().getFocusOwner().getStyleClass()))
                    .contains("card-add");
            stand.run(
                    view -> {
                        var fewer = new ArrayList<>(sample.annotations());
                        fewer.removeIf(one -> one.id().equals(first.id()));
                        view.annotations(fewer, Sample.CODEBOOK);
                    });
            assertThat(Fx.call(() -> stand.view.page.isFocused())).isTrue();
        }
    }

    @Test
    void aNoteIsWrittenBesideTheTextThatStandsAlone() {
        var sample = Sample.overlapping();
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            stand.run(view -> view.alone(true));
            stand.run(view -> view.focus(sample.annotation(3).id()));
            stand.run(ReaderView::editNote);
            Fx.pulses(2);
            stand.type(KeyCode.N);
            stand.type(KeyCode.O);
            stand.picture("reader-alone-note");
            stand.type(KeyCode.ESCAPE);
            assertThat(stand.asked.all).contains("note 4 no");
            Fx.pulses(2);
            assertThat(Fx.call(() -> stand.view.lookup(".cards").isVisible())).isFalse();
            assertThat(Fx.call(() -> stand.view.page.isFocused())).isTrue();
        }
    }

    @Test
    void theDrawerIsOpenedAndClosedByKey() {
        var sample = Sample.overlapping().mark("Harbour talks stall", Sample.DETERRENCE);
        try (var stand = stand(sample)) {
            stand.run(ReaderView::toggleDrawer);
            assertThat(Fx.call(() -> stand.view.lookup(".cards").isVisible())).isTrue();
            // The first stands below the button, though its passage is the title.
            double head = Fx.call(() -> ((Region) stand.view.lookup(".cards-head")).getHeight());
            assertThat(Fx.call(() -> stand.view.lookupAll(".card")))
                    .allMatch(card -> card.getLayoutY() >= head);
            stand.run(ReaderView::requestFocus);
            stand.type(KeyCode.ESCAPE);
            assertThat(Fx.call(() -> stand.view.lookup(".cards").isVisible())).isFalse();
        }
    }

    @Test
    void aNoteIsKeptWhileItIsTyped() {
        var sample = Sample.overlapping();
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            stand.run(view -> view.focus(sample.annotation(3).id()));
            stand.run(ReaderView::editNote);
            stand.type(KeyCode.N);
            Fx.until("draft", () -> stand.asked.all.contains("draft 4 n"));
            stand.type(KeyCode.BACK_SPACE);
            stand.type(KeyCode.ESCAPE);
            assertThat(stand.asked.all).contains("note 4 ");
        }
    }

    @Test
    void aNoteThatWasRefusedStaysInItsField() {
        var sample = Sample.overlapping();
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            stand.run(view -> view.focus(sample.annotation(3).id()));
            stand.run(ReaderView::editNote);
            stand.type(KeyCode.N);
            stand.type(KeyCode.ESCAPE);
            assertThat(Fx.call(() -> stand.view.lookupAll(".text-area"))).isEmpty();
            stand.run(_ -> stand.asked.refused.run());
            assertThat(Fx.call(() -> stand.view.lookupAll(".text-area"))).hasSize(1);
            stand.asked.all.clear();
            stand.run(ReaderView::editNote);
            stand.type(KeyCode.O);
            stand.type(KeyCode.ESCAPE);
            assertThat(stand.asked.all).contains("note 4 no");
        }
    }

    @Test
    void aLineWithoutATagShowsItsPassage() {
        var sample = Sample.article();
        for (int i = 0; i < 12; i++) {
            sample.mark("Officials indicate that policy now prioritizes strengthened containment");
        }
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            var lines =
                    Fx.call(
                            () ->
                                    stand.view.lookupAll(".card-line").stream()
                                            .flatMap(line -> line.lookupAll("Text").stream())
                                            .map(text -> ((javafx.scene.text.Text) text).getText())
                                            .toList());
            assertThat(lines)
                    .hasSize(12)
                    .allMatch(line -> line.startsWith("Officials indicate") && line.endsWith("…"));
            stand.picture("reader-dense-untagged");
        }
    }

    @Test
    void cardsAndEndsGoWithTheirPassagesHoweverOneScrolls() {
        var sample = Sample.overlapping();
        for (int i = 0; i < 40; i++) {
            sample.add(Kind.PARAGRAPH, "Paragraph number " + i + " says little.");
        }
        sample.mark("number 12 says", Sample.DETERRENCE);
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            stand.run(view -> view.focus(sample.annotation(6).id()));
            var passage = sample.range("number 12 says");
            double start =
                    Fx.call(() -> ((ScrollBar) stand.view.lookup(".page-scroll")).getValue());
            for (int i = 0; i < 6; i++) {
                double value = start + 0.01 * i;
                boolean wheel = i % 3 == 0;
                stand.run(
                        view -> {
                            if (wheel) {
                                view.page.scrollYBy(30);
                            } else {
                                view.page.go(value);
                            }
                        });
                double top = stand.at(passage).getMinY();
                assertThat(Fx.call(() -> onScreen(stand, ".card:current").getMinY()))
                        .as("card, step " + i)
                        .isBetween(top - 8, top + 8);
                assertThat(Fx.call(() -> onScreen(stand, ".end-knob").getMaxY()))
                        .as("end, step " + i)
                        .isBetween(top - 8, top + 8);
            }
        }
    }

    @Test
    void theCardOfATallPassageStaysWhileAnyOfItIsInView() {
        var sample = ships(0);
        sample.mark(
                new TextRange(
                        sample.range("Ship number 20 ").start(),
                        sample.range("Ship number 120 ").start()),
                Sample.DETERRENCE);
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            for (int ship : new int[] {60, 80, 110}) {
                stand.run(view -> view.going().reveal(sample.range("Ship number " + ship + " ")));
                assertThat(Fx.call(() -> onScreen(stand, ".card").getMinY()))
                        .as("ship " + ship)
                        .isBetween(0.0, 12.0);
            }
            stand.run(view -> view.going().reveal(sample.range("Ship number 180 ")));
            assertThat(Fx.call(() -> stand.view.lookupAll(".card")))
                    .allMatch(card -> !card.isVisible());
        }
    }

    /// However many there are elsewhere in it.
    @Test
    void inALongParagraphOnlyThePassagesInViewHaveCards() {
        var sample = ships(10);
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            stand.run(view -> view.going().reveal(sample.range("Ship number 100 ")));
            var shown =
                    Fx.call(
                            () ->
                                    stand.view.lookupAll(".card").stream()
                                            .filter(card -> card.isVisible())
                                            .count());
            assertThat(shown).isBetween(2L, 6L);
            assertThat(Fx.call(() -> stand.view.lookupAll(".card-line")))
                    .allMatch(line -> !line.isVisible());
            stand.picture("reader-long-paragraph");
        }
    }

    /// A paragraph of several screens.
    ///
    /// @param every how many sentences lie between two annotations; 0 for none
    private static Sample ships(int every) {
        var sample = new Sample();
        var text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append("Ship number ").append(i).append(" is counted again. ");
        }
        sample.add(Kind.PARAGRAPH, text.toString().strip());
        for (int i = 0; every > 0 && i < 200; i += every) {
            sample.mark("Ship number " + i + " is counted", Sample.DETERRENCE);
        }
        return sample;
    }

    private static Bounds onScreen(Stand stand, String selector) {
        var node = stand.view.lookup(selector);
        return node.localToScreen(node.getLayoutBounds());
    }

    @Test
    void aNarrowWindowHasTheCardsInADrawer() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            assertThat(Fx.call(() -> stand.view.lookup(".cards").isVisible())).isFalse();
            var button = Fx.call(() -> stand.view.lookup(".drawer-button"));
            stand.click(Fx.call(() -> button.localToScreen(button.getLayoutBounds())));
            assertThat(Fx.call(() -> stand.view.lookup(".cards").isVisible())).isTrue();
            stand.picture("reader-drawer");
        }
    }

    @Test
    void cardsInTheDrawerKeepClearOfItsEdges() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            var button = Fx.call(() -> stand.view.lookup(".drawer-button"));
            stand.click(Fx.call(() -> button.localToScreen(button.getLayoutBounds())));
            var drawer = (Region) Fx.call(() -> stand.view.lookup(".cards"));
            var cards = Fx.call(() -> stand.view.lookupAll(".card"));
            assertThat(cards)
                    .hasSize(6)
                    .allSatisfy(
                            card -> {
                                assertThat(card.getBoundsInParent().getMinX()).isEqualTo(12);
                                assertThat(card.getBoundsInParent().getMaxX())
                                        .isEqualTo(drawer.getWidth() - 12);
                                assertThat(card.getBoundsInParent().getMinY())
                                        .isGreaterThan(button.getBoundsInParent().getMaxY());
                            });
        }
    }
}
