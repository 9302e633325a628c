package lectern.project;

import lectern.model.Problem;
import lectern.model.TagName;

import java.util.List;
import java.util.Locale;

/// A use case declined bad input: a tag name that is taken, a range outside the text. Nothing was changed.
public final class Refused extends RuntimeException implements Problem {
    private static final long serialVersionUID = 1;

    /// Why. Each has its sentence under `refused.` and its name in lower case.
    public enum Why {
        TAG_NAME_EMPTY,
        TAG_NAME_TOO_LONG,
        TAG_NAME_SEPARATOR,
        TAG_NAME_SEMICOLON,
        TAG_NAME_LINE_BREAK,
        TAG_NAME_TAKEN,
        TAG_INTO_ITSELF,
        TAG_MERGED_INTO_ITSELF,
        TAG_KEY,
        NO_TAG,
        NO_ARTICLE,
        NO_HIGHLIGHT,
        NO_PASSAGE,
        NO_TITLE
    }

    private final Why why;
    private final transient List<Object> arguments;

    Refused(Why why, Object... arguments) {
        super(why + " " + List.of(arguments));
        this.why = why;
        this.arguments = List.of(arguments);
    }

    static Refused of(TagName.Fault fault, String name) {
        return switch (fault) {
            case EMPTY -> new Refused(Why.TAG_NAME_EMPTY);
            case TOO_LONG ->
                    new Refused(Why.TAG_NAME_TOO_LONG, TagName.LONGEST, name.strip().length());
            case SEPARATOR -> new Refused(Why.TAG_NAME_SEPARATOR);
            case SEMICOLON -> new Refused(Why.TAG_NAME_SEMICOLON);
            case LINE_BREAK -> new Refused(Why.TAG_NAME_LINE_BREAK);
        };
    }

    public Why why() {
        return why;
    }

    @Override
    public String key() {
        return "refused." + why.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Object> arguments() {
        return arguments;
    }
}
