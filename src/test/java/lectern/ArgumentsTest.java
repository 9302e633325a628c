package lectern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ArgumentsTest {
    @Test
    void aVerbMeansTheCommandLine() {
        assertThat(Arguments.of(List.of("export", "p.lectern")).terminal()).isTrue();
        assertThat(Arguments.of(List.of("--version")).terminal()).isTrue();
    }

    @Test
    void filesMeanTheWindow() {
        var arguments = Arguments.of(List.of("a.txt", "--data-dir", "/d", "p.lectern"));
        assertThat(arguments.terminal()).isFalse();
        assertThat(arguments.files()).containsExactly(Path.of("a.txt"), Path.of("p.lectern"));
        assertThat(arguments.data()).isEqualTo(Optional.of(Path.of("/d")));
    }

    @Test
    void onlyLinuxCanBeWithoutADisplay() {
        assertThat(Main.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "w"))).isTrue();
        assertThat(Main.hasDisplay("Windows 11", Map.of())).isTrue();
    }
}
