package lectern.window;

import lectern.model.Codebook;
import lectern.model.Tag;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A row of the codebook.
sealed interface CodebookRow {
    /// What makes two states the same row.
    Object key();

    int depth();

    /// A tag.
    ///
    /// @param count how many annotations carry it
    /// @param parent whether tags are nested under it
    /// @param open whether those are shown
    /// @param digits whether it or a sibling has a digit: their names stand in one line
    /// @param renaming whether its name is being edited
    record OfTag(
            Tag tag,
            int depth,
            int count,
            boolean parent,
            boolean open,
            boolean digits,
            boolean renaming)
            implements CodebookRow {
        @Override
        public Object key() {
            return tag.id();
        }
    }

    /// The row in which a new tag gets its name.
    record Draft(int depth) implements CodebookRow {
        @Override
        public Object key() {
            return "draft";
        }
    }

    /// Where a new tag is wanted: nested under a tag, or at the top for null.
    record Place(@Nullable UUID parent) {}

    /// The rows of a codebook, top down.
    ///
    /// @param closed tags whose nested tags are hidden
    static List<CodebookRow> rows(
            Codebook codebook,
            Map<UUID, Integer> counts,
            Set<UUID> closed,
            Optional<UUID> renaming,
            Optional<Place> draft) {
        var rows = new ArrayList<CodebookRow>();
        collect(rows, codebook, null, 0, counts, closed, renaming, draft);
        return rows;
    }

    private static void collect(
            List<CodebookRow> rows,
            Codebook codebook,
            @Nullable UUID parent,
            int depth,
            Map<UUID, Integer> counts,
            Set<UUID> closed,
            Optional<UUID> renaming,
            Optional<Place> draft) {
        var siblings = codebook.children(parent);
        boolean digits = siblings.stream().anyMatch(tag -> tag.key() != null);
        for (Tag tag : siblings) {
            UUID id = tag.id();
            boolean open = !closed.contains(id);
            rows.add(
                    new OfTag(
                            tag,
                            depth,
                            counts.getOrDefault(id, 0),
                            !codebook.children(id).isEmpty(),
                            open,
                            digits,
                            renaming.filter(id::equals).isPresent()));
            if (open) {
                collect(rows, codebook, id, depth + 1, counts, closed, renaming, draft);
            }
        }
        if (draft.isPresent() && java.util.Objects.equals(draft.get().parent(), parent)) {
            rows.add(new Draft(depth));
        }
    }
}
