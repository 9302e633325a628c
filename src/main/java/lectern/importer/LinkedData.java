package lectern.importer;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a page says of itself in JSON-LD. Source: schema.org, JSON-LD 1.1 (`@graph`, `@id`).
final class LinkedData {
    /// Things that are read; texts about them are left to the pages themselves.
    private static final Set<String> WORKS =
            Set.of(
                    "blogposting",
                    "liveblogposting",
                    "report",
                    "recipe",
                    "review",
                    "howto",
                    "creativework",
                    "podcastepisode",
                    "discussionforumposting",
                    "speech",
                    "legislation");

    private static final Set<String> PAGES =
            Set.of("webpage", "itempage", "faqpage", "medicalwebpage", "aboutpage", "profilepage");

    private final List<Json> works = new ArrayList<>();
    private final List<Json> pages = new ArrayList<>();
    private final Map<String, Json> named = new HashMap<>();

    LinkedData(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Json.parse(script.data().strip()).ifPresent(this::collect);
        }
    }

    private void collect(Json json) {
        switch (json) {
            case Json.Array array -> array.values().forEach(this::collect);
            case Json.Node node -> {
                List<String> types = types(node);
                if (types.stream()
                        .anyMatch(type -> type.endsWith("article") || WORKS.contains(type))) {
                    works.add(node);
                } else if (types.stream().anyMatch(PAGES::contains)) {
                    pages.add(node);
                }
                node.text("@id")
                        .filter(id -> node.fields().size() > 1)
                        .ifPresent(id -> named.putIfAbsent(id, node));
                node.all("@graph").forEach(this::collect);
                node.all("mainEntity").forEach(this::collect);
            }
            case Json.Text _, Json.Other _ -> {}
        }
    }

    private static List<String> types(Json node) {
        return node.all("@type").stream()
                .filter(Json.Text.class::isInstance)
                .map(type -> ((Json.Text) type).value().toLowerCase(Locale.ROOT))
                .map(type -> type.substring(type.lastIndexOf('/') + 1))
                .toList();
    }

    /// The texts of a field of the articles, or of the page where these have none.
    Stream<String> texts(String field) {
        return Stream.concat(works.stream(), pages.stream())
                .flatMap(node -> node.text(field).stream());
    }

    /// Somebody or something named.
    ///
    /// @param person whether it is said to be a person
    /// @param organisation whether it is said to be none
    record Named(String name, boolean person, boolean organisation) {}

    /// Who stands in a field of the articles, or of the page where these have none.
    List<Named> named(String field) {
        List<Named> found = named(works, field);
        return found.isEmpty() ? named(pages, field) : found;
    }

    private List<Named> named(List<Json> nodes, String field) {
        return nodes.stream()
                .map(node -> node.all(field).stream().flatMap(this::named).distinct().toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<Named> named(Json who) {
        if (who instanceof Json.Text text) {
            return Stream.of(new Named(text.value(), false, false));
        }
        Json whole = who.text("@id").flatMap(id -> Optional.ofNullable(named.get(id))).orElse(who);
        List<String> types = types(whole);
        return whole.all("name").stream()
                .filter(Json.Text.class::isInstance)
                .map(
                        name ->
                                new Named(
                                        ((Json.Text) name).value(),
                                        types.contains("person"),
                                        types.stream()
                                                .anyMatch(type -> type.endsWith("organization"))));
    }
}
