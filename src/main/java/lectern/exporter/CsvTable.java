package lectern.exporter;

import lectern.model.AnnotationRow;
import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.model.Tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// The columns of one export, and what an annotation puts into them.
final class CsvTable {
    /// Unused tags get a column until there are this many, so that a long codebook does not drown the file.
    static final int TAG_COLUMNS = 200;

    private static final List<CsvColumn> FIXED = List.of(CsvColumn.values());

    private final CsvOptions.Shape shape;
    private final TagPaths paths;
    private final Map<UUID, Integer> tagColumns = new HashMap<>();
    private final List<String> header = new ArrayList<>();

    /// @param used the tags that annotations carry: each gets a column
    CsvTable(Codebook codebook, Set<UUID> used, CsvOptions options) {
        shape = options.shape();
        paths = new TagPaths(codebook);
        FIXED.forEach(column -> header.add(column.header()));
        switch (shape) {
            case ANNOTATION -> {
                for (Tag tag : tagsWithColumn(codebook, used, options.allTags())) {
                    tagColumns.put(tag.id(), header.size());
                    header.add("tag: " + paths.of(tag.id()));
                }
            }
            case TAG -> {
                header.add("tag");
                for (int level = 1; level <= paths.levels(); level++) {
                    header.add("tag_level_" + level);
                }
            }
        }
    }

    private static List<Tag> tagsWithColumn(Codebook codebook, Set<UUID> used, boolean all) {
        var chosen = new HashSet<>(used);
        for (Tag tag : codebook.tags()) {
            if (all || chosen.size() < TAG_COLUMNS) {
                chosen.add(tag.id());
            }
        }
        return codebook.tags().stream().filter(tag -> chosen.contains(tag.id())).toList();
    }

    List<String> header() {
        return List.copyOf(header);
    }

    /// Hands on the rows of one annotation: one, or in the shape of tags one per tag. They belong to the taker.
    void rows(AnnotationRow row, Consumer<List<String>> out) {
        var fixed = new ArrayList<String>(header.size());
        FIXED.forEach(column -> fixed.add(column.cell(row, paths)));
        var tags = row.annotation().tags();
        switch (shape) {
            case ANNOTATION -> {
                padded(fixed, "0");
                tags.forEach(tagging -> fixed.set(column(tagging), "1"));
                out.accept(fixed);
            }
            case TAG -> {
                for (Tagging tagging : tags) {
                    var cells = new ArrayList<>(fixed);
                    cells.add(paths.of(tagging.tagId()));
                    cells.addAll(paths.names(tagging.tagId()));
                    out.accept(padded(cells, ""));
                }
                if (tags.isEmpty()) {
                    out.accept(padded(fixed, ""));
                }
            }
        }
    }

    private int column(Tagging tagging) {
        Integer column = tagColumns.get(tagging.tagId());
        if (column == null) {
            throw new TagPaths.Unknown();
        }
        return column;
    }

    private List<String> padded(List<String> cells, String filling) {
        while (cells.size() < header.size()) {
            cells.add(filling);
        }
        return cells;
    }
}
