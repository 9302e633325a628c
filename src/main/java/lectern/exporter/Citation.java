package lectern.exporter;

import lectern.model.PartialDate;
import lectern.model.Source;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A quotation with where it stands, to be pasted into a text.
public final class Citation {
    private Citation() {}

    /// `"quotation" (Author, Title, Publisher, date, para. 4, URL)`; what the source does not tell is left out.
    ///
    /// @param quote the passage, which is not changed
    /// @param paragraph where it begins, from 1
    public static String of(Source source, String quote, OptionalInt paragraph) {
        String where =
                Stream.of(
                                source.author(),
                                source.title(),
                                source.publisher(),
                                source.published().map(PartialDate::toString).orElse(""),
                                paragraph.isPresent() ? "para. " + paragraph.getAsInt() : "",
                                source.url())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        return '"' + quote + '"' + (where.isEmpty() ? "" : " (" + where + ")");
    }
}
