package lectern.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

class CsvColumnTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-26T13:32:39.123Z",
                "2026-11-26T13:32:00.999Z",
                "2026-11-26T00:00:00Z",
                "1969-12-31T23:59:59.999Z",
                "1969-12-31T23:59:00.001Z",
                "-0044-03-15T12:00:00Z"
            })
    void aTimeIsWrittenToTheSecond(String time) {
        var instant = Instant.parse(time);
        assertThat(CsvColumn.time(instant))
                .isEqualTo(instant.truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
