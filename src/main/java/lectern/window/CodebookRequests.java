package lectern.window;

import lectern.model.TagUse;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// What the codebook asks of the window. An empty parent is the top.
interface CodebookRequests {
    /// A tag was clicked: it goes on the selected text, where text is selected.
    void apply(UUID tag);

    /// The annotations that carry a tag are wanted.
    void annotations(UUID tag);

    /// Shows only the annotations of a tag and of those under it, or all again.
    void solo(UUID tag);

    /// Hides the annotations of a tag and of those under it, or shows them again.
    void mute(UUID tag);

    void create(String name, Optional<UUID> parent);

    void rename(UUID tag, String name);

    void recolour(UUID tag, String colour);

    void define(UUID tag, String definition);

    /// Gives a digit; an empty one takes it away.
    void key(UUID tag, Optional<Character> digit);

    /// Moves a tag.
    ///
    /// @param index of the sibling before which it goes
    void move(UUID tag, Optional<UUID> parent, int index);

    /// Makes a tag one with another, which stays.
    void merge(UUID tag, UUID into);

    /// Asks what removing would do. The answer comes on the FX thread.
    void use(UUID tag, Consumer<TagUse> answer);

    void remove(UUID tag);
}
