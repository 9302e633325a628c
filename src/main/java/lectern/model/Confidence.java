package lectern.model;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// How sure an import was of what it filled into the fields of a source, in percent, kept as attributes of the document:
/// `confidence.author`. What the user wrote since has none.
public final class Confidence {
    private static final String PREFIX = "confidence.";

    private Confidence() {}

    /// The attributes of an imported document.
    ///
    /// @param percents by field, see [Source#fields]; fields that are empty are left out
    public static Map<String, String> attributes(Source source, Map<String, Integer> percents) {
        Map<String, String> attributes = new HashMap<>();
        source.fields()
                .forEach(
                        (field, value) -> {
                            if (!value.isEmpty() && percents.containsKey(field)) {
                                attributes.put(PREFIX + field, percents.get(field) + " " + value);
                            }
                        });
        return attributes;
    }

    /// The confidence in each field that still is as it was imported, in percent.
    public static Map<String, Integer> of(Source source, Map<String, String> attributes) {
        Map<String, Integer> percents = new TreeMap<>();
        source.fields()
                .forEach(
                        (field, value) -> {
                            String kept = attributes.getOrDefault(PREFIX + field, "");
                            int space = kept.indexOf(' ');
                            if (space > 0 && kept.substring(space + 1).equals(value)) {
                                percents.put(field, Integer.parseInt(kept.substring(0, space)));
                            }
                        });
        return percents;
    }
}
