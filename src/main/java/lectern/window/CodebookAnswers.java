package lectern.window;

import lectern.model.TagUse;
import lectern.settings.Texts;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// What the window does when the codebook asks.
///
/// @param showing which tags are shown in the text
/// @param tag puts a tag on what is selected
/// @param list shows the annotations that carry a tag
record CodebookAnswers(
        Desk desk,
        Texts texts,
        Steps steps,
        Showing showing,
        Consumer<UUID> tag,
        Consumer<UUID> list)
        implements CodebookRequests {
    @Override
    public void apply(UUID tagId) {
        tag.accept(tagId);
    }

    @Override
    public void annotations(UUID tagId) {
        list.accept(tagId);
    }

    @Override
    public void solo(UUID tagId) {
        showing.solo(tagId);
    }

    @Override
    public void mute(UUID tagId) {
        showing.mute(tagId);
    }

    @Override
    public void create(String name, Optional<UUID> parent) {
        desk.edit(project -> project.tags().create(name, parent.orElse(null)), id -> {});
    }

    @Override
    public void rename(UUID tagId, String name) {
        desk.edit(project -> project.tags().rename(tagId, name));
    }

    @Override
    public void recolour(UUID tagId, String colour) {
        desk.edit(project -> project.tags().recolour(tagId, colour));
    }

    @Override
    public void define(UUID tagId, String definition) {
        desk.edit(project -> project.tags().define(tagId, definition));
    }

    @Override
    public void key(UUID tagId, Optional<Character> digit) {
        desk.edit(project -> project.tags().key(tagId, digit.orElse(null)));
    }

    @Override
    public void move(UUID tagId, Optional<UUID> parent, int index) {
        desk.edit(project -> project.tags().move(tagId, parent.orElse(null), index));
    }

    @Override
    public void merge(UUID tagId, UUID into) {
        steps.offering(
                project -> {
                    var before = project.tags().codebook();
                    project.tags().merge(tagId, into);
                    return texts.get("tags.merged", before.path(tagId), before.path(into));
                });
    }

    @Override
    public void use(UUID tagId, Consumer<TagUse> answer) {
        desk.load(project -> project.tags().use(tagId), answer);
    }

    @Override
    public void remove(UUID tagId) {
        steps.offering(
                project -> {
                    String path = project.tags().codebook().path(tagId);
                    project.tags().remove(tagId);
                    return texts.get("tags.removed", path);
                });
    }
}
