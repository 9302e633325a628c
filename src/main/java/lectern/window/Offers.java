package lectern.window;

import lectern.model.Imported;
import lectern.model.PartialDate;
import lectern.model.Source;

/// What a text offers for the fields of its source, once the user has accepted it.
final class Offers {
    private Offers() {}

    /// The source with the offered value in its field. A note has no field, and stays an offer.
    static Source accept(Source source, Imported.Offer offer) {
        String value = offer.value();
        return switch (offer.field()) {
            case TITLE -> source.withTitle(value);
            case AUTHOR -> source.withAuthor(value);
            case PUBLISHER -> source.withPublisher(value);
            case PUBLISHED -> source.withPublished(PartialDate.parse(value));
            case URL -> source.withUrl(value);
            case NOTE -> source;
        };
    }
}
