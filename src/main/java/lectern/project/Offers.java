package lectern.project;

import lectern.model.Document;
import lectern.model.Imported;
import lectern.model.Imported.Field;
import lectern.model.Imported.Offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What an import has found for the source without being sure, kept as attributes of the document: `offer.PUBLISHER.0`.
final class Offers {
    private static final String PREFIX = "offer.";

    private Offers() {}

    /// The document with its offers among its attributes.
    static Document keep(Imported imported) {
        Map<String, String> attributes = new TreeMap<>(imported.document().attributes());
        for (int i = 0; i < imported.offers().size(); i++) {
            Offer offer = imported.offers().get(i);
            attributes.put("%s%s.%02d".formatted(PREFIX, offer.field(), i), offer.value());
        }
        return new Document(imported.document().id(), imported.document().source(), attributes);
    }

    static List<Offer> of(Map<String, String> attributes) {
        var offers = new ArrayList<Offer>();
        attributes.forEach(
                (name, value) -> {
                    if (name.startsWith(PREFIX)) {
                        String field = name.substring(PREFIX.length(), name.lastIndexOf('.'));
                        offers.add(new Offer(Field.valueOf(field), value));
                    }
                });
        return offers;
    }
}
