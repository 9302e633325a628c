package lectern.model;

import java.util.Map;
import java.util.UUID;

/// One article: who it is and where it comes from. Its text is in its [Revision]s.
public record Document(UUID id, Source source, Map<String, String> attributes) {
    /// The attribute that keeps the marks of its lines, see [lectern.text.LineMarks].
    public static final String LINES = "lines";

    public Document {
        attributes = Map.copyOf(attributes);
    }

    public Document(UUID id, Source source) {
        this(id, source, Map.of());
    }
}
