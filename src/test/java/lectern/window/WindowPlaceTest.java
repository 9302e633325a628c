package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import java.util.List;

class WindowPlaceTest {
    private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1080);
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1280, 800);

    private static Rectangle2D at(double x, double y, double width, double height) {
        return new Rectangle2D(x, y, width, height);
    }

    @Test
    void aWindowComesBackOnTheScreenWhereItWas() {
        var place = at(-1800, 40, 1280, 800);
        assertThat(WindowPlace.fit(place, List.of(MAIN, LEFT))).contains(place);
    }

    @Test
    void ofAScreenThatIsGoneNothingIsKept() {
        assertThat(WindowPlace.fit(at(-1800, 40, 1280, 800), List.of(MAIN))).isEmpty();
    }

    @Test
    void whatStoodOverTheEdgeIsWholeAgain() {
        assertThat(WindowPlace.fit(at(200, 100, 1200, 700), List.of(MAIN)))
                .contains(at(80, 100, 1200, 700));
    }

    @Test
    void aSmallerScreenMakesItSmaller() {
        assertThat(WindowPlace.fit(at(0, 0, 1900, 1000), List.of(MAIN))).contains(MAIN);
    }

    @Test
    void theFirstWindowStandsInTheMiddleOfTheScreenAndWholeOnIt() {
        assertThat(WindowPlace.usual(LEFT)).isEqualTo(at(-1600, 140, 1280, 800));
        assertThat(WindowPlace.usual(at(0, 24, 1024, 744))).isEqualTo(at(0, 24, 1024, 744));
    }
}
