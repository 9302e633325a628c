package lectern.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The tree of tags. Immutable; made anew when a tag changes.
public final class Codebook {
    public static final Codebook EMPTY = new Codebook(List.of());

    private final Map<UUID, Tag> tags = new HashMap<>();
    private final Map<@Nullable UUID, List<Tag>> children = new HashMap<>();
    private final List<Tag> inOrder;

    /// A codebook of these tags. A tag whose parent is not among them stands at the top.
    public Codebook(List<Tag> all) {
        all.forEach(tag -> tags.put(tag.id(), tag));
        for (Tag tag : all) {
            UUID parent =
                    tag.parentId() != null && tags.containsKey(tag.parentId())
                            ? tag.parentId()
                            : null;
            children.computeIfAbsent(parent, key -> new ArrayList<>()).add(tag);
        }
        children.values()
                .forEach(
                        list ->
                                list.sort(
                                        Comparator.comparingInt(Tag::position)
                                                .thenComparing(Tag::name)));
        var order = new ArrayList<Tag>(all.size());
        collect(null, order);
        inOrder = List.copyOf(order);
    }

    private void collect(@Nullable UUID parent, List<Tag> order) {
        for (Tag tag : children.getOrDefault(parent, List.of())) {
            order.add(tag);
            collect(tag.id(), order);
        }
    }

    /// All tags, each before its children, siblings by position.
    public List<Tag> tags() {
        return inOrder;
    }

    public Optional<Tag> tag(UUID id) {
        return Optional.ofNullable(tags.get(id));
    }

    /// The tags of an annotation that are among these, in the order they were put on.
    public List<Tag> tagsOf(Annotation annotation) {
        var worn = new ArrayList<Tag>(annotation.tags().size());
        for (Tagging tagging : annotation.tags()) {
            tag(tagging.tagId()).ifPresent(worn::add);
        }
        return worn;
    }

    /// The tags nested directly under this one, or those at the top for null.
    public List<Tag> children(@Nullable UUID parent) {
        return List.copyOf(children.getOrDefault(parent, List.of()));
    }

    /// This tag and all under it.
    public List<Tag> branch(UUID id) {
        var branch = new ArrayList<Tag>();
        tag(id).ifPresent(branch::add);
        for (int i = 0; i < branch.size(); i++) {
            branch.addAll(children(branch.get(i).id()));
        }
        return branch;
    }

    /// How deep a tag lies: 0 at the top.
    public int depth(UUID id) {
        return names(id).size() - 1;
    }

    /// The names from the top down to this tag.
    public List<String> names(UUID id) {
        var names = new ArrayList<String>();
        for (var tag = tags.get(id);
                tag != null;
                tag = tag.parentId() == null ? null : tags.get(tag.parentId())) {
            names.addFirst(tag.name());
        }
        return names;
    }

    /// The path of this tag: `sanctions / energy`.
    public String path(UUID id) {
        return String.join(TagName.SEPARATOR, names(id));
    }

    public Optional<Tag> byKey(char key) {
        return inOrder.stream().filter(tag -> tag.key() != null && tag.key() == key).findFirst();
    }

    /// The tag with this path, or else the only tag with this name; case does not count.
    public Optional<Tag> find(String pathOrName) {
        String wanted = pathOrName.strip().toLowerCase(Locale.ROOT);
        for (Tag tag : inOrder) {
            if (path(tag.id()).toLowerCase(Locale.ROOT).equals(wanted)) {
                return Optional.of(tag);
            }
        }
        var named =
                inOrder.stream()
                        .filter(tag -> tag.name().toLowerCase(Locale.ROOT).equals(wanted))
                        .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Codebook that && inOrder.equals(that.inOrder));
    }

    @Override
    public int hashCode() {
        return inOrder.hashCode();
    }
}
