package lectern.window;

import lectern.settings.Command;
import lectern.settings.Texts;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The commands that show one tag alone, hide one, or show them all.
final class ShowingCommands {
    private final Texts texts;
    private final Showing showing;
    private final Reading reading;
    private final CodebookPane codebook;
    private final Notices notices;

    ShowingCommands(
            Texts texts, Showing showing, Reading reading, CodebookPane codebook, Notices notices) {
        this.texts = texts;
        this.showing = showing;
        this.reading = reading;
        this.codebook = codebook;
        this.notices = notices;
    }

    /// @param article whether an article is open and shown
    void into(Actions actions, BooleanSupplier article) {
        actions.put(Command.SOLO, () -> onTag(showing::solo), article);
        actions.put(Command.MUTE, () -> onTag(showing::mute), article);
        actions.put(Command.SHOW_ALL_TAGS, showing::all, () -> !showing.filter().get().isAll());
    }

    /// The tag that is meant: of the annotation with the focus, else the one that is shown alone, else the one selected in the list.
    private void onTag(Consumer<UUID> work) {
        reading.focused()
                .flatMap(annotation -> annotation.tags().stream().findFirst())
                .map(tagging -> tagging.tagId())
                .or(() -> showing.filter().get().solo())
                .or(() -> codebook.selected().map(tag -> tag.id()))
                .ifPresentOrElse(
                        work,
                        () ->
                                notices.say(
                                        texts.get(
                                                reading.focused().isPresent()
                                                        ? "showing.untagged"
                                                        : "showing.which")));
    }
}
