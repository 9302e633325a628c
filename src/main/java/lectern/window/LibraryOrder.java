package lectern.window;

import lectern.model.Copy;
import lectern.model.DocumentInfo;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// In which order the articles of the library stand.
///
/// @param grouped whether copies stand under their original
/// @param locale whose alphabet titles are sorted by
record LibraryOrder(Sort sort, boolean grouped, Locale locale) {
    /// By what articles are sorted.
    enum Sort {
        NEWEST,
        TITLE,
        DATE;

        private Stream<DocumentInfo> sorted(Stream<DocumentInfo> articles, Locale locale) {
            return switch (this) {
                case NEWEST ->
                        articles.sorted(Comparator.comparing(DocumentInfo::importedAt).reversed());
                case TITLE -> byTitle(articles, Collator.getInstance(locale));
                case DATE ->
                        articles.sorted(
                                Comparator.comparing(
                                        info ->
                                                info.source()
                                                        .published()
                                                        .map(Object::toString)
                                                        .orElse(""),
                                        Comparator.reverseOrder()));
            };
        }

        /// Titles are weighed once each: to compare two of them as they are takes far longer.
        private static Stream<DocumentInfo> byTitle(
                Stream<DocumentInfo> articles, Collator collator) {
            record Weighed(CollationKey title, DocumentInfo article) {}
            return articles.map(
                            article ->
                                    new Weighed(
                                            collator.getCollationKey(article.source().title()),
                                            article))
                    .sorted(Comparator.comparing(Weighed::title))
                    .map(Weighed::article);
        }

        String key() {
            return "library.sort." + name().toLowerCase(Locale.ROOT);
        }
    }

    List<DocumentInfo> of(List<DocumentInfo> articles) {
        var sorted = sort.sorted(articles.stream(), locale).toList();
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
