package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.work.Progress;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Each sample stands next to what must come of it: `NAME` and `NAME.expected`. Look at the difference, then write the
/// expected files anew with `mvn test -Dtest=SamplesTest -Dsamples=write`.
class SamplesTest {
    private static final Path FOLDER = Path.of("src/test/resources/importer");
    private static final boolean WRITE = "write".equals(System.getProperty("samples"));

    @TestFactory
    Stream<DynamicTest> everySampleGivesWhatItsNeighbourSays() throws IOException {
        List<Path> samples;
        try (var files = Files.list(FOLDER)) {
            samples =
                    files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
        }
        assertThat(samples).isNotEmpty();
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(FileText.name(sample), () -> check(sample)));
    }

    private static void check(Path sample) throws IOException, ImportException {
        Path expected = Path.of(sample + ".expected");
        String found =
                Described.of(Importers.standard().read(sample, Optional.empty(), Progress.NONE));
        if (WRITE) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }
}
