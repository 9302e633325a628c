package lectern.importer;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the head of a page tells of its article: words of the title and the description, and the body, where the page
/// carries one for machines. None of it is text for the reader; it only helps to find that.
final class PageHints {
    static final int SHINGLE = 3;

    /// A larger one is not read.
    private static final int LONGEST = 500_000;

    final Set<String> title = new HashSet<>();
    final Set<String> description = new HashSet<>();

    /// Runs of three words of the body; none where the page has no such body.
    final Set<Integer> body = new HashSet<>();

    PageHints(Document page) {
        title.addAll(words(page.title()));
        for (Element meta : page.select("meta[content]")) {
            String name =
                    meta.attr("property").isEmpty() ? meta.attr("name") : meta.attr("property");
            switch (name.toLowerCase(Locale.ROOT)) {
                case "og:title", "twitter:title" -> title.addAll(words(meta.attr("content")));
                case "description", "og:description", "twitter:description" ->
                        description.addAll(words(meta.attr("content")));
                default -> {}
            }
        }
        for (Element script : page.select("script[type=application/ld+json]")) {
            if (script.data().length() <= LONGEST && script.data().contains("articleBody")) {
                Json.parse(script.data()).ifPresent(this::collect);
            }
        }
    }

    private void collect(Json json) {
        switch (json) {
            case Json.Array array -> array.values().forEach(this::collect);
            case Json.Node node -> {
                json.text("articleBody").ifPresent(this::addBody);
                json.all("@graph").forEach(this::collect);
                json.all("mainEntity").forEach(this::collect);
            }
            case Json.Text _, Json.Other _ -> {}
        }
    }

    private void addBody(String text) {
        String plain = text.indexOf('<') >= 0 || text.indexOf('&') >= 0 ? bare(text) : text;
        List<String> words = words(plain);
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            body.add(words.subList(i, i + SHINGLE).hashCode());
        }
    }

    private static String bare(String html) {
        return Parser.htmlParser().setMaxDepth(64).parseInput(html, "").text();
    }

    /// The words of a text, in lower case.
    static List<String> words(String text) {
        var words = new java.util.ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }
}
