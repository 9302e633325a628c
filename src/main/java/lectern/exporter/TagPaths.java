package lectern.exporter;

import lectern.model.Codebook;
import lectern.model.Tag;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The names of all tags from the top down, worked out once for a whole export.
final class TagPaths {
    private final Map<UUID, String> paths = new HashMap<>();
    private final Map<UUID, List<String>> names = new HashMap<>();

    TagPaths(Codebook codebook) {
        for (Tag tag : codebook.tags()) {
            paths.put(tag.id(), codebook.path(tag.id()));
            names.put(tag.id(), codebook.names(tag.id()));
        }
    }

    String of(UUID tag) {
        return known(paths.get(tag));
    }

    List<String> names(UUID tag) {
        return known(names.get(tag));
    }

    /// How many levels the deepest tag has; 1 for an empty codebook.
    int levels() {
        return names.values().stream().mapToInt(List::size).max().orElse(1);
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new Unknown();
        }
        return value;
    }

    /// An annotation carries a tag that was not there when the columns were laid out.
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
