package lectern.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which annotations a reader wants to see. Each tag stands for its whole branch of the codebook.
///
/// @param solo only annotations of this branch are shown
/// @param muted annotations all of whose tags lie in these branches are hidden; those without a tag stay
public record TagFilter(Optional<UUID> solo, Set<UUID> muted) {
    public static final TagFilter ALL = new TagFilter(Optional.empty(), Set.of());

    public TagFilter {
        muted = Set.copyOf(muted);
    }

    /// Shows only this tag's branch, or everything again if it was shown alone.
    public TagFilter toggleSolo(UUID tag) {
        return new TagFilter(
                solo.equals(Optional.of(tag)) ? Optional.empty() : Optional.of(tag), muted);
    }

    /// Hides a tag's branch, or shows it again.
    public TagFilter toggleMuted(UUID tag) {
        var next = new HashSet<>(muted);
        if (!next.remove(tag)) {
            next.add(tag);
        }
        return new TagFilter(solo, next);
    }

    /// The same without tags that are gone.
    public TagFilter in(Codebook codebook) {
        var there = new HashSet<>(muted);
        there.removeIf(tag -> codebook.tag(tag).isEmpty());
        return new TagFilter(solo.filter(tag -> codebook.tag(tag).isPresent()), there);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /// The tags whose annotations can be seen.
    public Set<UUID> shown(Codebook codebook) {
        var shown = new HashSet<UUID>();
        List<Tag> wanted = solo.map(codebook::branch).orElseGet(codebook::tags);
        wanted.forEach(tag -> shown.add(tag.id()));
        muted.forEach(tag -> codebook.branch(tag).forEach(hidden -> shown.remove(hidden.id())));
        return shown;
    }

    /// Those annotations that are shown, in the same order.
    public List<Annotation> of(List<Annotation> annotations, Codebook codebook) {
        if (isAll()) {
            return annotations;
        }
        Set<UUID> shown = shown(codebook);
        return annotations.stream()
                .filter(
                        annotation ->
                                annotation.tags().isEmpty()
                                        ? solo.isEmpty()
                                        : annotation.tags().stream()
                                                .anyMatch(tag -> shown.contains(tag.tagId())))
                .toList();
    }
}
