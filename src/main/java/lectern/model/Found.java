package lectern.model;

import java.util.List;
import java.util.UUID;

/// What a search has found, article by article.
///
/// @param more whether there may be more articles
public record Found(List<InArticle> articles, boolean more) {
    /// What was found in one article.
    ///
    /// @param hits those that are shown
    /// @param shown how many places they show
    /// @param places how many there are
    public record InArticle(UUID id, String title, List<Hit> hits, int shown, int places) {}

    /// How many places there are in these articles.
    public int places() {
        return articles.stream().mapToInt(InArticle::places).sum();
    }

    /// The hits of all articles.
    public List<Hit> hits() {
        return articles.stream().flatMap(article -> article.hits().stream()).toList();
    }
}
