package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.importer.Importers;
import lectern.project.Project;
import lectern.text.TextRange;
import lectern.work.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class OrphanTrayTest {
    private static final String GONE = "Nobody in the hall called it a peace";
    private static final String INSTEAD = "In the hall they did not call it peace";
    private static final String TO_PLACE = "1 of 1, as it was highlighted";
    private static final String NONE = "Nothing is to be placed here";
    private static final String LEFT = "Left as it is. Press Enter to see the places again.";

    @TempDir Path home;
    private Path file = Path.of("");
    private String text = "";

    @BeforeEach
    void aStoryOfWhoseNewerTextOneHighlightIsAnOrphan() throws Exception {
        file = home.resolve("documents").resolve("p.lectern");
        Files.createDirectories(file.getParent());
        Story.into(file, locks());
        Path later =
                Files.writeString(home.resolve("later.txt"), Story.TEXT.replace(GONE, INSTEAD));
        var imported = Importers.standard().read(later, Optional.empty(), Progress.NONE);
        try (var project = Project.open(file, locks())) {
            var documents = project.documents();
            var story = documents.list().getFirst().id();
            documents.revise(story, documents.add(imported).documentId());
            text = documents.revision(story).text();
            project.viewState().put("article", story.toString());
        }
    }

    private Path locks() {
        return home.resolve("data").resolve("locks");
    }

    private Screen tray() {
        var screen = new Screen(home, "paper", file);
        screen.sees("1 highlight is to be placed");
        screen.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        return screen;
    }

    private TextRange range(String words) {
        int start = text.indexOf(words);
        return new TextRange(start, start + words.length());
    }

    private List<String> highlighted() {
        try (var project = Project.open(file, locks())) {
            var story = project.documents().list().getFirst().id();
            return project.annotations().of(story).stream()
                    .map(annotation -> annotation.anchor().range().of(text))
                    .toList();
        }
    }

    @Test
    void anOrphanIsPutOnTheSelectedTextAndTakenBack() {
        try (var screen = tray()) {
            screen.sees(TO_PLACE);
            screen.press(KeyCode.ESCAPE);
            Fx.run(() -> screen.reader().select(range("such truces come and go")));
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT5).sees(TO_PLACE);
            screen.press(KeyCode.S).sees(NONE).sees("The highlight is on its new place.");
            screen.press(KeyCode.CONTROL, KeyCode.Z).sees(TO_PLACE);
            screen.press(KeyCode.S).sees(NONE);
        }
        assertThat(highlighted())
                .containsExactlyInAnyOrder("for nine hours", "such truces come and go");
    }

    @Test
    void whatWasTakenBackIsAnOrphanAgain() {
        try (var screen = tray()) {
            screen.sees(TO_PLACE).press(KeyCode.ENTER).sees(NONE);
            screen.press(KeyCode.CONTROL, KeyCode.Z).sees(TO_PLACE);
        }
        assertThat(highlighted()).containsExactly("for nine hours");
    }

    @Test
    void withNothingSelectedTheTextIsShownToSelectIn() {
        try (var screen = tray()) {
            screen.sees(TO_PLACE).press(KeyCode.S);
            screen.sees("Select in the text where the highlight belongs");
            Fx.until("the text has the focus", () -> screen.reader().isFocusWithin());
        }
    }

    @Test
    void oneThatWasLeftAsItIsStaysSoWhenTheProjectIsOpenedAgain() {
        try (var screen = tray()) {
            screen.sees(TO_PLACE).press(KeyCode.L).sees(LEFT);
        }
        try (var screen = tray()) {
            screen.sees(LEFT).press(KeyCode.ENTER).sees("38%");
        }
        try (var screen = tray()) {
            screen.sees("38%");
            assertThat(screen.shows(LEFT)).isFalse();
        }
    }
}
