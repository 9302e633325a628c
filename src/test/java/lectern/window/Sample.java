package lectern.window;

import lectern.model.DocumentInfo;
import lectern.model.PartialDate;
import lectern.model.Source;
import lectern.model.Tag;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Invented articles and tags for tests and pictures.
final class Sample {
    static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    static final List<String> TITLES =
            List.of(
                    "Harbour ministers renew the northern embargo",
                    "Talks stall",
                    "Why the quiet build-up along the strait is read as a signal of deterrence by some, and"
                            + " as plain containment by everybody else who watches the region",
                    "The price of sanctions, one winter later",
                    "An island between two fleets");

    private Sample() {}

    static UUID id(int number) {
        return new UUID(0x7000L, 0x8000000000000000L + number);
    }

    static DocumentInfo article(int number) {
        String title = TITLES.get(number % TITLES.size());
        var source =
                new Source(
                        number < TITLES.size() ? title : title + " " + number,
                        number % 5 == 3 ? "Ilse Varnholt" : "",
                        number % 5 == 1 || number % 5 == 3
                                ? ""
                                : number % 5 == 2
                                        ? "The Meridian Quarterly Review of Strategy and Policy"
                                        : "Norrland Dispatch",
                        number % 2 == 0
                                ? Optional.of(
                                        new PartialDate(2024 + number % 3, 1 + number % 12, 0))
                                : Optional.empty(),
                        "",
                        "article-" + number + ".txt",
                        "en");
        return new DocumentInfo(
                id(number),
                source,
                4000 + number,
                number % 3 == 1 ? 0 : number * 3 % 29,
                0,
                number % 4 == 1 ? 0 : (number * 7 % 101) / 100.0,
                NOON.minusSeconds(number * 60L),
                Optional.empty());
    }

    static List<DocumentInfo> articles(int count) {
        var articles = new ArrayList<DocumentInfo>();
        for (int i = 0; i < count; i++) {
            articles.add(article(i));
        }
        return articles;
    }

    static Tag tag(
            int number, @Nullable Tag parent, String name, String colour, @Nullable Character key) {
        return new Tag(
                id(1000 + number),
                parent == null ? null : parent.id(),
                name,
                colour,
                "",
                key,
                number);
    }
}
