package lectern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class GraphicsTest {
    @TempDir Path devices;

    @Test
    void aCardThatCanDrawIsUsed() throws IOException {
        Files.createDirectories(devices.resolve("dri"));
        Files.createFile(devices.resolve("dri/renderD128"));
        assertThat(Graphics.hasCard(devices)).isTrue();
    }

    @Test
    void aScreenAloneIsNoCard() throws IOException {
        assertThat(Graphics.hasCard(devices)).isFalse();
        Files.createDirectories(devices.resolve("dri"));
        Files.createFile(devices.resolve("dri/card0"));
        assertThat(Graphics.hasCard(devices)).isFalse();
        Files.createFile(devices.resolve("nvidia0"));
        assertThat(Graphics.hasCard(devices)).isTrue();
    }
}
