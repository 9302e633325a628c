package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import lectern.Fx;

import org.junit.jupiter.api.Test;

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
                            });
        }
    }
}
