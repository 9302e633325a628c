package lectern.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

class CellDigestTest {
    private static String of(List<List<String>> rows) {
        var digest = new CellDigest();
        rows.forEach(digest::row);
        return HexFormat.of().formatHex(digest.value());
    }

    @Test
    void theSameCellsHaveTheSameDigest() {
        String cell = "x😀".repeat(50_000);
        assertThat(of(List.of(List.of("a", cell), List.of("b"))))
                .isEqualTo(of(List.of(List.of("a", cell), List.of("b"))));
    }

    @Test
    void anyDifferenceShows() {
        String cell = "x".repeat(100_000);
        var digests =
                Stream.<List<List<String>>>of(
                                List.of(),
                                List.of(List.of()),
                                List.of(List.of("")),
                                List.of(List.of("", "")),
                                List.of(List.of("ab")),
                                List.of(List.of("a", "b")),
                                List.of(List.of("a"), List.of("b")),
                                List.of(List.of(cell)),
                                List.of(List.of(cell + "y")),
                                List.of(List.of("y" + cell)))
                        .map(CellDigestTest::of);
        assertThat(digests).doesNotHaveDuplicates();
    }
}
