package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.exporter.Rfc4180;
import lectern.model.Block;
import lectern.model.Document;
import lectern.model.Fold;
import lectern.model.Ids;
import lectern.model.Imported;
import lectern.model.Kind;
import lectern.model.Reason;
import lectern.model.Revision;
import lectern.model.Source;
import lectern.project.Project;
import lectern.settings.Texts;
import lectern.text.TextRange;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

class CliTest {
    private static final String TEXT =
            "The strait 😀\nThe strait stays open. Nobody closes the strait.\nRead more";

    @TempDir Path folder;
    private String project = "";
    private String document = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void aProjectWithOneArticle() {
        Path file = folder.resolve("p.lectern");
        try (var made = Project.create(file, folder.resolve("data").resolve("locks"))) {
            document = made.documents().add(article()).documentId().toString();
        }
        project = file.toString();
    }

    private static Imported article() {
        var id = Ids.next();
        int first = TEXT.indexOf('\n');
        int last = TEXT.lastIndexOf('\n');
        var blocks =
                List.of(
                        new Block(new TextRange(0, first), Kind.TITLE),
                        new Block(new TextRange(first + 1, last), Kind.PARAGRAPH),
                        new Block(new TextRange(last + 1, TEXT.length()), Kind.NAVIGATION));
        return new Imported(
                new Document(id, Source.titled("The strait 😀").withAuthor("=A. \"Writer\"")),
                new Revision(Ids.next(), id, 1, TEXT, blocks, Instant.EPOCH),
                List.of(new Fold(2, Reason.NAVIGATION, Fold.Origin.RULE)),
                List.of(),
                List.of());
    }

    private int run(String... words) {
        var args = new ArrayList<>(List.of(words));
        args.add("--data-dir=" + folder.resolve("data"));
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        int exit =
                Cli.run(
                        args.toArray(String[]::new),
                        new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                        new PrintStream(errBytes, true, StandardCharsets.UTF_8));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return exit;
    }

    @Test
    void itSpeaksEnglishWhateverTheSystemSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try {
            run("text", folder.resolve("gone.txt").toString());
            assertThat(err).contains("is not there any more");
        } finally {
            Locale.setDefault(before);
        }
    }

    private int annotate(String... more) {
        var words = new ArrayList<>(List.of("annotate", project, "--document", document));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private List<String> exported(String name) throws IOException {
        var rows = Rfc4180.read(Files.readString(folder.resolve("out.csv")));
        int column = rows.getFirst().indexOf(name);
        return rows.stream().skip(1).map(row -> row.get(column)).toList();
    }

    @Test
    void aQuotationIsHighlightedExportedAndCutTheSameBySql() throws Exception {
        assertThat(annotate("--quote", "stays open", "--tag", "deterrence", "--note", "n"))
                .isEqualTo(Exit.DONE);
        assertThat(UUID.fromString(out.strip()).version()).isEqualTo(7);
        String target = folder.resolve("out.csv").toString();
        assertThat(run("export", project, target)).isEqualTo(Exit.DONE);
        assertThat(out).isEqualTo("One row written to " + target + "\n");
        assertThat(exported("quote")).containsExactly("stays open");
        assertThat(exported("author")).containsExactly("'=A. \"Writer\"");
        assertThat(exported("note")).containsExactly("n");
        assertThat(exported("paragraph")).containsExactly("1");
        assertThat(exported("sentence")).containsExactly("1");
        assertThat(exported("tag: deterrence")).containsExactly("1");
        int start = Integer.parseInt(exported("start").getFirst());
        int end = Integer.parseInt(exported("end").getFirst());
        assertThat(start).isEqualTo(TEXT.indexOf("stays open") - 1);
        try (var sql = DriverManager.getConnection("jdbc:sqlite:");
                var cut = sql.prepareStatement("SELECT substr(?, ?, ?)")) {
            cut.setString(1, TEXT);
            cut.setInt(2, start + 1);
            cut.setInt(3, end - start);
            try (var rows = cut.executeQuery()) {
                assertThat(rows.getString(1)).isEqualTo("stays open");
            }
        }
    }

    @Test
    void aQuotationThatStandsTwiceIsListedUntilOneIsChosen() {
        assertThat(annotate("--quote", "trait", "--tag", "1")).isEqualTo(Exit.FAILED);
        assertThat(annotate("--quote", "The strait", "--tag", "sanctions")).isEqualTo(Exit.FAILED);
        assertThat(out)
                .contains("1. [The strait] 😀 The strait stays open. Nob")
                .contains("2. The strait 😀 [The strait] stays open. Nobody");
        assertThat(err).contains("2 places", "--occurrence");
        assertThat(annotate("--quote", "The strait", "--occurrence", "2")).isEqualTo(Exit.DONE);
        assertThat(annotate("--quote", "The strait", "--occurrence", "3")).isEqualTo(Exit.FAILED);
        assertThat(err).contains("2 times");
    }

    @Test
    void whatIsNotThereIsSaidInOneSentence() {
        assertThat(annotate("--quote", "stays shut")).isEqualTo(Exit.FAILED);
        assertThat(err).startsWith("lectern: “stays shut” is not in the article").hasLineCount(1);
        assertThat(annotate("--quote", "open", "--tag", "peace")).isEqualTo(Exit.FAILED);
        assertThat(err).contains("deterrence; containment; sanctions").hasLineCount(1);
        assertThat(run("annotate", project, "--document", "nope", "--quote", "open"))
                .isEqualTo(Exit.FAILED);
        assertThat(err).contains("“nope”").hasLineCount(1);
    }

    @Test
    void anArticleIsFoundByTitleAndByTheBeginningOfItsId() {
        assertThat(run("text", project, "--document", "The strait 😀")).isEqualTo(Exit.DONE);
        assertThat(out).isEqualTo(TEXT);
        assertThat(run("text", project, "--document", document.substring(0, 20)))
                .isEqualTo(Exit.DONE);
        assertThat(out).isEqualTo(TEXT);
    }

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
            assertThat(run("import", project, file.toString())).isEqualTo(Exit.DONE);
        }
        run("text", project, "--document", out.split("\t", -1)[1], "--json");
        assertThat(out).contains("\"clutter\":\"repeated\"");
    }

    @Test
    void aFileReadsTheSameAloneAndInAProject() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<html><head><meta name=author content='Ferry Team'><meta property='og:title' content='The Late Ferry'></head><body>"
                        + "<nav>Menu</nav><h1>The Late Ferry</h1><p>The ferry <em>often</em> leaves at nine, as reported by the Gazette."
                        + " It did not today.</p><p>Share this article</p></body></html>");
        run("text", page.toString(), "--json");
        String alone = out;
        run("import", project, page.toString());
        run("text", project, "--document", out.split("\t", -1)[1], "--json");
        assertThat(out).isEqualTo(alone);
        assertThat(alone)
                .contains(
                        "\"confidence\":{\"language\":70,\"title\":95}",
                        "{\"field\":\"author\",\"value\":\"Ferry Team\"}",
                        "{\"field\":\"publisher\",\"value\":\"Gazette\"}",
                        "\"clutter\":\"sharing\"");
    }

    @Test
    void jsonCountsInCodePointsAndNamesTheClutter() {
        run("text", project, "--document", document, "--json");
        assertThat(out)
                .startsWith("{\"title\":\"The strait 😀\",\"author\":\"=A. \\\"Writer\\\"\",")
                .contains(
                        "{\"start\":0,\"end\":12,\"kind\":\"title\",\"level\":0,\"clutter\":null},",
                        "{\"start\":13,\"end\":61,\"kind\":\"paragraph\",\"level\":0,\"clutter\":null},",
                        "\"kind\":\"navigation\",\"level\":0,\"clutter\":\"navigation\"}],\"emphases\":[],\"warnings\":[]}");
        run("documents", project, "--json");
        assertThat(out)
                .isEqualTo(
                        "[{\"id\":\""
                                + document
                                + "\",\"title\":\"The strait 😀\",\"author\":\"=A. \\\"Writer\\\"\","
                                + "\"publisher\":\"\",\"published\":\"\",\"url\":\"\",\"file\":\"\","
                                + "\"characters\":71,\"annotations\":0}]\n");
    }

    @Test
    void stepsAreTakenBackDoneAgainAndListed() {
        annotate("--quote", "stays open", "--tag", "containment");
        assertThat(run("undo", project)).isEqualTo(Exit.DONE);
        assertThat(out).isEqualTo("Undone: Highlight “stays open”\n");
        assertThat(run("redo", project)).isEqualTo(Exit.DONE);
        assertThat(run("redo", project)).isEqualTo(Exit.FAILED);
        assertThat(err).isEqualTo("lectern: There is nothing to redo.\n");
        assertThat(run("history", project)).isEqualTo(Exit.DONE);
        assertThat(out).contains("Highlight “stays open”", "Import “The strait 😀”");
    }

    @Test
    void filesAreImportedOneLineEach() throws IOException {
        Path good = Files.writeString(folder.resolve("a.txt"), "One sentence stands here.");
        Path same = Files.writeString(folder.resolve("b.txt"), "One sentence stands here.");
        Path empty = Files.writeString(folder.resolve("c.txt"), "");
        String made = folder.resolve("new.lectern").toString();
        assertThat(run("import", made, good.toString(), same.toString(), empty.toString()))
                .isEqualTo(Exit.FAILED);
        assertThat(out.lines().map(line -> line.replaceAll("\t[0-9a-f-]{36}\t", "\tID\t")))
                .containsExactly(
                        "imported\tID\t" + good + "\ta",
                        "duplicate\tID\t" + same + "\ta",
                        "failed\t\t" + empty + "\t");
        assertThat(err).contains("c.txt is empty").hasLineCount(1);
        assertThat(run("undo", made)).isEqualTo(Exit.DONE);
        assertThat(run("documents", made, "--json")).isEqualTo(Exit.DONE);
        assertThat(out).isEqualTo("[]\n");
    }

    @Test
    void aProjectIsMadeOnlyForAnArticleAndOnlyUnderItsEnding() {
        Path none = folder.resolve("none.lectern");
        assertThat(run("import", none.toString(), folder.resolve("gone.txt").toString()))
                .isEqualTo(Exit.FAILED);
        assertThat(none).doesNotExist();
        assertThat(run("import", folder.resolve("a.txt").toString(), folder.toString()))
                .isEqualTo(Exit.USAGE);
        assertThat(err).contains(".lectern").hasLineCount(1);
    }

    @Test
    void theTextOfAFileIsPrintedAsItWouldBeImported() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Ein Titel 😀\r\n\r\nÄrger.\r\n");
        assertThat(run("text", file.toString())).isEqualTo(Exit.DONE);
        assertThat(out).startsWith("Ein Titel 😀\n").contains("Ärger.").doesNotContain("\r");
        assertThat(run("text", file.toString(), "--json")).isEqualTo(Exit.DONE);
        assertThat(out).contains("\"blocks\":[{\"start\":0,\"end\":11,");
        assertThat(run("text", project)).isEqualTo(Exit.USAGE);
        assertThat(err).contains("--document");
        assertThat(run("text", folder.resolve("gone.txt").toString())).isEqualTo(Exit.FAILED);
        assertThat(err).contains("gone.txt").hasLineCount(1);
    }

    @Test
    void aSoundProjectIsCalledSo() {
        assertThat(run("check", project)).isEqualTo(Exit.DONE);
        assertThat(out).startsWith("No fault found");
    }

    @Test
    void aProjectThatIsNoneIsRefusedAndLeftAlone() throws IOException {
        Path other = Files.writeString(folder.resolve("other.lectern"), "not a project");
        assertThat(run("documents", other.toString())).isEqualTo(Exit.PROJECT_REFUSED);
        assertThat(err).contains("other.lectern").hasLineCount(1);
        assertThat(other).hasContent("not a project");
        assertThat(run("undo", folder.resolve("none.lectern").toString()))
                .isEqualTo(Exit.PROJECT_REFUSED);
    }

    @Test
    void aLockedProjectIsRefused() {
        try (var held = Project.open(Path.of(project), folder.resolve("data").resolve("locks"))) {
            assertThat(held.documents().list()).hasSize(1);
            assertThat(run("documents", project)).isEqualTo(Exit.PROJECT_REFUSED);
            assertThat(err).contains("p.lectern").hasLineCount(1);
        }
    }

    @Test
    void anotherFileIsReplacedByForceOnly() throws IOException {
        Path target = Files.writeString(folder.resolve("out.csv"), "mine");
        assertThat(run("export", project, target.toString())).isEqualTo(Exit.FAILED);
        assertThat(err).contains("out.csv", "--force").hasLineCount(1);
        assertThat(target).hasContent("mine");
        assertThat(run("export", project, target.toString(), "--force", "--shape", "tag", "--raw"))
                .isEqualTo(Exit.DONE);
        assertThat(exported("tag_level_1")).isEmpty();
        assertThat(run("export", project, project, "--force")).isEqualTo(Exit.FAILED);
    }

    @Test
    void wrongUsageIsToldInOneSentence() {
        for (var words : List.of(new String[] {}, new String[] {"export"}, new String[] {"frob"})) {
            assertThat(run(words)).isEqualTo(Exit.USAGE);
            assertThat(err).startsWith("lectern: ").contains("--help").hasLineCount(1);
            assertThat(out).isEmpty();
        }
    }

    @Test
    void everyOptionAndParameterIsExplained() {
        try (var terminal =
                new Terminal(
                        new ByteArrayOutputStream(),
                        new ByteArrayOutputStream(),
                        Texts.english())) {
            for (var command : Cli.commandLine(terminal).getSubcommands().values()) {
                var spec = command.getCommandSpec();
                assertThat(spec.usageMessage().header()).as(spec.name()).isNotEmpty();
                assertThat(spec.args())
                        .allSatisfy(arg -> assertThat(arg.description()).isNotEmpty());
            }
        }
    }

    @Test
    void aCopyIsKeptLeftOutOrANewRevision() throws IOException {
        String story =
                "The strait 😀\n\nThe strait stays open. Nobody closes the strait, said the harbour master of the northern"
                        + " shore on Monday, and went back to his boats.\n\n";
        Path first = Files.writeString(folder.resolve("a.txt"), story);
        Path later =
                Files.writeString(folder.resolve("b.txt"), story + "The ferry sails again at ten.");
        assertThat(run("import", project, first.toString())).isEqualTo(Exit.DONE);
        String id = out.split("\t", -1)[1];
        document = id;
        assertThat(annotate("--quote", "Nobody closes the strait")).isEqualTo(Exit.DONE);

        assertThat(run("import", project, "--copies", "skip", later.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(out).startsWith("duplicate\t" + id + "\t");
        assertThat(err).containsPattern("8\\d% the same");

        assertThat(run("import", project, later.toString())).isEqualTo(Exit.DONE);
        assertThat(out).startsWith("imported\t");
        assertThat(err).containsPattern("8\\d% the same as “The strait");
        assertThat(run("undo", project)).isEqualTo(Exit.DONE);

        assertThat(run("import", project, "--copies=revision", later.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(out).startsWith("revision\t" + id + "\t");
        assertThat(err).contains("1 of 1 highlight was found again.");
        assertThat(run("text", project, "--document", id)).isEqualTo(Exit.DONE);
        assertThat(out).contains("sails again at ten");
        assertThat(run("undo", project)).isEqualTo(Exit.DONE);
        assertThat(run("text", project, "--document", id)).isEqualTo(Exit.DONE);
        assertThat(out).doesNotContain("sails again at ten");
    }

    @Test
    void everyCommandExplainsItself() {
        for (Verb verb : Verb.values()) {
            String command = verb.word();
            assertThat(run(command, "--help")).isEqualTo(Exit.DONE);
            assertThat(out).contains("Usage: lectern " + command, "Exit codes:");
            String direct = out;
            assertThat(run("help", command)).isEqualTo(Exit.DONE);
            assertThat(out).isEqualTo(direct);
        }
        assertThat(run("--help")).isEqualTo(Exit.DONE);
        assertThat(out).contains("annotate", "lectern export readings.lectern readings.csv");
        assertThat(run("--version")).isEqualTo(Exit.DONE);
        assertThat(out).matches("lectern \\d.*\n");
    }

    @Test
    void bashIsToldAllCommandsAndOptions() throws Exception {
        assertThat(run("completion")).isEqualTo(Exit.DONE);
        for (Verb verb : Verb.values()) {
            assertThat(out).contains(verb.word());
        }
        assertThat(out).contains("--occurrence", "--shape", "--data-dir");
    }

    @Test
    void theManualPageNamesEveryCommandAndOption() throws IOException {
        String page =
                Files.readString(Path.of("installer", "linux", "lectern.1")).replace("\\-", "-");
        try (var terminal =
                new Terminal(
                        new ByteArrayOutputStream(),
                        new ByteArrayOutputStream(),
                        Texts.english())) {
            for (var command : Cli.commandLine(terminal).getSubcommands().values()) {
                assertThat(page).contains("lectern " + command.getCommandName());
                for (var option : command.getCommandSpec().options()) {
                    assertThat(page).contains(option.longestName());
                }
            }
        }
    }
}
