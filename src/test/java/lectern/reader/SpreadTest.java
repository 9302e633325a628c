package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final double WANTED = 640;

    private static Spread spread(double width, boolean open) {
        var view = new Region();
        view.resize(width, 700);
        return Spread.of(view, WANTED, 100, open, false, false);
    }

    @Test
    void besideTheLibraryInTheSmallestWindowTheOpenDrawerHidesNoText() {
        var spread = spread(760, true);
        assertThat(spread.left() + spread.column()).isLessThan(spread.cards());
    }

    @Test
    void whereNoReadableColumnIsLeftTheDrawerLiesOverTheText() {
        var spread = spread(700, true);
        assertThat(spread.column()).isEqualTo(spread(700, false).column());
        assertThat(spread.left() + spread.column()).isGreaterThan(spread.cards());
    }
}
