package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrailTest {
    private final Trail<Integer> trail = new Trail<>();

    @Test
    void backLeadsToWhereOneJumpedFromAndForwardReturns() {
        trail.leave(1);
        trail.leave(2);
        assertThat(trail.back(3)).contains(2);
        assertThat(trail.back(2)).contains(1);
        assertThat(trail.back(1)).isEmpty();
        assertThat(trail.forward(1)).contains(2);
        assertThat(trail.forward(2)).contains(3);
        assertThat(trail.forward(3)).isEmpty();
    }

    @Test
    void aNewJumpForgetsTheWayForward() {
        trail.leave(1);
        assertThat(trail.back(2)).contains(1);
        trail.leave(5);
        assertThat(trail.canGoForward()).isFalse();
        assertThat(trail.back(6)).contains(5);
    }

    @Test
    void thePlaceOneStandsAtIsNoStep() {
        trail.leave(1);
        trail.leave(2);
        assertThat(trail.back(2)).contains(1);
    }
}
