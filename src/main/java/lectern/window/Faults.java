package lectern.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import lectern.project.Project;
import lectern.settings.Folders;
import lectern.settings.Texts;

import java.util.Optional;
import java.util.function.Supplier;

/// The one calm window for what should not have happened: that the work is safe, a code to quote, and all that somebody who is to
/// mend it needs.
final class Faults {
    private final Texts texts;
    private final Folders folders;
    private final Supplier<Optional<Project>> project;
    private final Panels panels;

    Faults(Texts texts, Folders folders, Supplier<Optional<Project>> project, Panels panels) {
        this.texts = texts;
        this.folders = folders;
        this.project = project;
        this.panels = panels;
    }

    /// Shows it, unless a panel is open in which somebody may be typing.
    ///
    /// @return whether it is shown
    boolean show(String code, String trace) {
        if (panels.isOpen()) {
            return false;
        }
        var form = new Form(texts.get("fault.title"));
        var words = new Label(texts.get("fault.words"));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        form.wide(words);
        var quoted = new TextField(code);
        quoted.setEditable(false);
        form.row(texts.get("fault.code"), quoted);
        var copy = new Button(texts.get("fault.copy"));
        copy.setOnAction(
                _ -> {
                    CopiedText.put(
                            code + "\n\n" + Diagnostics.of(folders, project.get()) + "\n" + trace);
                    copy.setText(texts.get("fault.copied"));
                });
        var close = new Button(texts.get("fault.go.on"));
        close.setOnAction(_ -> panels.close());
        form.buttons(copy, close);
        panels.show(form, close);
        return true;
    }
}
