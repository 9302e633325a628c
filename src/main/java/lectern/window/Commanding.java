package lectern.window;

import lectern.model.DocumentInfo;
import lectern.model.Tag;
import lectern.settings.Command;
import lectern.settings.Setting;
import lectern.settings.Settings;
import lectern.settings.Texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Fills the palette: commands, tags to put on, articles to open.
final class Commanding {
    /// So many are remembered as done lately.
    private static final int RECENT = 8;

    private final Texts texts;
    private final Settings settings;
    private final CurrentKeys keys;
    private final Actions actions;
    private final Panels panels;
    private final Annotating annotating;
    private final Consumer<UUID> open;
    private List<DocumentInfo> articles = List.of();

    /// @param open opens an article
    Commanding(
            Texts texts,
            Settings settings,
            CurrentKeys keys,
            Actions actions,
            Panels panels,
            Annotating annotating,
            Consumer<UUID> open) {
        this.texts = texts;
        this.settings = settings;
        this.keys = keys;
        this.actions = actions;
        this.panels = panels;
        this.annotating = annotating;
        this.open = open;
    }

    /// The articles of the project have changed.
    void articles(List<DocumentInfo> all) {
        articles = List.copyOf(all);
    }

    /// Opens the palette.
    void ask() {
        var recent = List.of(settings.get(Setting.RECENT_COMMANDS).split(" "));
        var palette = new Palette(texts, entries(), recent, this::run);
        panels.show(palette, palette.first());
    }

    private void run(Palette.Entry entry) {
        panels.close();
        var recent =
                Stream.concat(
                                Stream.of(entry.id()),
                                Arrays.stream(settings.get(Setting.RECENT_COMMANDS).split(" ")))
                        .distinct()
                        .limit(RECENT)
                        .toList();
        settings.put(Setting.RECENT_COMMANDS, String.join(" ", recent));
        entry.run().run();
    }

    private List<Palette.Entry> entries() {
        var entries = new ArrayList<Palette.Entry>();
        for (Command command : Command.values()) {
            if (command != Command.PALETTE) {
                actions.of(command).ifPresent(action -> entries.add(entry(command, action)));
            }
        }
        for (Tag tag : annotating.codebook().tags()) {
            entries.add(
                    new Palette.Entry(
                            tag.id().toString(),
                            texts.get("palette.tag"),
                            annotating.codebook().path(tag.id()),
                            tag.key() == null ? List.of() : List.of(String.valueOf(tag.key())),
                            annotating.hasTarget(),
                            () -> annotating.tag(tag.id())));
        }
        for (DocumentInfo article : articles) {
            entries.add(
                    new Palette.Entry(
                            article.id().toString(),
                            texts.get("palette.article"),
                            article.source().title(),
                            List.of(),
                            true,
                            () -> open.accept(article.id())));
        }
        return entries;
    }

    private Palette.Entry entry(Command command, Action action) {
        return new Palette.Entry(
                command.name(),
                texts.get(command.menu.text()),
                texts.get(command.text()),
                keys.map().get().keys(command).stream().map(key -> key.words(texts)).toList(),
                action.possible().getAsBoolean(),
                action::tryRun);
    }
}
