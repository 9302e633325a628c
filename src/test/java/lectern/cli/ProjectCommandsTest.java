package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.project.Elsewhere;
import lectern.project.Project;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.UUID;

class ProjectCommandsTest extends AtTheShell {
    @Test
    void aQuotationIsHighlightedExportedAndCutTheSameBySql() throws Exception {
        assertThat(shell.annotate("--quote", "stays open", "--tag", "deterrence", "--note", "n"))
                .isEqualTo(Exit.DONE);
        assertThat(UUID.fromString(shell.out.strip()).version()).isEqualTo(7);
        String target = folder.resolve("out.csv").toString();
        assertThat(shell.run("export", shell.project, target)).isEqualTo(Exit.DONE);
        assertThat(shell.out).isEqualTo("One row written to " + target + "\n");
        assertThat(shell.exported("quote")).containsExactly("stays open");
        assertThat(shell.exported("author")).containsExactly("'=A. \"Writer\"");
        assertThat(shell.exported("note")).containsExactly("n");
        assertThat(shell.exported("paragraph")).containsExactly("1");
        assertThat(shell.exported("sentence")).containsExactly("1");
        assertThat(shell.exported("tag: deterrence")).containsExactly("1");
        int start = Integer.parseInt(shell.exported("start").getFirst());
        int end = Integer.parseInt(shell.exported("end").getFirst());
        assertThat(start).isEqualTo(Shell.TEXT.indexOf("stays open") - 1);
        try (var sql = DriverManager.getConnection("jdbc:sqlite:");
                var cut = sql.prepareStatement("SELECT substr(?, ?, ?)")) {
            cut.setString(1, Shell.TEXT);
            cut.setInt(2, start + 1);
            cut.setInt(3, end - start);
            try (var rows = cut.executeQuery()) {
                assertThat(rows.getString(1)).isEqualTo("stays open");
            }
        }
    }

    @Test
    void aQuotationThatStandsTwiceIsListedUntilOneIsChosen() {
        assertThat(shell.annotate("--quote", "trait", "--tag", "1")).isEqualTo(Exit.FAILED);
        assertThat(shell.annotate("--quote", "The strait", "--tag", "sanctions"))
                .isEqualTo(Exit.FAILED);
        assertThat(shell.out)
                .contains("1. [The strait] 😀 The strait stays open. Nob")
                .contains("2. The strait 😀 [The strait] stays open. Nobody");
        assertThat(shell.err).contains("2 places", "--occurrence");
        assertThat(shell.annotate("--quote", "The strait", "--occurrence", "2"))
                .isEqualTo(Exit.DONE);
        assertThat(shell.annotate("--quote", "The strait", "--occurrence", "3"))
                .isEqualTo(Exit.FAILED);
        assertThat(shell.err).contains("2 times");
    }

    @Test
    void whatIsNotThereIsSaidInOneSentence() {
        assertThat(shell.annotate("--quote", "stays shut")).isEqualTo(Exit.FAILED);
        assertThat(shell.err)
                .startsWith("lectern: “stays shut” is not in the article")
                .hasLineCount(1);
        assertThat(shell.annotate("--quote", "open", "--tag", "peace")).isEqualTo(Exit.FAILED);
        assertThat(shell.err).contains("deterrence; containment; sanctions").hasLineCount(1);
        assertThat(shell.run("annotate", shell.project, "--document", "nope", "--quote", "open"))
                .isEqualTo(Exit.FAILED);
        assertThat(shell.err).contains("“nope”").hasLineCount(1);
    }

    @Test
    void anArticleIsFoundByTitleAndByTheBeginningOfItsId() {
        assertThat(shell.run("text", shell.project, "--document", "The strait 😀"))
                .isEqualTo(Exit.DONE);
        assertThat(shell.out).isEqualTo(Shell.TEXT);
        assertThat(shell.run("text", shell.project, "--document", shell.document.substring(0, 20)))
                .isEqualTo(Exit.DONE);
        assertThat(shell.out).isEqualTo(Shell.TEXT);
    }

    @Test
    void jsonCountsInCodePointsAndNamesTheClutter() {
        shell.run("text", shell.project, "--document", shell.document, "--json");
        assertThat(shell.out)
                .startsWith("{\"title\":\"The strait 😀\",\"author\":\"=A. \\\"Writer\\\"\",")
                .contains(
                        "{\"start\":0,\"end\":12,\"kind\":\"title\",\"level\":0,\"clutter\":null},",
                        "{\"start\":13,\"end\":61,\"kind\":\"paragraph\",\"level\":0,\"clutter\":null},",
                        "\"kind\":\"navigation\",\"level\":0,\"clutter\":\"navigation\"}],\"emphases\":[],\"warnings\":[]}");
        shell.run("documents", shell.project, "--json");
        assertThat(shell.out)
                .isEqualTo(
                        "[{\"id\":\""
                                + shell.document
                                + "\",\"title\":\"The strait 😀\",\"author\":\"=A. \\\"Writer\\\"\","
                                + "\"publisher\":\"\",\"published\":\"\",\"url\":\"\",\"file\":\"\","
                                + "\"characters\":71,\"annotations\":0}]\n");
    }

    @Test
    void stepsAreTakenBackDoneAgainAndListed() {
        shell.annotate("--quote", "stays open", "--tag", "containment");
        assertThat(shell.run("undo", shell.project)).isEqualTo(Exit.DONE);
        assertThat(shell.out).isEqualTo("Undone: Highlight “stays open”\n");
        assertThat(shell.run("redo", shell.project)).isEqualTo(Exit.DONE);
        assertThat(shell.run("redo", shell.project)).isEqualTo(Exit.FAILED);
        assertThat(shell.err).isEqualTo("lectern: There is nothing to redo.\n");
        assertThat(shell.run("history", shell.project)).isEqualTo(Exit.DONE);
        assertThat(shell.out).contains("Highlight “stays open”", "Import “The strait 😀”");
    }

    @Test
    void aSoundProjectIsCalledSo() {
        assertThat(shell.run("check", shell.project)).isEqualTo(Exit.DONE);
        assertThat(shell.out).startsWith("No fault found");
    }

    @Test
    void aProjectThatIsNoneIsRefusedAndLeftAlone() throws IOException {
        Path other = Files.writeString(folder.resolve("other.lectern"), "not a project");
        assertThat(shell.run("documents", other.toString())).isEqualTo(Exit.PROJECT_REFUSED);
        assertThat(shell.err).contains("other.lectern").hasLineCount(1);
        assertThat(other).hasContent("not a project");
        assertThat(shell.run("undo", folder.resolve("none.lectern").toString()))
                .isEqualTo(Exit.PROJECT_REFUSED);
    }

    @Test
    void aLockedProjectIsRefused() {
        try (var held =
                Project.open(Path.of(shell.project), folder.resolve("data").resolve("locks"))) {
            assertThat(held.documents().list()).hasSize(1);
            assertThat(shell.run("documents", shell.project)).isEqualTo(Exit.PROJECT_REFUSED);
            assertThat(shell.err).contains("p.lectern").hasLineCount(1);
        }
    }

    @Test
    void aProjectThatIsOpenWithAnotherDataFolderIsRefused() {
        try (var _ =
                Elsewhere.open(Path.of(shell.project), folder.resolve("other").resolve("locks"))) {
            assertThat(shell.run("import", shell.project, folder.toString()))
                    .isEqualTo(Exit.PROJECT_REFUSED);
            assertThat(shell.err).contains("p.lectern is open").hasLineCount(1);
            assertThat(shell.annotate("--quote", "stays open", "--tag", "deterrence"))
                    .isEqualTo(Exit.PROJECT_REFUSED);
            assertThat(shell.err).contains("p.lectern is open").hasLineCount(1);
        }
    }

    @Test
    void anotherFileIsReplacedByForceOnly() throws IOException {
        Path target = Files.writeString(folder.resolve("out.csv"), "mine");
        assertThat(shell.run("export", shell.project, target.toString())).isEqualTo(Exit.FAILED);
        assertThat(shell.err).contains("out.csv", "--force").hasLineCount(1);
        assertThat(target).hasContent("mine");
        assertThat(
                        shell.run(
                                "export",
                                shell.project,
                                target.toString(),
                                "--force",
                                "--shape",
                                "tag",
                                "--raw"))
                .isEqualTo(Exit.DONE);
        assertThat(shell.exported("tag_level_1")).isEmpty();
        assertThat(shell.run("export", shell.project, shell.project, "--force"))
                .isEqualTo(Exit.FAILED);
    }
}
