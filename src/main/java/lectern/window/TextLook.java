package lectern.window;

import lectern.reader.ReaderLook;
import lectern.reader.ReaderView;
import lectern.settings.Command;
import lectern.settings.Setting;
import lectern.settings.Settings;

/// How the text is set, as the settings say: theme, font, size, width, spacing, numbers.
final class TextLook {
    private final Look look;
    private final Settings settings;
    private final ReaderView view;

    TextLook(Look look, Settings settings, ReaderView view) {
        this.look = look;
        this.settings = settings;
        this.view = view;
        look.theme().subscribe(theme -> apply());
    }

    /// Gives the commands that change it.
    void into(Actions actions) {
        actions.put(Command.LARGER, () -> grow(1));
        actions.put(Command.SMALLER, () -> grow(-1));
        actions.put(Command.NORMAL_SIZE, this::normal);
        actions.putSwitch(Command.NUMBERS, this::toggleNumbers, () -> settings.is(Setting.NUMBERS));
        for (Command command : Command.values()) {
            command.theme()
                    .ifPresent(
                            name ->
                                    actions.putSwitch(
                                            command,
                                            () -> theme(name),
                                            () -> settings.get(Setting.THEME).equals(name)));
        }
    }

    private void theme(String name) {
        settings.put(Setting.THEME, name);
        refresh();
    }

    /// Looks at the settings again.
    void refresh() {
        look.refresh();
        apply();
    }

    /// Makes the text larger or smaller.
    private void grow(int pixels) {
        size(settings.number(Setting.SIZE) + pixels);
    }

    private void normal() {
        size(Integer.parseInt(Setting.SIZE.fallback));
    }

    /// Shows the numbers of paragraphs, or hides them.
    private void toggleNumbers() {
        settings.put(Setting.NUMBERS, !settings.is(Setting.NUMBERS));
        apply();
    }

    private void size(int pixels) {
        settings.put(Setting.SIZE, pixels);
        apply();
    }

    private void apply() {
        view.look(
                new ReaderLook(
                        look.theme().get(),
                        settings.get(Setting.FONT),
                        settings.number(Setting.SIZE),
                        settings.number(Setting.COLUMN),
                        settings.is(Setting.SNAP),
                        settings.number(Setting.LINE),
                        settings.number(Setting.PARAGRAPH),
                        settings.is(Setting.NUMBERS),
                        settings.is(Setting.MOTION)));
    }
}
