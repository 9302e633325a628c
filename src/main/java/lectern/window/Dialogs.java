package lectern.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

import lectern.settings.Command;
import lectern.settings.Folders;
import lectern.settings.Setting;
import lectern.settings.Settings;
import lectern.settings.Texts;

/// The panels that belong to the app and not to a project: settings, keys, about, diagnostics.
final class Dialogs {
    private final Texts texts;
    private final Settings settings;
    private final String language;
    private final CurrentKeys keys;
    private final Folders folders;
    private final Desk desk;
    private final Notices notices;
    private final Panels panels;
    private final Runnable looks;

    /// @param looks is called when a setting of the look has changed
    Dialogs(
            Texts texts,
            Settings settings,
            CurrentKeys keys,
            Folders folders,
            Desk desk,
            Notices notices,
            Panels panels,
            Runnable looks) {
        this.texts = texts;
        this.settings = settings;
        this.language = settings.get(Setting.LANGUAGE);
        this.keys = keys;
        this.folders = folders;
        this.desk = desk;
        this.notices = notices;
        this.panels = panels;
        this.looks = looks;
    }

    /// Gives the commands that open them.
    void into(Actions actions) {
        actions.put(Command.SETTINGS, this::settings);
        actions.put(Command.KEYS, this::keys);
        actions.put(Command.ABOUT, this::about);
        actions.put(Command.COPY_DIAGNOSTICS, this::copyDiagnostics);
    }

    private void settings() {
        var panel = new SettingsPanel(texts, settings, language, this::changed, panels::close);
        panels.show(panel.form(), panel.first());
    }

    private void changed() {
        looks.run();
        String author = settings.get(Setting.AUTHOR);
        desk.edit(project -> project.author(author));
    }

    private void keys() {
        var panel = new KeysPanel(texts, keys, panels::close);
        panels.show(panel, panel.first());
    }

    private void about() {
        var panel = new Form(texts.get("about.title", Diagnostics.version()));
        var words = new Label(texts.get("about.words", folders.data().toString()));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        panel.wide(words);
        var close = new Button(texts.get("panel.close"));
        close.setOnAction(event -> panels.close());
        panel.buttons(close);
        panels.show(panel, close);
    }

    private void copyDiagnostics() {
        CopiedText.put(Diagnostics.of(folders, desk.project()));
        notices.say(texts.get("diagnostics.copied"));
    }
}
