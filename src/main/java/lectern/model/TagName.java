package lectern.model;

import java.util.Optional;

/// The rules for the name of a tag.
public final class TagName {
    /// Longest name, in UTF-16 units.
    public static final int LONGEST = 200;

    /// What joins the names of a path: `sanctions / energy`.
    public static final String SEPARATOR = " / ";

    /// What is wrong with a name.
    public enum Fault {
        EMPTY,
        TOO_LONG,
        /// It holds ` / `, which separates the parts of a path.
        SEPARATOR,
        /// It holds `;`, which separates tags in an export.
        SEMICOLON,
        LINE_BREAK
    }

    private TagName() {}

    /// What is wrong with this name, or nothing. White space around it does not count: see [String#strip].
    public static Optional<Fault> fault(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            return Optional.of(Fault.EMPTY);
        }
        if (stripped.length() > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (stripped.contains(SEPARATOR)) {
            return Optional.of(Fault.SEPARATOR);
        }
        if (stripped.indexOf(';') >= 0) {
            return Optional.of(Fault.SEMICOLON);
        }
        if (stripped.chars()
                .anyMatch(c -> c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029)) {
            return Optional.of(Fault.LINE_BREAK);
        }
        return Optional.empty();
    }
}
