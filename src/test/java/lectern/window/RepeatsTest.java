package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatsTest {
    private long now = 5_000_000_000L;
    private final Repeats repeats = new Repeats(() -> now);

    private static RuntimeException fault(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void aFaultOfEveryPulseIsToldOnce() {
        assertThat(repeats.again(fault("layout"))).isFalse();
        for (int pulse = 0; pulse < 300; pulse++) {
            now += 16_000_000;
            assertThat(repeats.again(fault("layout"))).isTrue();
        }
    }

    @Test
    void aFaultThatComesLaterOrIsAnotherIsTold() {
        assertThat(repeats.again(fault("layout"))).isFalse();
        assertThat(repeats.again(fault("other"))).isFalse();
        now += 2_000_000_000;
        assertThat(repeats.again(fault("other"))).isFalse();
    }
}
