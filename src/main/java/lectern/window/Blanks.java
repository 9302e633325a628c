package lectern.window;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import lectern.settings.Command;
import lectern.settings.Texts;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// What the middle shows while no article is open: each says what to do next.
final class Blanks {
    private final Texts texts;
    private final Consumer<Command> run;
    private final Blank empty;
    private boolean started;
    private boolean hasArticles;

    /// @param run runs a command
    Blanks(Texts texts, CurrentKeys keys, Consumer<Command> run) {
        this.texts = texts;
        this.run = run;
        empty =
                blank(
                        Feather.DOWNLOAD,
                        texts.get("blank.empty"),
                        "",
                        Command.IMPORT_FILES,
                        Command.IMPORT_FOLDER);
        keys.tell(texts, "blank.empty.words", empty::say, Command.PASTE);
    }

    /// It is known from now on what is open.
    void started() {
        started = true;
    }

    /// @param any whether the open project has articles
    void articles(boolean any) {
        hasArticles = any;
    }

    /// What stands there now.
    Node now(boolean isProjectOpen) {
        if (!started) {
            return new Region();
        }
        if (!isProjectOpen) {
            return noProject();
        }
        return hasArticles ? noArticle() : empty;
    }

    private Node noProject() {
        return blank(
                Feather.BOOK,
                texts.get("blank.no.project"),
                texts.get("blank.no.project.words"),
                Command.OPEN,
                Command.NEW);
    }

    private Node noArticle() {
        return blank(
                Feather.BOOK_OPEN,
                texts.get("blank.no.article"),
                texts.get("blank.no.article.words"));
    }

    private Blank blank(Feather icon, String title, String words, Command... commands) {
        return new Blank(icon, title, words, List.of(commands).stream().map(this::button).toList());
    }

    private Button button(Command command) {
        var button = new Button(texts.get(command.text()));
        button.setOnAction(event -> run.accept(command));
        return button;
    }
}
