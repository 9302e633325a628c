package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadSoFarTest {
    private final ReadSoFar read = new ReadSoFar();

    @Test
    void whatIsReadOnCounts() {
        read.seen(0, 100);
        read.seen(90, 190);
        assertThat(read.end()).isEqualTo(190);
    }

    @Test
    void whatIsSkimmedCountsAsLongAsLessThanAViewIsLeftOut() {
        read.seen(0, 100);
        read.seen(180, 280);
        assertThat(read.end()).isEqualTo(280);
    }

    @Test
    void aJumpReadsNothingUntilOneStays() {
        read.seen(0, 100);
        read.seen(900, 1000);
        assertThat(read.end()).isEqualTo(100);
        read.stayed(1000);
        assertThat(read.end()).isEqualTo(1000);
    }

    @Test
    void whatIsReadAgainTakesNothingBack() {
        read.stayed(1000);
        read.seen(0, 100);
        assertThat(read.end()).isEqualTo(1000);
        read.begin();
        assertThat(read.end()).isZero();
    }
}
