package lectern.window;

import lectern.guide.GuidePane;
import lectern.settings.Command;
import lectern.settings.Keys;
import lectern.settings.Texts;
import lectern.window.Views.View;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Opens the guide in the middle of the window and closes it again. It is made anew when keys were changed, since it names them.
final class Guiding {
    private static final Set<String> HELD = Set.of("Ctrl", "Shift", "Alt");

    private final Texts texts;
    private final CurrentKeys keys;
    private final Views views;
    private Optional<View> view = Optional.empty();

    Guiding(Texts texts, CurrentKeys keys, Views views) {
        this.texts = texts;
        this.keys = keys;
        this.views = views;
        keys.map().subscribe(_ -> view = Optional.empty());
    }

    /// Shows the guide where it was left, or goes back.
    void toggle() {
        if (view.filter(views::shows).isPresent()) {
            views.back();
        } else {
            View shown = view.orElseGet(this::make);
            view = Optional.of(shown);
            views.show(shown);
        }
    }

    private View make() {
        var pane = new GuidePane(texts, this::key, views::back);
        return new View(pane, _ -> () -> {}, pane::focusList);
    }

    /// The first key of a command, and its name where it has none; what is no command is a key itself.
    private String key(String name) {
        return Arrays.stream(Command.values())
                .filter(command -> command.name().equals(name))
                .findFirst()
                .map(command -> keys.shown(command, texts))
                .orElseGet(() -> named(name));
    }

    /// A key, or one that is held with others.
    private String named(String name) {
        return HELD.contains(name)
                ? texts.get("key." + name.toLowerCase(Locale.ROOT))
                : Keys.of(name).words(texts);
    }
}
