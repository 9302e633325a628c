package lectern.window;

import javafx.stage.Stage;

import lectern.project.Project;
import lectern.settings.Texts;

import java.util.Optional;

/// Says which project is open: in the title of the window and in the bar on top of it.
final class Title {
    private final Stage stage;
    private final Texts texts;
    private final TopBar top;

    Title(Stage stage, Texts texts, TopBar top) {
        this.stage = stage;
        this.texts = texts;
        this.top = top;
    }

    void show(Optional<Project> open, boolean isSample) {
        var name = open.map(project -> isSample ? texts.get("top.sample.name") : project.name());
        top.project(name.orElse(""), isSample);
        stage.setTitle(
                name.map(words -> texts.get("window.title", words)).orElse(texts.get("app.name")));
    }
}
