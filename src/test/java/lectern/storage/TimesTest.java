package lectern.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.stream.Stream;

class TimesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-26T13:32:39.123Z",
                "2026-11-26T13:32:39.120Z",
                "2026-11-26T13:32:00.003Z",
                "2026-11-26T13:32:39.000Z",
                "2026-11-26T00:00:00.000Z",
                "1969-12-31T23:59:59.999Z",
                "2024-02-29T12:00:00.000Z",
                "2026-11-26T13:32:39.123456Z",
                "-0044-03-15T12:00:00.001Z",
                "+12026-03-15T12:00:00.001Z"
            })
    void areWrittenWithTheirMillisecondsAndReadAgain(String time) {
        assertThat(Times.parse(time)).isEqualTo(Instant.parse(time));
        assertThat(Times.toText(Times.parse(time))).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-26T13:32:39Z",
                "2026-11-26T24:00:00.000Z",
                "2026-06-30T23:59:60.000Z",
                "2026-11-26T13:32:39.12+01:00",
                "2026-11-26t13:32:39.123z"
            })
    void areReadInOtherForms(String time) {
        assertThat(Times.parse(time)).isEqualTo(Instant.parse(time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-11-26 13:32:39.123Z",
                "2026-11-26T13:32:39.123",
                "2026-13-26T13:32:39.123Z",
                "2026-02-30T13:32:39.123Z",
                "2026-11-26T25:32:39.123Z",
                "2026-11-26T13:32:39.1x3Z",
                "2026/11/26T13:32:39.123Z",
                "2026-11-26T13:32:39.123ZZ"
            })
    void whatIsNoTimeIsRefused(String time) {
        assertThatThrownBy(() -> Times.parse(time)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void sortAsTheyAreWritten() {
        var second = Instant.parse("2026-11-26T13:32:39Z");
        assertThat(
                        Stream.of(
                                        second.minusMillis(1),
                                        second,
                                        second.plusMillis(1),
                                        second.plusMillis(250))
                                .map(Times::toText))
                .isSorted();
    }
}
