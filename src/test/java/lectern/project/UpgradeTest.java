package lectern.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import lectern.model.Added;
import lectern.model.Block;
import lectern.model.Emphasis;
import lectern.model.Kind;
import lectern.model.Revision;
import lectern.project.ProjectException.Reason;
import lectern.text.TextRange;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

class UpgradeTest {
    private static final int VERSION_AT = 60;

    @TempDir Path folder;

    @BeforeEach
    void copySample() throws IOException {
        try (var in = UpgradeTest.class.getResourceAsStream("/lectern/storage/schema-1.lectern")) {
            Files.write(file(), Objects.requireNonNull(in).readAllBytes());
        }
    }

    private Path file() {
        return folder.resolve("test.lectern");
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var made = connection.createStatement()) {
            boolean _ = made.execute(statement);
        }
    }

    @Test
    void anOlderProjectIsBroughtUpToDateWithEverythingInIt() throws IOException {
        for (int round = 0; round < 2; round++) {
            try (var project = Projects.open(folder)) {
                assertThat(project.check()).isEmpty();
                assertThat(project.documents().list()).hasSize(2);
                var talks = document(project, "Three weeks in Tessen");
                assertThat(talks.text()).contains("🕊").contains("northern yards");
                assertThat(talks.emphases()).isEmpty();
                assertThat(talks.blocks())
                        .extracting(Block::kind)
                        .contains(Kind.HEADING, Kind.LIST_ITEM, Kind.QUOTATION);
                assertThat(talks.blocks()).extracting(Block::level).containsOnly(0);
                var annotation = project.annotations().of(talks.documentId()).getFirst();
                assertThat(annotation.note()).isEqualTo("Mind the word.");
                assertThat(annotation.anchor().range().of(talks.text()))
                        .isEqualTo("Nobody in the hall calls them a failure");
                assertThat(project.history().nextUndo()).isPresent();
            }
        }
        assertThat(files()).containsExactly("locks", "test.lectern", "test.schema-1.lectern");
    }

    @Test
    void aProjectOfTheSecondSchemaIsBroughtUpToDateToo() throws Exception {
        try (var in = UpgradeTest.class.getResourceAsStream("/sql/upgrade-1-to-2.sql")) {
            String script = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            for (String statement : script.strip().split(";\n", -1)) {
                sql(statement);
            }
        }
        sql("PRAGMA user_version = 2");
        try (var project = Projects.open(folder)) {
            assertThat(project.check()).isEmpty();
            var talks = document(project, "Three weeks in Tessen");
            assertThat(project.annotations().of(talks.documentId())).isNotEmpty();
            assertThat(project.documents().add(Projects.article(talks.text() + "\nOne more.")))
                    .isInstanceOfSatisfying(
                            Added.New.class, added -> assertThat(added.copy()).isPresent());
        }
        assertThat(files()).containsExactly("locks", "test.lectern", "test.schema-2.lectern");
    }

    private static Revision document(Project project, String title) {
        var found =
                project.documents().list().stream()
                        .filter(one -> one.source().title().equals(title))
                        .findFirst()
                        .orElseThrow();
        return project.documents().revision(found.id());
    }

    @Test
    void copiesAreFoundInAnOlderProjectToo() {
        try (var project = Projects.open(folder)) {
            var talks = document(project, "Three weeks in Tessen");
            var added =
                    project.documents()
                            .add(Projects.article(talks.text() + "\nAnd one more line."));
            assertThat(((lectern.model.Added.New) added).copy())
                    .hasValueSatisfying(
                            copy -> assertThat(copy.original()).isEqualTo(talks.documentId()));
        }
    }

    @Test
    void theCopyBesideItIsTheProjectAsItWas() throws Exception {
        Path copy = folder.resolve("test.schema-1.lectern");
        try (var project = Projects.open(folder)) {
            assertThat(project.before().map(Path::getFileName)).contains(copy.getFileName());
        }
        try (var project = Projects.open(folder)) {
            assertThat(project.before()).isEmpty();
        }
        assertThat(Files.readAllBytes(copy)[VERSION_AT + 3]).isEqualTo((byte) 1);
        Files.move(copy, file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (var project = Projects.open(folder)) {
            assertThat(project.documents().list()).hasSize(2);
        }
    }

    @Test
    void aCopyThatIsThereIsNeverOverwritten() throws IOException {
        Files.writeString(folder.resolve("test.schema-1.lectern"), "mine");
        Projects.open(folder).close();
        assertThat(Files.readString(folder.resolve("test.schema-1.lectern"))).isEqualTo("mine");
        assertThat(files()).contains("test.schema-1-2.lectern");
    }

    @Test
    void aFileWithPartsOfItsOwnIsLeftAsItIs() throws Exception {
        sql("CREATE TRIGGER evil AFTER INSERT ON tags BEGIN DELETE FROM documents; END");
        assertThatThrownBy(() -> Projects.open(folder))
                .isInstanceOfSatisfying(
                        ProjectException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
        assertThat(Files.readAllBytes(file())[VERSION_AT + 3]).isEqualTo((byte) 1);
        assertThat(files()).containsExactly("locks", "test.lectern");
    }

    @Test
    void aNewerFileIsRefusedAndLeftAsItIs() throws Exception {
        sql("PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(() -> Projects.open(folder))
                .isInstanceOfSatisfying(
                        ProjectException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.NEWER));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void levelsAndEmphasisAreKept() {
        var article = Projects.article("Title\nThe dove 🕊 is out.");
        var made = article.revision();
        var blocks =
                List.of(
                        new Block(made.blocks().get(0).range(), Kind.TITLE, 1),
                        made.blocks().get(1));
        TextRange dove = Projects.range(made.text(), "🕊 is");
        TextRange is = Projects.range(made.text(), "is");
        var emphases =
                List.of(
                        new Emphasis(dove, Emphasis.Style.STRONG),
                        new Emphasis(is, Emphasis.Style.EMPHASIS));
        var revision =
                new Revision(
                        made.id(),
                        made.documentId(),
                        1,
                        made.text(),
                        blocks,
                        emphases,
                        made.importedAt());
        try (var project = Projects.open(folder)) {
            var _ =
                    project.documents()
                            .add(
                                    new lectern.model.Imported(
                                            article.document(),
                                            revision,
                                            List.of(),
                                            List.of(),
                                            List.of()));
            assertThat(project.documents().revision(article.document().id())).isEqualTo(revision);
        }
    }
}
