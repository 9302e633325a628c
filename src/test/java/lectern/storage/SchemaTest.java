package lectern.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lectern.storage.Database.Mode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

class SchemaTest {
    @TempDir Path folder;

    @BeforeEach
    void copySample() throws IOException {
        try (var in = SchemaTest.class.getResourceAsStream("/lectern/storage/schema-1.lectern")) {
            Files.write(file(), Objects.requireNonNull(in).readAllBytes());
        }
    }

    private Path file() {
        return folder.resolve("s.lectern");
    }

    @Test
    void anUpgradedFileIsLikeANewOne() {
        try (var database = Database.open(file(), Mode.ALONE)) {
            assertThat(Schema.version(database)).isEqualTo(1);
            assertThat(Schema.differences(database)).isEmpty();
            Schema.upgrade(database);
            assertThat(Schema.version(database)).isEqualTo(Schema.VERSION);
            assertThat(Schema.differences(database)).isEmpty();
        }
    }

    @Test
    void whenTheDiskIsFullTheFileIsAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(file());
        try (var database = Database.open(file(), Mode.ALONE)) {
            database.execute("PRAGMA max_page_count = 1");
            assertThatThrownBy(() -> Schema.upgrade(database))
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            e -> assertThat(e.fault()).isEqualTo(StorageException.Fault.FULL));
            assertThat(Schema.version(database)).isEqualTo(1);
            assertThat(Schema.differences(database)).isEmpty();
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }
}
