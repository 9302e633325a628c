package lectern.window;

import lectern.model.Codebook;
import lectern.model.Tag;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where a tag goes: nested under a tag, or at the top for an empty parent, before the sibling that now has this
/// index; behind the last for an index past it.
record TagMove(Optional<UUID> parent, int index) {
    /// Where a dragged tag is dropped on another one.
    enum Drop {
        BEFORE,
        INTO,
        AFTER
    }

    static Optional<TagMove> up(Codebook codebook, Tag tag) {
        int index = index(codebook, tag);
        return index == 0 ? Optional.empty() : to(tag.parentId(), index - 1);
    }

    static Optional<TagMove> down(Codebook codebook, Tag tag) {
        int index = index(codebook, tag);
        return index == codebook.children(tag.parentId()).size() - 1
                ? Optional.empty()
                : to(tag.parentId(), index + 2);
    }

    /// Under the sibling before it, as the last there.
    static Optional<TagMove> in(Codebook codebook, Tag tag) {
        int index = index(codebook, tag);
        if (index == 0) {
            return Optional.empty();
        }
        UUID before = codebook.children(tag.parentId()).get(index - 1).id();
        return to(before, codebook.children(before).size());
    }

    /// Out of the tag it is nested under, right behind it.
    static Optional<TagMove> out(Codebook codebook, Tag tag) {
        return Optional.ofNullable(tag.parentId())
                .flatMap(codebook::tag)
                .flatMap(parent -> to(parent.parentId(), index(codebook, parent) + 1));
    }

    /// Nothing where the tag would come under itself.
    static Optional<TagMove> drop(Codebook codebook, Tag tag, Tag onto, Drop where) {
        if (codebook.branch(tag.id()).contains(onto)) {
            return Optional.empty();
        }
        return switch (where) {
            case BEFORE -> to(onto.parentId(), index(codebook, onto));
            case INTO -> to(onto.id(), codebook.children(onto.id()).size());
            case AFTER -> to(onto.parentId(), index(codebook, onto) + 1);
        };
    }

    private static Optional<TagMove> to(@Nullable UUID parent, int index) {
        return Optional.of(new TagMove(Optional.ofNullable(parent), index));
    }

    private static int index(Codebook codebook, Tag tag) {
        return ids(codebook.children(tag.parentId())).indexOf(tag.id());
    }

    private static List<UUID> ids(List<Tag> tags) {
        return tags.stream().map(Tag::id).toList();
    }
}
