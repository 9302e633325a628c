package lectern.window;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Font;
import javafx.util.StringConverter;

import lectern.settings.Setting;
import lectern.settings.Settings;
import lectern.settings.Texts;

import java.util.ArrayList;
import java.util.List;

/// The few things that can be set. Each holds at once; there is nothing to confirm.
final class SettingsPanel {
    private static final List<String> THEMES =
            List.of("system", "paper", "sepia", "dark", "contrast");

    /// Faces made for long reading stand first, serifs before sans.
    private static final List<String> READABLE =
            List.of(
                    "Charter",
                    "Source Serif 4",
                    "Georgia",
                    "Noto Serif",
                    "Liberation Serif",
                    "DejaVu Serif",
                    "Source Sans 3",
                    "Noto Sans",
                    "Segoe UI",
                    "Helvetica Neue",
                    "Liberation Sans",
                    "DejaVu Sans");

    private final Texts texts;
    private final Settings settings;
    private final Runnable changed;
    private final Form form;
    private final ComboBox<String> language = new ComboBox<>();
    private final ComboBox<String> theme = new ComboBox<>();

    /// @param started the language that was chosen when the app was started
    /// @param changed is called after each change
    /// @param done closes the panel
    SettingsPanel(Texts texts, Settings settings, String started, Runnable changed, Runnable done) {
        this.texts = texts;
        this.settings = settings;
        this.changed = changed;
        form = new Form(texts.get("settings.title"));
        language(started);
        theme.getItems().addAll(THEMES);
        words(theme, value -> texts.get("settings.theme." + value));
        choice(Setting.THEME, theme);
        form.row(texts.get("settings.theme"), theme);

        var font = new ComboBox<String>();
        var families = new ArrayList<String>();
        families.add("");
        var installed = Font.getFamilies();
        READABLE.stream().filter(installed::contains).forEach(families::add);
        installed.stream().filter(family -> !READABLE.contains(family)).forEach(families::add);
        font.getItems().addAll(families);
        words(font, value -> value.isEmpty() ? texts.get("settings.font.usual") : value);
        choice(Setting.FONT, font);
        form.row(texts.get("settings.font"), font);

        form.row(texts.get("settings.size"), slider(Setting.SIZE, 12, 36, "settings.size.value"));
        form.row(
                texts.get("settings.column"),
                slider(Setting.COLUMN, 45, 100, "settings.column.value"));

        form.row(texts.get("settings.line"), slider(Setting.LINE, 140, 220, "settings.line.value"));
        form.row(
                texts.get("settings.paragraph"),
                slider(Setting.PARAGRAPH, 0, 150, "settings.paragraph.value"));

        form.row(texts.get("settings.numbers"), check(Setting.NUMBERS, "settings.numbers.words"));
        form.row(texts.get("settings.motion"), check(Setting.MOTION, "settings.motion.words"));
        form.row(texts.get("settings.snap"), check(Setting.SNAP, "settings.snap.words"));
        CheckBox tips = check(Setting.TIPS, "settings.tips.words");
        // Who wants them again wants all of them.
        tips.setOnAction(_ -> settings.put(Setting.TIPS_TOLD, ""));
        form.row(texts.get("settings.tips"), tips);

        var author = new TextField(settings.get(Setting.AUTHOR));
        author.textProperty()
                .addListener((seen, before, name) -> put(Setting.AUTHOR, name.strip()));
        form.row(texts.get("settings.author"), author, hint("settings.author.hint"));

        var close = new Button(texts.get("panel.close"));
        close.setOnAction(event -> done.run());
        form.buttons(close);
    }

    /// A language is taken up at the next start, and this is said as long as another one is chosen.
    ///
    /// @param started what was chosen at the start
    private void language(String started) {
        language.getItems().add(Texts.SYSTEM);
        language.getItems().addAll(Texts.LANGUAGES);
        words(language, value -> texts.get("settings.language." + value));
        choice(Setting.LANGUAGE, language);
        var hint = hint("settings.language.hint");
        String running = texts.locale().getLanguage();
        var other =
                language.valueProperty()
                        .map(chosen -> !chosen.equals(started) && !chosen.equals(running));
        hint.visibleProperty().bind(other);
        hint.managedProperty().bind(other);
        form.row(texts.get("settings.language"), language, hint);
    }

    private Label hint(String key) {
        var hint = new Label(texts.get(key));
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        return hint;
    }

    Form form() {
        return form;
    }

    Node first() {
        return language;
    }

    private void choice(Setting setting, ComboBox<String> box) {
        box.setValue(settings.get(setting));
        box.valueProperty().addListener((seen, before, value) -> put(setting, value));
    }

    private static void words(
            ComboBox<String> box, java.util.function.UnaryOperator<String> words) {
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@org.jspecify.annotations.Nullable String value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public String fromString(String text) {
                        return text;
                    }
                });
    }

    private CheckBox check(Setting setting, String words) {
        var box = new CheckBox(texts.get(words));
        box.setSelected(settings.is(setting));
        box.selectedProperty().addListener((seen, before, now) -> put(setting, now.toString()));
        return box;
    }

    private HBox slider(Setting setting, int least, int most, String key) {
        var slider = new Slider(least, most, settings.number(setting));
        slider.setAccessibleText(texts.get("settings." + setting.key));
        slider.setBlockIncrement(1);
        var value = new Label(texts.get(key, settings.number(setting)));
        value.getStyleClass().add("quiet-text");
        value.setMinWidth(104);
        slider.valueProperty()
                .addListener(
                        (seen, before, now) -> {
                            int whole = (int) Math.round(now.doubleValue());
                            value.setText(texts.get(key, whole));
                            put(setting, Integer.toString(whole));
                        });
        HBox.setHgrow(slider, Priority.ALWAYS);
        var line = new HBox(12, slider, value);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private void put(Setting setting, String value) {
        settings.put(setting, value);
        changed.run();
    }
}
