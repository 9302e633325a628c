package lectern.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class PaceTest {
    private long now;
    private final Pace pace = new Pace(() -> now);

    private void after(double seconds) {
        now = (long) (seconds * 1e9);
    }

    @Test
    void afterSomeSecondsTheRestIsKnown() {
        after(10);
        assertThat(pace.at(500, 2_000)).hasValue(new Pace.Forecast(50, Duration.ofSeconds(30)));
        assertThat(pace.at(2_000, 2_000)).hasValue(new Pace.Forecast(200, Duration.ZERO));
    }

    @Test
    void atFirstAndWithoutATotalNothingIsSaid() {
        after(1);
        assertThat(pace.at(500, 2_000)).isEmpty();
        after(10);
        assertThat(pace.at(0, 2_000)).isEmpty();
        assertThat(pace.at(500, 0)).isEmpty();
    }
}
