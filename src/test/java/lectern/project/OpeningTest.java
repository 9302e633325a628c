package lectern.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lectern.project.ProjectException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Which files open as a project, and which are refused.
class OpeningTest {
    private static final String TEXT = "Talks stall in Ardova\nThe minister spoke twice.";

    @TempDir Path folder;

    @Test
    void aProjectThatIsOpenIsRefused() {
        try (var _ = Projects.create(folder)) {
            assertRefused(Reason.LOCKED);
        }
        Projects.open(folder).close();
    }

    @Test
    void aProjectThatIsOpenWithAnotherDataFolderIsRefused() {
        Projects.create(folder).close();
        try (var _ = Elsewhere.open(folder.resolve("test.lectern"), folder.resolve("others"))) {
            assertRefused(Reason.LOCKED);
        }
        Projects.open(folder).close();
    }

    @Test
    void whatWasLeftByAnEndWithoutWarningIsOpenAndWhole() {
        Projects.create(folder).close();
        Path file = folder.resolve("test.lectern");
        Elsewhere.open(file, folder.resolve("others")).kill();
        assertThat(file.resolveSibling("test.lectern-wal")).isNotEmptyFile();
        try (var project = Projects.open(folder)) {
            assertThat(project.tags().codebook().tags())
                    .extracting(tag -> tag.name())
                    .contains("made elsewhere");
        }
        assertThat(file.resolveSibling("test.lectern-wal")).doesNotExist();
    }

    @Test
    void whatIsNoProjectIsRefused() throws IOException {
        assertRefused(Reason.MISSING);
        Files.writeString(folder.resolve("test.lectern"), "An article about nothing much.");
        assertRefused(Reason.NOT_A_PROJECT);
        assertThat(folder.resolve("test.lectern")).hasContent("An article about nothing much.");
    }

    @Test
    void aNewerProjectIsRefusedAndADamagedOneAndOneWithATrigger() throws Exception {
        Projects.create(folder).close();
        Path file = folder.resolve("test.lectern");
        byte[] sound = Files.readAllBytes(file);
        sql(file, "CREATE TRIGGER t AFTER INSERT ON documents BEGIN DELETE FROM tags; END");
        assertRefused(Reason.DAMAGED);
        Files.write(file, sound);
        sql(file, "PRAGMA user_version = 99");
        assertRefused(Reason.NEWER);
        byte[] damaged = sound.clone();
        java.util.Arrays.fill(damaged, 5000, damaged.length - 5000, (byte) 7);
        Files.write(file, damaged);
        assertRefused(Reason.DAMAGED);
        Files.write(file, sound);
        Projects.open(folder).close();
    }

    @Test
    void aProjectOpensWhoseLogCannotBeFoldedIntoIt() throws SQLException {
        Projects.create(folder).close();
        Path file = folder.resolve("test.lectern");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            try (var project = Projects.open(folder)) {
                Projects.add(project, TEXT);
                // As on a full disk, somebody who reads keeps the log from being folded.
                var _ = sql.execute("BEGIN");
                try (var rows = sql.executeQuery("SELECT count(*) FROM documents")) {
                    assertThat(rows.getInt(1)).isEqualTo(1);
                }
            }
        }
        try (var project = Projects.open(folder)) {
            assertThat(project.documents().list()).hasSize(1);
        }
    }

    private static void sql(Path file, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            var _ = sql.execute(statement);
        }
    }

    private void assertRefused(Reason reason) {
        assertThatThrownBy(() -> Projects.open(folder))
                .isInstanceOfSatisfying(
                        ProjectException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
