package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ImportCommandTest extends AtTheShell {
    @Test
    void whatTheArticlesOfTheProjectEndWithIsFoldedInTheNextOne() throws IOException {
        List<String> bodies =
                List.of(
                        "The ferry leaves at nine, unless the captain has a cold. He often has one.",
                        "The harbour froze in January, which it does not do often. Skaters came.",
                        "A keeper asked for a new lamp and was given a form. He filled it in.");
        for (String body : bodies) {
            Path file = folder.resolve(body.length() + ".txt");
            Files.writeString(file, "The title of it\n\n" + body + "\n\nJaga seda lugu");
            assertThat(shell.run("import", shell.project, file.toString())).isEqualTo(Exit.DONE);
        }
        shell.run("text", shell.project, "--document", shell.out.split("\t", -1)[1], "--json");
        assertThat(shell.out).contains("\"clutter\":\"repeated\"");
    }

    @Test
    void aFileReadsTheSameAloneAndInAProject() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<html><head><meta name=author content='Ferry Team'><meta property='og:title' content='The Late Ferry'></head><body>"
                        + "<nav>Menu</nav><h1>The Late Ferry</h1><p>The ferry <em>often</em> leaves at nine, as reported by the Gazette."
                        + " It did not today.</p><p>Share this article</p></body></html>");
        shell.run("text", page.toString(), "--json");
        String alone = shell.out;
        shell.run("import", shell.project, page.toString());
        shell.run("text", shell.project, "--document", shell.out.split("\t", -1)[1], "--json");
        assertThat(shell.out).isEqualTo(alone);
        assertThat(alone)
                .contains(
                        "\"confidence\":{\"language\":70,\"title\":95}",
                        "{\"field\":\"author\",\"value\":\"Ferry Team\"}",
                        "{\"field\":\"publisher\",\"value\":\"Gazette\"}",
                        "\"clutter\":\"sharing\"");
    }

    @Test
    void filesAreImportedOneLineEach() throws IOException {
        Path good = Files.writeString(folder.resolve("a.txt"), "One sentence stands here.");
        Path same = Files.writeString(folder.resolve("b.txt"), "One sentence stands here.");
        Path empty = Files.writeString(folder.resolve("c.txt"), "");
        String made = folder.resolve("new.lectern").toString();
        assertThat(shell.run("import", made, good.toString(), same.toString(), empty.toString()))
                .isEqualTo(Exit.FAILED);
        assertThat(shell.out.lines().map(line -> line.replaceAll("\t[0-9a-f-]{36}\t", "\tID\t")))
                .containsExactly(
                        "imported\tID\t" + good + "\ta",
                        "duplicate\tID\t" + same + "\ta",
                        "failed\t\t" + empty + "\t");
        assertThat(shell.err).contains("c.txt is empty").hasLineCount(1);
        assertThat(shell.run("undo", made)).isEqualTo(Exit.DONE);
        assertThat(shell.run("documents", made, "--json")).isEqualTo(Exit.DONE);
        assertThat(shell.out).isEqualTo("[]\n");
    }

    @Test
    void aProjectIsMadeOnlyForAnArticleAndOnlyUnderItsEnding() {
        Path none = folder.resolve("none.lectern");
        assertThat(shell.run("import", none.toString(), folder.resolve("gone.txt").toString()))
                .isEqualTo(Exit.FAILED);
        assertThat(none).doesNotExist();
        assertThat(shell.run("import", folder.resolve("a.txt").toString(), folder.toString()))
                .isEqualTo(Exit.USAGE);
        assertThat(shell.err).contains(".lectern").hasLineCount(1);
    }

    @Test
    void aCopyIsKeptLeftOutOrANewRevision() throws IOException {
        String story =
                "The strait 😀\n\nThe strait stays open. Nobody closes the strait, said the harbour master of the northern"
                        + " shore on Monday, and went back to his boats.\n\n";
        Path first = Files.writeString(folder.resolve("a.txt"), story);
        Path later =
                Files.writeString(folder.resolve("b.txt"), story + "The ferry sails again at ten.");
        assertThat(shell.run("import", shell.project, first.toString())).isEqualTo(Exit.DONE);
        String id = shell.out.split("\t", -1)[1];
        String quote = "Nobody closes the strait";
        assertThat(shell.run("annotate", shell.project, "--document", id, "--quote", quote))
                .isEqualTo(Exit.DONE);

        assertThat(shell.run("import", shell.project, "--copies", "skip", later.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(shell.out).startsWith("duplicate\t" + id + "\t");
        assertThat(shell.err).containsPattern("8\\d% the same");

        assertThat(shell.run("import", shell.project, later.toString())).isEqualTo(Exit.DONE);
        assertThat(shell.out).startsWith("imported\t");
        assertThat(shell.err).containsPattern("8\\d% the same as “The strait");
        assertThat(shell.run("undo", shell.project)).isEqualTo(Exit.DONE);

        assertThat(shell.run("import", shell.project, "--copies=revision", later.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(shell.out).startsWith("revision\t" + id + "\t");
        assertThat(shell.err).contains("1 of 1 highlight was found again.");
        assertThat(shell.run("text", shell.project, "--document", id)).isEqualTo(Exit.DONE);
        assertThat(shell.out).contains("sails again at ten");
        assertThat(shell.run("undo", shell.project)).isEqualTo(Exit.DONE);
        assertThat(shell.run("text", shell.project, "--document", id)).isEqualTo(Exit.DONE);
        assertThat(shell.out).doesNotContain("sails again at ten");
    }

    @Test
    void theTextOfAFileIsPrintedAsItWouldBeImported() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Ein Titel 😀\r\n\r\nÄrger.\r\n");
        assertThat(shell.run("text", file.toString())).isEqualTo(Exit.DONE);
        assertThat(shell.out).startsWith("Ein Titel 😀\n").contains("Ärger.").doesNotContain("\r");
        assertThat(shell.run("text", file.toString(), "--json")).isEqualTo(Exit.DONE);
        assertThat(shell.out).contains("\"blocks\":[{\"start\":0,\"end\":11,");
        assertThat(shell.run("text", shell.project)).isEqualTo(Exit.USAGE);
        assertThat(shell.err).contains("--document");
        assertThat(shell.run("text", folder.resolve("gone.txt").toString())).isEqualTo(Exit.FAILED);
        assertThat(shell.err).contains("gone.txt").hasLineCount(1);
    }
}
