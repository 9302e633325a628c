package lectern.importer;

import lectern.model.Imported.Offer;
import lectern.model.Source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a format tells of the source of an article.
///
/// @param source its file name is set
/// @param percents how sure each field that is not empty is
/// @param offers what it tells without being sure
record Known(Source source, Map<String, Integer> percents, List<Offer> offers) {
    /// What is said in so many words.
    static final int PLAIN = 95;

    /// What a line of its own says: *By Jane Doe*.
    static final int LINE = 85;

    /// What stands where such a thing stands.
    static final int SEEN = 70;

    Known {
        percents = Map.copyOf(percents);
        offers = List.copyOf(offers);
    }

    /// The same with the title that the text begins with.
    Known titled(String title) {
        Map<String, Integer> more = new HashMap<>(percents);
        more.put("title", SEEN);
        return new Known(source.withTitle(title), more, offers);
    }

    /// A source whose fields are named as such.
    static Known plainly(Source source) {
        Map<String, Integer> percents = new HashMap<>();
        source.fields()
                .forEach(
                        (field, value) -> {
                            if (!value.isEmpty()) {
                                percents.put(field, PLAIN);
                            }
                        });
        return new Known(source, percents, List.of());
    }
}
