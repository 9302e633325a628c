package lectern.importer;

import lectern.model.Reason;

import java.util.Optional;
import java.util.regex.Pattern;

/// Lines that show by their signs, in any language, that they come from around an article.
enum PageShape {
    /// `Home › World › Asia`
    PATH(Reason.NAVIGATION, true, "[^›»>.!?]{1,40}(?:\\s*[›»>]\\s*[^›»>.!?]{1,60}){2,}"),
    /// `News | World | Sport | Culture`
    BAR(Reason.NAVIGATION, true, "[^|·•.!?\\d]{1,25}(?:\\s*[|·•]\\s*[^|·•.!?\\d]{1,25}){3,}"),
    /// `← An Older Title`, `A Newer Title »`
    ARROW(Reason.NAVIGATION, false, "[←‹«⟵]\\s*[^»›]{2,150}|[^«‹]{2,150}[→›»⟶]"),
    /// `#sanctions #talks`
    MARKED(Reason.NAVIGATION, false, "(?:#[\\p{L}\\p{M}\\p{N}_-]{2,40}[\\s,]*){2,}"),
    /// `© 2024 ...`
    RIGHTS(Reason.BOILERPLATE, false, "(?:\\p{L}+ )?©.{2,200}");

    private final Reason reason;
    private final boolean head;
    private final Pattern pattern;

    /// @param head whether it stands at the head of a text, too
    PageShape(Reason reason, boolean head, String pattern) {
        this.reason = reason;
        this.head = head;
        this.pattern = Pattern.compile(pattern);
    }

    /// Why a line at the end, or at the head, is clutter; empty if its shape says nothing.
    static Optional<Reason> of(String line, boolean tail) {
        for (PageShape shape : values()) {
            if ((tail || shape.head) && shape.pattern.matcher(line).matches()) {
                return Optional.of(shape.reason);
            }
        }
        return Optional.empty();
    }
}
