package lectern.model;

import java.util.List;

/// Something that went wrong and is said to the user: which sentence, and what belongs in it. The sentences
/// themselves are in the texts of a language.
public interface Problem {
    /// Key of the text.
    String key();

    /// What stands in its places.
    List<Object> arguments();

    /// Whether it lies in what was to be written, so that something else can still be written.
    default boolean isOfContent() {
        return false;
    }
}
