package lectern.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class StrictCsvTest {
    private static List<List<String>> read(String csv) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var in = StrictCsv.of(csv.getBytes(StandardCharsets.UTF_8))) {
            for (var row = in.next(); row.isPresent(); row = in.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    @Test
    void readsWhatTheStandardSays() throws IOException {
        assertThat(read("\uFEFFa,\"b,\"\"c\"\"\r\nd\"\r\n,\r\n"))
                .containsExactly(List.of("a", "b,\"c\"\r\nd"), List.of("", ""));
    }

    @Test
    void aMarkIsTakenOffTheBeginningOnly() throws IOException {
        assertThat(read("\uFEFF\uFEFF\r\n\uFEFF\r\n"))
                .containsExactly(List.of("\uFEFF"), List.of("\uFEFF"));
    }

    @Test
    void cellsMayEndWhereverAPartOfTheFileDoes() throws IOException {
        for (int length = (1 << 16) - 8; length < (1 << 16) + 2; length++) {
            String filling = "x".repeat(length);
            assertThat(read(filling + ",\"a\"\"b,\r\n\"\r\n,c\r\n"))
                    .containsExactly(List.of(filling, "a\"b,\r\n"), List.of("", "c"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a\n", "a\r", "a\rb\r\n", "a\"b\r\n", "\"a", "\"a\"b\r\n", "\"a\"\n"})
    void refusesWhatLecternDoesNotWrite(String csv) {
        assertThatThrownBy(() -> read(csv)).isInstanceOf(StrictCsv.Malformed.class);
    }

    @Test
    void refusesBrokenUtf8() {
        assertThatThrownBy(
                        () -> {
                            try (var in = StrictCsv.of(new byte[] {'a', (byte) 0xC3, '\r', '\n'})) {
                                in.next();
                            }
                        })
                .isInstanceOf(java.nio.charset.CharacterCodingException.class);
    }
}
