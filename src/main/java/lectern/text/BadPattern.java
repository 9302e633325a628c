package lectern.text;

import java.util.OptionalInt;

/// A pattern that cannot be understood.
public final class BadPattern extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final int place;

    /// @param place -1 if it is not known
    BadPattern(String reason, int place, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
        this.place = place;
    }

    /// What is wrong, in a few words.
    public String reason() {
        return reason;
    }

    /// Which character of the pattern stops it from making sense, the first is 1.
    public OptionalInt place() {
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
    }
}
