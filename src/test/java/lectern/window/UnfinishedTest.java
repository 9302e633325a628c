package lectern.window;

import static lectern.Fx.call;
import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.model.Annotation;
import lectern.project.Project;
import lectern.reader.ReaderView;
import lectern.settings.Folders;
import lectern.settings.Texts;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is being written is kept however one leaves it, and what could not be kept is not lost.
class UnfinishedTest {
    private static final Texts TEXTS = Texts.english();
    private static final String WORDS = "weigh this against the minister's speech";

    @TempDir Path home;

    @Test
    void aNoteThatIsBeingWrittenIsKeptOnQuitting() {
        try (var screen = new Screen(home, "paper")) {
            write(screen);
        }
        assertThat(notes()).anyMatch(note -> note.endsWith(WORDS));
    }

    @Test
    void aNoteThatIsBeingWrittenIsKeptWhenTheProjectIsClosed() {
        try (var screen = new Screen(home, "paper")) {
            write(screen);
            screen.press(KeyCode.CONTROL, KeyCode.W).sees(TEXTS.get("blank.no.project"));
        }
        assertThat(notes()).anyMatch(note -> note.endsWith(WORDS));
    }

    @Test
    void endsThatAreBeingMovedAreKeptOnQuitting() {
        try (var screen = new Screen(home, "paper")) {
            screen.sees("Sample");
        }
        var before = passages();
        try (var screen = new Screen(home, "paper")) {
            walk(screen);
            screen.press(KeyCode.E).press(KeyCode.CONTROL, KeyCode.RIGHT);
        }
        assertThat(passages()).hasSameSizeAs(before).isNotEqualTo(before);
    }

    @Test
    void theNameOfATagIsKeptWhenTheProjectIsClosed() {
        try (var screen = new Screen(home, "paper")) {
            walk(screen);
            CodebookPane tags = screen.find(CodebookPane.class).orElseThrow();
            Fx.run(tags::focusList);
            screen.press(KeyCode.F2);
            until("field", () -> screen.find(NameField.class).isPresent());
            screen.press(KeyCode.CONTROL, KeyCode.A).type("leverage");
            screen.press(KeyCode.CONTROL, KeyCode.W).sees(TEXTS.get("blank.no.project"));
        }
        try (var project = project()) {
            assertThat(project.tags().codebook().tags())
                    .extracting(tag -> tag.name())
                    .contains("leverage");
        }
    }

    @Test
    void whatIsTypedOutlivesTheEndOfTheApp() {
        var typed = new UUID[1];
        try (var screen = new Screen(home, "paper")) {
            walk(screen);
            typed[0] = call(() -> screen.reader().focusedAnnotationProperty().get().get());
        }
        try (var project = project()) {
            project.drafts().put(typed[0], WORDS);
        }
        try (var screen = new Screen(home, "paper")) {
            screen.sees(TEXTS.get("shelf.drafts", 1));
            until("article", () -> screen.find(ReaderView.class).isPresent());
        }
        assertThat(notes()).anyMatch(note -> note.endsWith(WORDS));
    }

    @Test
    void aRefusedNoteStaysInItsFieldAndIsTriedAgain() throws SQLException {
        try (var screen = new Screen(home, "paper")) {
            write(screen);
            sql(
                    "CREATE TRIGGER broken BEFORE UPDATE OF note ON annotations"
                            + " BEGIN SELECT raise(ABORT, 'broken'); END");
            screen.press(KeyCode.ESCAPE);
            until(
                    "the words again",
                    () -> field(screen).filter(it -> it.getText().endsWith(WORDS)).isPresent());
            sql("DROP TRIGGER broken");
            screen.press(KeyCode.CONTROL, KeyCode.W).sees(TEXTS.get("blank.no.project"));
        }
        assertThat(notes()).anyMatch(note -> note.endsWith(WORDS));
    }

    @Test
    void endsThatCouldNotBeMovedGoBackToWhereTheyAre() throws SQLException {
        try (var screen = new Screen(home, "paper")) {
            walk(screen);
            UUID moved =
                    call(() -> screen.reader().focusedAnnotationProperty().get().orElseThrow());
            long before = call(() -> height(screen, moved));
            sql(
                    "CREATE TRIGGER broken BEFORE UPDATE ON annotations"
                            + " BEGIN SELECT raise(ABORT, 'broken'); END");
            screen.press(KeyCode.E).press(KeyCode.DOWN);
            until("moved", () -> height(screen, moved) > before);
            screen.press(KeyCode.ENTER);
            until("back", () -> height(screen, moved) == before);
            sql("DROP TRIGGER broken");
        }
    }

    private static long height(Screen screen, UUID annotation) {
        return Math.round(screen.reader().passageOnScreen(annotation).orElseThrow().getHeight());
    }

    private static void walk(Screen screen) {
        screen.sees("Sample").sees("sanctions");
        until("article", () -> screen.find(ReaderView.class).isPresent());
        screen.press(KeyCode.N);
        until(
                "annotation",
                () -> call(() -> screen.reader().focusedAnnotationProperty().get().isPresent()));
    }

    private static void write(Screen screen) {
        walk(screen);
        screen.press(KeyCode.M);
        until("field", () -> field(screen).isPresent());
        screen.type(WORDS);
    }

    private static Optional<TextArea> field(Screen screen) {
        return screen.find(TextArea.class);
    }

    private Path file() {
        return new Folders(home.resolve("data"), home.resolve("documents")).sample();
    }

    private Project project() {
        return Project.open(file(), home.resolve("data").resolve("locks"));
    }

    private List<Annotation> annotations() {
        try (var project = project()) {
            return project.documents().list().stream()
                    .flatMap(article -> project.annotations().of(article.id()).stream())
                    .toList();
        }
    }

    private List<TextRange> passages() {
        return annotations().stream().map(annotation -> annotation.anchor().range()).toList();
    }

    private List<String> notes() {
        return annotations().stream().map(Annotation::note).toList();
    }

    private void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var made = connection.createStatement()) {
            boolean _ = made.execute(statement);
        }
    }
}
