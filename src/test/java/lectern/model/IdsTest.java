package lectern.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class IdsTest {
    @Test
    void idsAreOfVersionSevenAndCarryTheTime() {
        UUID id = Ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        var made = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
        assertThat(Duration.between(made, Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void eachIdSortsBehindTheOneBefore() {
        assertThat(Stream.generate(Ids::next).limit(20_000).map(UUID::toString).toList())
                .isSorted();
    }

    @Test
    void noTwoThreadsGetTheSame() {
        assertThat(IntStream.range(0, 20_000).parallel().mapToObj(i -> Ids.next()).toList())
                .doesNotHaveDuplicates();
    }
}
