package lectern.model;

import java.util.Map;
import java.util.Optional;

/// Where an article comes from. Empty strings stand for what the source does not tell: nothing is invented.
///
/// @param title never empty: an article without a title is called by its first words or its file
/// @param author as printed, several joined by `; `
/// @param publisher outlet, agency or institution
/// @param published the day, month or year, where told
/// @param url the address of the page
/// @param file name of the file it was read from, without folders; empty when pasted
/// @param language BCP 47 tag, or empty
public record Source(
        String title,
        String author,
        String publisher,
        Optional<PartialDate> published,
        String url,
        String file,
        String language) {

    public static Source titled(String title) {
        return new Source(title, "", "", Optional.empty(), "", "", "");
    }

    /// Whether nothing says who wrote or published it, nor where it stood: shown as *source missing*.
    public boolean isMissing() {
        return author.isEmpty() && publisher.isEmpty() && url.isEmpty();
    }

    /// What may be read in a text, by the name of its field.
    public Map<String, String> fields() {
        return Map.of(
                "title", title,
                "author", author,
                "publisher", publisher,
                "published", published.map(PartialDate::toString).orElse(""),
                "url", url,
                "language", language);
    }

    public Source withTitle(String value) {
        return new Source(value, author, publisher, published, url, file, language);
    }

    public Source withAuthor(String value) {
        return new Source(title, value, publisher, published, url, file, language);
    }

    public Source withPublisher(String value) {
        return new Source(title, author, value, published, url, file, language);
    }

    public Source withPublished(Optional<PartialDate> value) {
        return new Source(title, author, publisher, value, url, file, language);
    }

    public Source withUrl(String value) {
        return new Source(title, author, publisher, published, value, file, language);
    }

    public Source withFile(String value) {
        return new Source(title, author, publisher, published, url, value, language);
    }

    public Source withLanguage(String value) {
        return new Source(title, author, publisher, published, url, file, value);
    }
}
