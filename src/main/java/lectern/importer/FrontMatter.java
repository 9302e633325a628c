package lectern.importer;

import lectern.model.PartialDate;
import lectern.model.Source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The lines between `---` on top of a Markdown file: simple keys and values, no more of YAML.
///
/// @param values by key, in lower case
/// @param length how many characters of the file it takes; 0 if there is none
record FrontMatter(Map<String, String> values, int length) {
    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);
    private static final int LONGEST = 8192;

    FrontMatter {
        values = Map.copyOf(values);
    }

    static FrontMatter of(String text) {
        if (!text.startsWith("---\n")) {
            return NONE;
        }
        int end = text.indexOf("\n---", 3);
        if (end < 0
                || end > LONGEST
                || !(end + 4 == text.length() || text.charAt(end + 4) == '\n')) {
            return NONE;
        }
        var values = new HashMap<String, String>();
        String key = "";
        for (String line : text.substring(4, Math.max(4, end)).split("\n", -1)) {
            String item = line.strip();
            int colon = line.indexOf(':');
            if (item.startsWith("- ") && !key.isEmpty()) {
                values.merge(key, unquoted(item.substring(2)), FrontMatter::join);
            } else if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
                key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                values.put(key, value(line.substring(colon + 1).strip()));
            } else if (!item.isEmpty() && !item.startsWith("#") && values.isEmpty()) {
                // A rule with text under it, not front matter.
                return NONE;
            }
        }
        return values.isEmpty() ? NONE : new FrontMatter(values, Math.min(text.length(), end + 5));
    }

    private static String value(String raw) {
        if (!raw.startsWith("[") || !raw.endsWith("]")) {
            return unquoted(raw);
        }
        List<String> items = new ArrayList<>();
        Arrays.stream(raw.substring(1, raw.length() - 1).split(",", -1))
                .map(String::strip)
                .map(FrontMatter::unquoted)
                .forEach(items::add);
        return String.join("; ", items);
    }

    private static String join(String before, String item) {
        return before.isEmpty() ? item : before + "; " + item;
    }

    private static String unquoted(String raw) {
        String value = raw.strip();
        boolean quoted =
                value.length() > 1
                        && (value.startsWith("\"") || value.startsWith("'"))
                        && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private String first(String... keys) {
        return Arrays.stream(keys)
                .map(key -> values.getOrDefault(key, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// What it says about the source; empty fields where it says nothing.
    Source source(String fileName) {
        Optional<PartialDate> date =
                Dates.find(first("date", "published", "publish_date", "pubdate"))
                        .map(Dates.Found::date);
        String link = first("url", "link", "source_url", "canonical", "source");
        boolean isLink = link.matches("https?://\\S+");
        String publisher = first("publisher", "publication", "site", "outlet");
        String source = first("source");
        return new Source(
                first("title", "headline"),
                first("author", "authors", "by", "byline", "creator"),
                publisher.isEmpty() && !isLink ? source : publisher,
                date,
                isLink ? link : "",
                fileName,
                first("lang", "language"));
    }
}
