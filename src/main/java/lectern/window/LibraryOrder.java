package lectern.window;

import lectern.model.Copy;
import lectern.model.DocumentInfo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// In which order the articles of the library stand.
///
/// @param grouped whether copies stand under their original
record LibraryOrder(Sort sort, boolean grouped) {
    /// By what articles are sorted.
    enum Sort {
        NEWEST,
        TITLE,
        DATE;

        private Comparator<DocumentInfo> order() {
            return switch (this) {
                case NEWEST -> Comparator.comparing(DocumentInfo::importedAt).reversed();
                case TITLE ->
                        Comparator.comparing(
                                info -> info.source().title(), String.CASE_INSENSITIVE_ORDER);
                case DATE ->
                        Comparator.comparing(
                                info -> info.source().published().map(Object::toString).orElse(""),
                                Comparator.reverseOrder());
            };
        }

        String key() {
            return "library.sort." + name().toLowerCase(Locale.ROOT);
        }
    }

    List<DocumentInfo> of(List<DocumentInfo> articles) {
        var sorted = articles.stream().sorted(sort.order()).toList();
        return grouped ? grouped(sorted) : sorted;
    }

    /// A group stands where the first of it would stand.
    private static List<DocumentInfo> grouped(List<DocumentInfo> sorted) {
        Set<UUID> there = ids(sorted);
        var groups = new LinkedHashMap<UUID, List<DocumentInfo>>();
        for (DocumentInfo article : sorted) {
            groups.computeIfAbsent(story(article, there), _ -> new ArrayList<>()).add(article);
        }
        var all = new ArrayList<DocumentInfo>();
        groups.forEach(
                (story, group) -> {
                    group.sort(Comparator.comparing(article -> !article.id().equals(story)));
                    all.addAll(group);
                });
        return all;
    }

    private static Set<UUID> ids(List<DocumentInfo> articles) {
        var ids = new HashSet<UUID>();
        articles.forEach(article -> ids.add(article.id()));
        return ids;
    }

    /// The original, where it is there.
    private static UUID story(DocumentInfo article, Set<UUID> there) {
        return article.copy().map(Copy::original).filter(there::contains).orElse(article.id());
    }

    /// How many stories there are, each counted once.
    static long stories(List<DocumentInfo> articles) {
        Set<UUID> there = ids(articles);
        return articles.stream().map(article -> story(article, there)).distinct().count();
    }
}
