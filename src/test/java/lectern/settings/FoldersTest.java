package lectern.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void withAFolderOfItsOwnEverythingLiesInIt() {
        var folders = Folders.allIn(home.resolve("stick"));
        assertThat(
                        List.of(
                                folders.settings(),
                                folders.log(),
                                folders.locks(),
                                folders.window(),
                                folders.libraries(),
                                folders.sample(),
                                folders.documents()))
                .allMatch(path -> path.startsWith(home.resolve("stick")));
    }

    @Test
    void aProjectInTheFolderIsFoundWhereverTheFolderIsNow() {
        Path file = Path.of("Projects", "p.lectern");
        Path elsewhere = home.resolve("other.lectern");
        var before = Folders.allIn(home.resolve("stick"));
        var after = Folders.allIn(home.resolve("moved"));
        assertThat(after.found(before.remembered(home.resolve("stick").resolve(file))))
                .isEqualTo(home.resolve("moved").resolve(file));
        assertThat(after.found(before.remembered(elsewhere))).isEqualTo(elsewhere);
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
