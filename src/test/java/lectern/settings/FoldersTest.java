package lectern.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class FoldersTest {
    @TempDir Path home;

    @Test
    void dataGoesWhereTheDesktopWantsIt() {
        assertThat(Folders.of("Linux", home, Map.of("XDG_DATA_HOME", "/x")).data())
                .isEqualTo(Path.of("/x/lectern"));
        assertThat(Folders.of("Linux", home, Map.of()).data())
                .isEqualTo(home.resolve(".local/share/lectern"));
        assertThat(Folders.of("Mac OS X", home, Map.of()).data().toString()).contains("Support");
        assertThat(Folders.of("Windows 11", home, Map.of()).data().toString()).contains("Local");
    }

    @Test
    void projectsGoToTheDocumentsFolderOrHome() throws IOException {
        assertThat(Folders.of("Linux", home, Map.of()).documents()).isEqualTo(home);
        Files.createDirectories(home.resolve("Documents"));
        assertThat(Folders.of("Linux", home, Map.of()).documents())
                .isEqualTo(home.resolve("Documents"));
        Files.createDirectories(home.resolve(".config"));
        Files.createDirectories(home.resolve("Schriften"));
        Files.writeString(
                home.resolve(".config/user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/Schriften\"\n");
        assertThat(Folders.of("Linux", home, Map.of()).documents())
                .isEqualTo(home.resolve("Schriften"));
    }
}
